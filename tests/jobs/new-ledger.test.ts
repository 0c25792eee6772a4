import { startExcel } from '../office/start-excel';
import type { RunningExcel } from '../office/running-excel';
import { emptySheet } from '../../src/core/book/grid';
import { newLedger } from '../../src/jobs/new-ledger';
import { sheetOf, tableOf } from '../sheets/sheet-books';
import { headersOf, ledgerWith, sheetNamed, withColumn, withoutColumns } from './ledger-books';
import { plainBook, plainSheet } from './plain-book';

const TABLES = ['団体', '事業', '会合', '参加者', '参加', '指標', '実績'];
const SHEETS = ['目次', ...TABLES, '一覧'];
const NOTHING = { done: true, added: { created: false, tables: [], columns: [], sheets: [], completed: [] } };

describe('in an empty workbook', () => {
  test('adds every sheet and table, and shows the contents', async () => {
    const excel = await startExcel();
    expect(await newLedger('ja')).toEqual({
      done: true,
      added: { created: true, tables: TABLES, columns: [], sheets: SHEETS, completed: [] },
    });
    expect(names(excel)).toEqual(['Sheet1', ...SHEETS]);
    expect(excel.model.activeSheet.name).toBe('目次');
    expect(excel.model.tables.slice(0, 7).map((table) => table.name)).toEqual(TABLES);
  });

  test('counts rows in the contents as they are typed', async () => {
    const excel = await startExcel();
    await newLedger('ja');
    const contents = sheetNamed(excel, '目次');
    const row = Array.from({ length: 30 }, (_, index) => index).find(
      (index) => contents.text(index, 0) === '団体',
    );
    if (row === undefined) throw new Error('No line for 団体');
    expect(contents.value(row, 2)).toBe(0);
    sheetNamed(excel, '団体').write({ top: 1, left: 0, bottom: 1, right: 0 }, [['G01']]);
    await excel.idle();
    expect(contents.value(row, 2)).toBe(1);
  });

  test('fills a sheet of the right name when nothing is on it, and puts the others around it', async () => {
    const excel = await startExcel({
      book: { ...ledgerWith({}), names: [], sheets: [emptySheet('参加'), emptySheet('私')] },
    });
    expect(await newLedger('ja')).toMatchObject({ done: true, added: { tables: TABLES } });
    expect(names(excel)).toEqual([...SHEETS, '私']);
    expect(headersOf(excel, '参加')[0]).toBe('参加ID');
  });
});

describe('a second time', () => {
  test.each(['ja', 'en'] as const)('asked in %s, changes nothing', async (again) => {
    const excel = await startExcel();
    await newLedger('ja');
    const before = plainBook(excel.saveBook());
    expect(await newLedger(again)).toEqual(NOTHING);
    expect(plainBook(excel.saveBook())).toEqual(before);
  });

  test('changes nothing after the person sorted, renamed and moved things', async () => {
    const excel = await startExcel({
      book: ledgerWith({}, { rows: { partners: [{ partnerId: 'G1', name: '市' }] } }),
    });
    sheetNamed(excel, '団体').name = '相手先';
    sheetNamed(excel, '目次').name = '目録';
    sheetNamed(excel, '相手先').move(8);
    expect(await newLedger('ja')).toEqual({ ...NOTHING, added: { ...NOTHING.added, sheets: ['目次'] } });
    expect(await newLedger('ja')).toEqual(NOTHING);
    const contents = sheetNamed(excel, '目次');
    const links = Array.from({ length: 16 }, (_, row) => contents.formula(row, 0) ?? '');
    expect(links).toContain('=HYPERLINK("#\'相手先\'!A1","相手先")');
  });
});

