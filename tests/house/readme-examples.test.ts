import type { CellValue } from '../../src/core/values/cell-value';
import { showArray, showValue } from '../../src/cli/show-value';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { functionPage } from '../../src/functions/help';
import type { FunctionId } from '../../src/functions/catalogue';
import { kyodo, temporaryFolder } from '../cli/run-here';
import { code, consoleSteps, tableRows } from './readme-console';
import { textOf } from './source-tree';

const README = textOf('README.md');
const NPM = ['npm', 'run', '--silent', 'kyodo', '--'];
const folder = temporaryFolder();

/** A session makes a ledger and opens it several times. */
const SESSION_MS = 180_000;

describe('the console examples of README.md', () => {
  const steps = consoleSteps(README);

  test('there are some, and each is a command of ours or asks for its exit code', () => {
    expect(steps.length).toBeGreaterThan(5);
    const others = steps.filter(
      ({ argv }) => argv.join(' ') !== 'echo $?' && argv.slice(0, 5).join() !== NPM.join(),
    );
    expect(others).toEqual([]);
  });

  test(
    'print what they say, one after the other in one folder',
    async () => {
      let last = 0;
      const printed: { command: string; output: string }[] = [];
      for (const { argv } of steps) {
        const asks = argv[0] === 'echo';
        const ran = asks ? undefined : await kyodo(folder, ...argv.slice(NPM.length));
        printed.push({ command: argv.join(' '), output: ran ? ran.out : `${last}\n` });
        last = ran?.code ?? 0;
      }
      expect(printed).toEqual(steps.map(({ argv, output }) => ({ command: argv.join(' '), output })));
    },
    SESSION_MS,
  );
});

/** The workbook of a bundled example, made once. */
async function ledgerOf(example: string): Promise<string> {
  const file = `function-table-${example}.xlsx`;
  await kyodo(folder, 'new', file, '--example', example);
  return file;
}

describe('the function table of README.md', () => {
  const rows = tableRows(README, '関数 / Functions');
  const ids = rows.map(([usage]) => code(usage).replace(/^KYODO\.|\(.*$/g, ''));

  test('has every function once, in the order of the catalogue, and nothing more', () => {
    expect(ids).toEqual(Object.keys(FUNCTIONS));
  });

  test.each(rows.map((row, index) => [ids[index] ?? '', row] as const))('%s', async (id, row) => {
    const [usage, answers = '', example, result] = row;
    const [ja, en] = (['ja', 'en'] as const).map((language) => functionPage(id as FunctionId, language));
    expect(code(usage)).toBe(ja?.usage);
    expect(answers).toBe(`${ja?.description}<br>${en?.description}`);
    const { ledger } = ja?.example ?? {};
    const book = ledger === undefined ? [] : ['--book', await ledgerOf(ledger)];
    const ran = await kyodo(folder, 'eval', code(example), '--json', ...book);
    const { value, values } = JSON.parse(ran.out) as { value?: CellValue; values?: CellValue[][] };
    expect(code(result)).toBe(values ? showArray(values) : showValue(value ?? null));
  });
});
