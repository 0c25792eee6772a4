import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newWorkbook } from '../../src/files/new-workbook';
import { cellAt, opened } from '../files/books';
import { withCells } from '../core/ledger/checks/altered-book';
import { clubBook } from '../functions/club-ledger';
import { kyodo, temporaryFolder } from './run-here';

jest.setTimeout(120_000);

const folder = temporaryFolder();

/** 実績: the cell of the value of a row; 年度 2021 is the first. */
const VALUE = '実績!J2';

beforeAll(() => {
  const cells = [
    ['=KYODO.KPI("K01",2021)', '=KYODO.KPI("K03",2021)', '=B1*10'],
    ['=KYODO.KPI("K02",2021,KYODO.LEDGER(参加[#All]))', '=KYODO.KPI("K03",2020)'],
  ];
  const book = clubBook(cells);
  const write = (name: string, formula: string): void =>
    writeFileSync(
      path.join(folder, name),
      newWorkbook(withCells(book, { [VALUE]: { value: null, formula } })),
    );
  write('plain.xlsx', '=3+4');
  write('chain.xlsx', '=集計!A1*100+集計!A2');
  write('circle.xlsx', '=IFERROR(集計!B1,0)+1');
});

const calculated = async (name: string): Promise<(row: number, column: number) => unknown> => {
  const out = `out-${name}`;
  expect(await kyodo(folder, 'calc', name, '--out', out)).toMatchObject({ code: 0 });
  const book = opened(new Uint8Array(readFileSync(path.join(folder, out))));
  return (row, column) => cellAt(book, '集計', row, column)?.value;
};

test('kyodo calc answers live cells from the calculated ledger', async () => {
  const at = await calculated('plain.xlsx');
  expect([at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1)]).toEqual([3, 7, 70, 2, 5]);
});

test('kyodo calc follows rows that are calculated from live cells', async () => {
  const at = await calculated('chain.xlsx');
  expect([at(0, 0), at(0, 1), at(0, 2)]).toEqual([3, 302, 3020]);
});

test('kyodo calc names what comes to no end instead of writing one of its values', async () => {
  const at = await calculated('circle.xlsx');
  expect([at(0, 0), at(0, 1), at(0, 2), at(1, 1)]).toEqual([3, { error: '#N/A' }, { error: '#N/A' }, 5]);
  const { code, out } = await kyodo(folder, 'eval', '=KYODO.KPI("K03",2021)', '--book', 'circle.xlsx');
  expect({ code, out }).toEqual({ code: 3, out: expect.stringContaining('互いに相手から') as string });
});

test('kyodo eval answers from the book', async () => {
  const answer = async (formula: string): Promise<string> =>
    (await kyodo(folder, 'eval', formula, '--book', 'chain.xlsx')).out;
  expect(await answer('=KYODO.KPI("実人員","R3")')).toBe('2\n');
  expect(await answer('=KYODO.KPI("K01",2021,"P01","性別","女性")+1')).toBe('3\n');
  expect(await answer('=KYODO.KPITABLE("K03")')).toBe(
    '指標ID\t指標名\t単位\t2020\t2021\nK03\t満足\t点\t5\t302\n',
  );
  expect(await answer('=KYODO.SCORECARD(2021)')).toMatch(
    /^指標ID\t.*\nK01\t延人\tアウトプット\t延人\t0\t4\t3\t0.75\t/,
  );
  expect(await answer('=KYODO.LEDGER(参加[#All])')).toMatch(/^参加 4行 #[0-9a-f]{8}\n$/);
  expect(await kyodo(folder, 'eval', '=KYODO.KPI("K01",2021)')).toMatchObject({ code: 3 });
});
