import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { temporaryFolder } from './run-here';

const ROOT = path.resolve(__dirname, '../..');
const SCRIPT = path.join(ROOT, 'src/setup/kyodo.mjs');
const PROGRAM = path.join(ROOT, 'dist/cli/kyodo.js');
/** The first call may have to build the program. */
const PATIENCE = 180_000;

const folder = temporaryFolder();

/** As `npm run --silent kyodo -- …` calls it from `folder`. */
function kyodo(...argv: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, npm_lifecycle_event: 'kyodo', INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...argv], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test(
  'prints the answer and nothing else, and ends with the right code',
  () => {
    expect(kyodo('eval', '=KYODO.FISCALYEAR("平成31年度")')).toMatchObject({ status: 0, stdout: '2019\n' });
    const none = kyodo('eval', '=KYODO.ACHIEVEMENT(100,100,100)');
    expect(none).toMatchObject({ status: 3, stderr: '' });
    expect(none.stdout).toMatch(/^#N\/A\t.*100.*。\n$/);
    expect(kyodo('eval', '=1+')).toMatchObject({ status: 2, stdout: '' });
  },
  PATIENCE,
);

test(
  'file names count from where the person is',
  () => {
    expect(kyodo('new', 'mine.xlsx')).toMatchObject({ status: 0 });
    expect(kyodo('eval', '=ROWS(団体)', '--book', 'mine.xlsx')).toMatchObject({ status: 0, stdout: '1\n' });
  },
  PATIENCE,
);

test('a reader that has seen enough is no problem', () => {
  const piped = spawnSync('sh', ['-c', '"$0" "$1" functions | head -n 1', process.execPath, PROGRAM], {
    encoding: 'utf8',
  });
  expect(piped).toMatchObject({ status: 0, stderr: '' });
  expect(piped.stdout).toMatch(/^KYODO\.FISCALYEAR\(/);
});
