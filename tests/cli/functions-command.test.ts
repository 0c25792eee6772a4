import { FUNCTIONS } from '../../src/functions/catalogue';
import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();

test('lists every function with its usage, description and example', async () => {
  const { code, out, err } = await kyodo(folder, 'functions');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const entries = out.trimEnd().split('\n\n');
  expect(entries.map((entry) => /^KYODO\.(\w+)\(/.exec(entry)?.[1])).toEqual(Object.keys(FUNCTIONS));
  for (const entry of entries) expect(entry).toMatch(/\n {2}例: =KYODO\..* → .+$/);
});

test('gives the same as data', async () => {
  const { code, out } = await kyodo(folder, 'functions', '--json', '--lang', 'en');
  expect(code).toBe(0);
  const list = JSON.parse(out) as readonly { name: string; usage: string; parameters: readonly object[] }[];
  expect(list.map(({ name }) => name)).toEqual(Object.keys(FUNCTIONS).map((id) => `KYODO.${id}`));
  expect(list.find(({ name }) => name === 'KYODO.PERCENT')).toMatchObject({
    usage: 'KYODO.PERCENT(count,base,[digits])',
    example: { formula: expect.stringMatching(/^=KYODO\.PERCENT\(/) as string },
  });
});
