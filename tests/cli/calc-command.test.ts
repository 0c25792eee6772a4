import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BookCell } from '../../src/core/book/book';
import { run } from '../../src/cli/run';
import { diskFiles } from '../../src/cli/disk-files';
import { newWorkbook } from '../../src/files/new-workbook';
import { book, cellAt, cells, opened, sheet } from '../files/books';
import { differentParts, partText, withParts } from '../files/package-parts';
import { foreignWorkbook } from '../oracle/foreign-workbook';
import { sheetTexts } from '../oracle/libreoffice';
import { kyodo, temporaryFolder } from './run-here';

jest.setTimeout(180_000);

const folder = temporaryFolder();
const file = (name: string): string => path.join(folder, name);
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(file(name)));

const ROWS = [
  ['P1', '出席', 3],
  ['P2', '欠席', 5],
  ['P1', '出席', 2],
] as const;

/** Formula, what it gives; a cell with a third entry had that value in the file before. */
const FORMULAS: readonly (readonly [string, BookCell['value'], BookCell['value']?])[] = [
  ['=SUM(参加[回数])', 10],
  ['=KYODO.PEOPLE(参加[参加者ID])', 2, 99],
  ['=A1*A2', 20],
  ['=KYODO.ACHIEVEMENT(100,100,100)', { error: '#N/A' }],
  ['=NOSUCH.FUNCTION(1)', 7, 7],
  ['=A5+1', 8, 8],
  ['=IF(A1=10,"十",0)', '十', 0],
];

const IN = newWorkbook(
  book([
    sheet('集計', {
      cells: cells([
        ...FORMULAS.map(([formula, , before]) => [{ formula, value: before ?? null }, '見出し']),
        [{ formula: '=UNIQUE(参加[参加者ID])', value: null }, '残る', null],
        [null, '残る', null],
        [null, '残る', null],
      ]),
    }),
    sheet('参加', {
      cells: cells([['参加者ID', '出欠', '回数'], ...ROWS]),
      tables: [
        {
          name: '参加',
          area: { top: 0, left: 0, bottom: 3, right: 2 },
          columns: ['参加者ID', '出欠', '回数'],
          showHeaders: true,
          showTotals: false,
          showFilterButton: true,
          showBandedRows: true,
          style: 'TableStyleMedium2',
        },
      ],
    }),
  ]),
);

beforeAll(() => writeFileSync(file('in.xlsx'), IN));

describe('kyodo calc', () => {
  let ran: Awaited<ReturnType<typeof kyodo>>;
  beforeAll(async () => {
    ran = await kyodo(folder, 'calc', 'in.xlsx', '--out', 'out.xlsx');
  });

  test('puts the result of every formula into a new file', () => {
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 0, out: '' });
    expect(ran.err).toMatch(/1 個のセルは元の値のままです: 集計!A5\n/);
    expect(ran.err).toMatch(/out\.xlsx を作りました（数式 8、結果が変わったもの \d）。\n$/);
    const out = opened(bytes('out.xlsx'));
    FORMULAS.forEach(([formula, value], row) =>
      expect(cellAt(out, '集計', row, 0)).toMatchObject({ formula, value }),
    );
    const first = FORMULAS.length;
    expect([0, 1].map((down) => cellAt(out, '集計', first + down, 0)?.value)).toEqual(['P1', 'P2']);
    expect(cellAt(out, '集計', first + 1, 1)?.value).toBe('残る');
  });

  test('changes nothing else: other parts keep their bytes, the file that was read stays', () => {
    expect(bytes('in.xlsx')).toEqual(Uint8Array.from(IN));
    const different = differentParts(IN, bytes('out.xlsx'));
    expect(different).toContain('xl/worksheets/sheet1.xml');
    expect(different).not.toContain('xl/worksheets/sheet2.xml');
    expect(different).not.toContain('xl/tables/table1.xml');
    expect(different).not.toContain('xl/styles.xml');
  });

  test('a file that is calculated already comes out as it is', async () => {
    const again = await kyodo(folder, 'calc', 'out.xlsx', '--out', 'again.xlsx', '--lang', 'en');
    expect(again.code).toBe(0);
    expect(again.err).toMatch(/Made again\.xlsx \(8 formulas, 0 with another result\)\.\n$/);
    expect(differentParts(bytes('out.xlsx'), bytes('again.xlsx'))).toEqual([]);
  });

  test('LibreOffice shows the same values', async () => {
    const seen = (await sheetTexts(bytes('out.xlsx'))).get('集計') ?? [];
    expect(seen.slice(0, 3).map(([value]) => value)).toEqual(['10', '2', '20']);
    const native = (await sheetTexts(bytes('out.xlsx'), { recalculate: true })).get('集計') ?? [];
    expect([native[0]?.[0], native[6]?.[0]]).toEqual(['10', '十']);
  });
});

