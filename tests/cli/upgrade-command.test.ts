import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();
/** The ledger has three thousand rows. */
const WORKING_MS = 120_000;

beforeAll(() => {
  copyFileSync(path.join(__dirname, '../jobs/first-version.xlsx'), path.join(folder, 'old.xlsx'));
});

test(
  'an older ledger becomes one of today, says what was done, and holds the same figures',
  async () => {
    const before = readFileSync(path.join(folder, 'old.xlsx'));
    const ran = await kyodo(folder, 'upgrade', 'old.xlsx', '--out', 'now.xlsx');
    expect(ran).toMatchObject({ code: 0, err: 'now.xlsx を作りました。\n' });
    expect(ran.out).toMatch(/^台帳を版 1 から版 2 にしました。\n/);
    expect(ran.out).toMatch(/^表「指標」の右端に列を加えました: 報告方式、/m);
    expect(readFileSync(path.join(folder, 'old.xlsx')).equals(before)).toBe(true);

    const people = await kyodo(folder, 'eval', '=KYODO.PEOPLE(参加[参加者ID])', '--book', 'now.xlsx');
    expect(people).toMatchObject({ code: 0, out: '415\n' });
    expect((await kyodo(folder, 'check', 'now.xlsx')).out).toBe(
      (await kyodo(folder, 'check', 'old.xlsx')).out,
    );

    const again = await kyodo(folder, 'upgrade', 'now.xlsx', '--out', 'again.xlsx', '--lang', 'en');
    expect(again.out).toBe('The ledger follows the latest version (2).\nNothing was missing.\n');
    expect(
      readFileSync(path.join(folder, 'again.xlsx')).equals(readFileSync(path.join(folder, 'now.xlsx'))),
    ).toBe(true);
  },
  WORKING_MS,
);

test('a file that is there, or is no workbook, stays as it is', async () => {
  expect(await kyodo(folder, 'upgrade', 'old.xlsx', '--out', 'old.xlsx')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^old\.xlsx はすでにあります/) as string,
  });
  expect(await kyodo(folder, 'upgrade', 'none.xlsx', '--out', 'x.xlsx')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/none\.xlsx が見つかりません/) as string,
  });
  expect(await kyodo(folder, 'upgrade', 'old.xlsx')).toMatchObject({ code: 2, out: '' });
});