describe('what the person made', () => {
  test('sheets, cells, tables and names of other kinds stay as they are', async () => {
    const own = sheetOf(
      '名簿',
      [
        ['氏名', '電話'],
        ['山田', '000-0000-0000'],
        ['=1+1', '=UPPER("a")'],
      ],
      {
        tables: [tableOf('名簿表', 'A1:B3', ['氏名', '電話'])],
        freeze: { rows: 1, columns: 0 },
      },
    );
    const excel = await startExcel({
      book: { ...ledgerWith({}), sheets: [own], names: [{ name: '税率', formula: '=0.1', visible: true }] },
    });
    const before = plainSheet(excel.saveBook().sheets[0] ?? own);
    expect(await newLedger('ja')).toMatchObject({ done: true });
    const after = excel.saveBook();
    expect(plainSheet(after.sheets[0] ?? own)).toEqual(before);
    expect(after.names.find((name) => name.name === '税率')?.formula).toBe('=0.1');
    expect(names(excel)).toEqual(['名簿', ...SHEETS]);
  });

  test('a column of their own in the middle of a table stays where it is', async () => {
    const rows = { projects: [{ projectId: 'P1', number: 1 }] };
    const book = ledgerWith({ 事業: (sheet) => withColumn(sheet, 2, ['担当課', '企画課']) }, { rows });
    const excel = await startExcel({ book });
    const before = plainSheet(saved(excel, '事業'));
    expect(await newLedger('ja')).toEqual(NOTHING);
    expect(plainSheet(saved(excel, '事業'))).toEqual(before);
    expect(headersOf(excel, '事業').slice(0, 4)).toEqual(['事業ID', '番号', '担当課', '事業名']);
    expect(sheetNamed(excel, '事業').value(1, 2)).toBe('企画課');
  });
});

test('spare rows below a table follow a column that somebody put in between', async () => {
  const rows = { partners: [{ partnerId: 'G1', municipalityCode: '010006' }] };
  const book = ledgerWith(
    {
      団体: (sheet) => {
        const moved = withColumn(sheet, 2, ['担当課', '企画課']);
        // As Excel does it: cells of the table move, those below it stay.
        return {
          ...moved,
          cells: new Map(
            [...moved.cells].map(([row, line]) => [row, row > 1 ? (sheet.cells.get(row) ?? line) : line]),
          ),
        };
      },
    },
    { rows },
  );
  const excel = await startExcel({ book });
  const sheet = sheetNamed(excel, '団体');
  const formats = (row: number) =>
    headersOf(excel, '団体').map((_, column) => sheet.style(row, column).numberFormat ?? 'General');
  sheet.setStyle({ top: 2, bottom: 3, left: 3, right: 3 }, { numberFormat: '0.00' });
  expect(formats(2)).not.toEqual(formats(1));
  await newLedger('ja');
  // The one that the person chose stays.
  expect(formats(2)).toEqual(formats(1).map((format, column) => (column === 3 ? '0.00' : format)));
  expect(formats(150)).toEqual(formats(1));
  expect(await newLedger('ja')).toEqual(NOTHING);
});

describe('what is missing', () => {
  test('a table and its sheet come back where they belong', async () => {
    const excel = await startExcel({ book: ledgerWith({ 参加: () => undefined }) });
    expect(await newLedger('en')).toEqual({
      done: true,
      added: { created: false, tables: ['参加'], columns: [], sheets: ['参加'], completed: [] },
    });
    expect(names(excel)).toEqual(SHEETS);
    expect(await newLedger('ja')).toEqual(NOTHING);
  });

  test('columns go to the right end, with formats and validation; rows stay', async () => {
    const rows = {
      partners: [{ partnerId: 'G1', name: '見本町', municipalityCode: '010006' }, { partnerId: 'G2' }],
    };
    const book = ledgerWith({ 団体: (sheet) => withoutColumns(sheet, ['区分', '自治体コード']) }, { rows });
    const excel = await startExcel({ book });
    expect(await newLedger('ja')).toEqual({
      done: true,
      added: {
        created: false,
        tables: [],
        columns: [{ table: '団体', headers: ['区分', '自治体コード'] }],
        sheets: [],
        completed: ['団体'],
      },
    });
    const headers = headersOf(excel, '団体');
    expect(headers.slice(-2)).toEqual(['区分', '自治体コード']);
    const sheet = sheetNamed(excel, '団体');
    expect([sheet.value(1, 0), sheet.value(1, 1), sheet.value(2, 0)]).toEqual(['G1', '見本町', 'G2']);
    const code = headers.indexOf('自治体コード');
    expect(sheet.style(2, code).numberFormat).toBe('@');
    expect(sheet.validationAt(2, code - 1)?.rule).toMatchObject({ type: 'list', source: '=一覧_区分' });
    expect(sheet.validationAt(0, code)?.prompt?.title).toBe('自治体コード（任意）');
    expect(await newLedger('ja')).toEqual(NOTHING);
  });

  test('value lists and their names come back beside those that are there', async () => {
    const book = ledgerWith({
      一覧: (sheet) => ({
        ...sheet,
        tables: sheet.tables.slice(0, -2),
        cells: firstColumns(sheet.cells, (sheet.tables.length - 2) * 2),
      }),
    });
    const excel = await startExcel({ book });
    expect(await newLedger('ja')).toMatchObject({ done: true, added: { tables: [], sheets: [] } });
    expect(excel.model.names.map((name) => name.name)).toContain('一覧_報告頻度');
    expect(excel.model.tables.find((table) => table.name === '選択_報告頻度')?.columns).toEqual(['報告頻度']);
    expect(await newLedger('ja')).toEqual(NOTHING);
  });

  test('a ledger made in English is completed in English', async () => {
    const excel = await startExcel({ book: ledgerWith({ Sessions: () => undefined }, { language: 'en' }) });
    expect(await newLedger('ja')).toMatchObject({ added: { tables: ['Sessions'], sheets: ['Sessions'] } });
    expect(headersOf(excel, 'Sessions')[0]).toBe('Session ID');
  });

  test('a renamed table is still the ledger’s, and names lead to it', async () => {
    const book = ledgerWith({
      団体: (sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: '相手先' })) }),
    });
    const excel = await startExcel({ book });
    expect(await newLedger('ja')).toMatchObject({ done: true, added: { tables: [], sheets: [] } });
    expect(excel.model.names.find((name) => name.name === '一覧_団体ID')?.formula).toBe('=相手先[団体ID]');
  });
});