test('a workbook that others wrote keeps its chart, its comment and its colours', async () => {
  const foreign = await foreignWorkbook();
  const stale = partText(foreign, 'xl/worksheets/sheet1.xml').replace(/<v>49\.5<\/v>/, '<v>1</v>');
  const before = withParts(foreign, { 'xl/worksheets/sheet1.xml': stale });
  writeFileSync(file('foreign.xlsx'), before);
  expect((await kyodo(folder, 'calc', 'foreign.xlsx', '--out', 'foreign-out.xlsx')).code).toBe(0);
  expect(differentParts(before, bytes('foreign-out.xlsx'))).toEqual(['xl/worksheets/sheet1.xml']);
  expect(partText(bytes('foreign-out.xlsx'), 'xl/worksheets/sheet1.xml')).toContain('<v>49.5</v>');
});

describe('what cannot be done ends with 2 and writes nothing', () => {
  test.each([
    [['in.xlsx', '--out', 'out.csv'], /\.xlsx で終わる必要があります（「out\.csv」/],
    [['in.xlsx', '--out', 'macro.xlsm'], /\.xlsx で終わる必要があります/],
    [['none.xlsx', '--out', 'new.xlsx'], /none\.xlsx が見つかりません/],
    [['text.xlsx', '--out', 'new.xlsx'], /text\.xlsx を開けません: Excel ブックではありません/],
    [['in.xlsx', '--out', 'in.xlsx'], /in\.xlsx はすでにあります。.*--force/],
    [['in.xlsx', '--out', 'nowhere/new.xlsx'], /置くフォルダーがありません/],
    [['in.xlsx'], /「--out <OUT\.xlsx>」/],
  ])('kyodo calc %j', async (argv, sentence) => {
    writeFileSync(file('text.xlsx'), 'text');
    const { code, out, err } = await kyodo(folder, 'calc', ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(bytes('in.xlsx')).toEqual(Uint8Array.from(IN));
  });

  test('--force replaces', async () => {
    writeFileSync(file('old.xlsx'), IN);
    expect(await kyodo(folder, 'calc', 'old.xlsx', '--out', 'old.xlsx', '--force')).toMatchObject({
      code: 0,
    });
    expect(cellAt(opened(bytes('old.xlsx')), '集計', 0, 0)?.value).toBe(10);
  });
});

test('on a terminal, long work says what it does on one line that is taken away at the end', async () => {
  const lines: string[] = [];
  const realFiles = diskFiles(folder);
  const code = await run(['calc', 'in.xlsx', '--out', 'slow.xlsx', '--lang', 'en'], {
    out: () => undefined,
    err: () => undefined,
    today: () => 46_346,
    status: (line) => lines.push(line),
    files: {
      ...realFiles,
      // A slow disk: the work lasts longer than the second in which nothing is shown.
      read: (name) => new Promise((done) => setTimeout(() => done(realFiles.read(name)), 1500)),
    },
  });
  expect(code).toBe(0);
  expect(lines.some((line) => /^(Calculating \(8 formulas|Writing)/.test(line))).toBe(true);
  expect(lines.at(-1)).toBe('');
});
