import { spawnSync } from 'node:child_process';
import path from 'node:path';

const START = path.resolve(__dirname, '../../src/setup/start.mjs');

function start(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [START, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test.each([
  [['--opne'], '「--opne」'],
  [['--port', 'abc'], '「abc」'],
  [['--port', '70000'], '「70000」'],
  [['--port'], '--port'],
])('npm start %j is refused with a sentence, in both languages', (args, named) => {
  const { status, stdout, stderr } = start(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(named);
  expect(stderr).toMatch(/[ぁ-ん].* \/ .*[a-z]/);
});