function names(excel: RunningExcel): readonly string[] {
  return excel.model.sheets.map((sheet) => sheet.name);
}

function saved(excel: RunningExcel, name: string) {
  const found = excel.saveBook().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

function firstColumns<T>(cells: ReadonlyMap<number, ReadonlyMap<number, T>>, count: number) {
  return new Map(
    [...cells].map(([row, line]) => [row, new Map([...line].filter(([column]) => column < count))]),
  );
}

describe('tables asked for besides the basic ones', () => {
  test('come with what they need, in a new ledger and in one that is there', async () => {
    const excel = await startExcel();
    expect(await newLedger('ja', ['roles'])).toMatchObject({
      added: { created: true, tables: [...TABLES, '活動', '役割'] },
    });
    expect(names(excel)).toEqual(['Sheet1', '目次', ...TABLES, '活動', '役割', '一覧']);
    expect(await newLedger('ja', ['surveyAnswers'])).toMatchObject({
      added: { created: false, tables: ['設問', '回答'], sheets: ['設問', '回答'], columns: [] },
    });
    expect(names(excel).slice(-5)).toEqual(['活動', '役割', '設問', '回答', '一覧']);
    expect(excel.model.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['一覧_活動ID', '一覧_設問ID', '一覧_回答形式']),
    );
    expect(await newLedger('ja')).toEqual(NOTHING);
  });

  test('get their lines in the contents; what a person wrote there moves along', async () => {
    const excel = await startExcel({ book: ledgerWith({}) });
    await excel.model.calculateAll();
    await excel.idle();
    const contents = sheetNamed(excel, '目次');
    const line = (name: string): number =>
      Array.from({ length: 40 }, (_, row) => row).find((row) => contents.text(row, 0) === name) ?? -1;
    const below = line('一覧');
    contents.write({ top: below, left: 5, bottom: below, right: 5 }, [['ここは見ない']]);
    await newLedger('ja', ['cases', 'centres']);
    await excel.idle();
    expect([line('事例'), line('支援窓口'), line('一覧')]).toEqual([below, below + 1, below + 2]);
    expect(contents.value(below + 2, 5)).toBe('ここは見ない');
    expect(contents.formula(below, 2)).toBe('=COUNTA(事例[事例ID])');
    expect(contents.value(below, 2)).toBe(0);
    expect(contents.style(below + 3, 0)).toEqual(contents.style(below + 3, 1));
  });

  test('whose list the other table had to do without get it later', async () => {
    const excel = await startExcel();
    await newLedger('ja', ['budgetLines']);
    const rule = () => sheetNamed(excel, '予算').validationAt(1, 2)?.rule;
    expect(rule()).toBeUndefined();
    await newLedger('ja', ['proposals']);
    expect(rule()).toMatchObject({ type: 'list', source: '=一覧_提案ID' });
  });
});
