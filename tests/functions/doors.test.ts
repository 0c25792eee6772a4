import { FUNCTIONS } from '../../src/functions/catalogue';
import { connectFunctions, disconnectFunctions } from '../../src/functions/ports';
import { call } from './call';
import { CALLS } from './door-calls';
import { exampleAsLive } from './live-book';

afterEach(disconnectFunctions);

describe('a result never depends on how a blank is handed over', () => {
  beforeEach(() => {
    connectFunctions({ live: exampleAsLive('after-work-club', 'ja') });
  });

  test.each(CALLS)('%s %j', async (id, given, expected) => {
    const web = await call(id, given, null);
    expect(web).toMatchObject(expected);
    expect(await call(id, given, '')).toEqual(web);
    expect(await call(id, given, 0)).toEqual(web);
  });

  test('every function is called', () => {
    expect(new Set(CALLS.map(([id]) => id))).toEqual(new Set(Object.keys(FUNCTIONS)));
  });
});

describe('blanks on the desktop', () => {
  const addresses = (...parameterAddresses: readonly (string | null)[]) => ({ parameterAddresses });

  test('are asked for once, and only where a zero leaves a doubt', async () => {
    const asked: (readonly string[])[] = [];
    connectFunctions({
      blanks: (wanted) => {
        asked.push(wanted);
        return Promise.resolve([[[true]]]);
      },
    });
    expect(FUNCTIONS.PERCENT(5, 10, null, addresses('A!A1', 'A!B1', null))).toEqual([[50]]);
    expect(FUNCTIONS.PERCENT(0, 10, null, addresses(null, 'A!B1', null))).toEqual([[0]]);
    expect(FUNCTIONS.PERCENT(0, 10, null, {})).toEqual([[0]]);
    expect(FUNCTIONS.PERCENT(0, 10)).toEqual([[0]]);
    expect(asked).toEqual([]);
    await expect(FUNCTIONS.PERCENT(0, 10, null, addresses("'集 計'!A1", 'A!B1'))).rejects.toMatchObject({
      code: '#N/A',
    });
    expect(asked).toEqual([["'集 計'!A1"]]);
  });

  test('of a repeated argument may have their addresses in a list of their own', async () => {
    connectFunctions({ blanks: () => Promise.resolve([[[true], [false]]]) });
    const pairs = [[[0], [0]], [['<>']]];
    const nested = { parameterAddresses: ['A!A1:A2', ['A!B1:B2', '']] };
    const flat = { parameterAddresses: ['A!A1:A2', 'A!B1:B2', ''] };
    expect(await FUNCTIONS.PEOPLE([['x'], ['y']], pairs, nested)).toEqual([[1]]);
    expect(await FUNCTIONS.PEOPLE([['x'], ['y']], pairs, flat)).toEqual([[1]]);
  });

  test.each([
    ['the cells cannot be read', () => Promise.reject(new Error('AccessDenied'))],
    ['the cells have another shape', () => Promise.resolve([[[true, false]]])],
    ['no answer comes for the argument', () => Promise.resolve([])],
  ])('give no answer rather than a wrong one when %s', async (_, blanks) => {
    connectFunctions({ blanks });
    await expect(FUNCTIONS.PERCENT(0, 10, null, addresses('A!A1'))).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('空欄と0') as string,
    });
  });
});

describe('calls from other hosts', () => {
  test('an omitted repeated argument may be null, empty or a single null', () => {
    for (const omitted of [undefined, null, [], [null]]) {
      expect(FUNCTIONS.PEOPLE([['A'], ['A']], omitted)).toEqual([[1]]);
    }
  });

  test('a single value where a range is declared is a range of one cell', () => {
    expect(FUNCTIONS.PEOPLE('A')).toEqual([[1]]);
    expect(FUNCTIONS.ALLOCATE(10, 3, null)).toEqual([[10]]);
  });

  test('sentences and headers follow the language', async () => {
    connectFunctions({ language: 'en' });
    expect(await call('ACHIEVEMENT', [100, 100, 100])).toEqual({
      error: '#N/A',
      sentence:
        'Target and baseline are both 100, so there is no achievement to measure. Check them, or use the direction "keep".',
    });
    expect(await call('PERCENT', [1, 'n'])).toMatchObject({
      sentence: '"n" in "base" is not a number. Make it a number or leave it blank.',
    });
    expect(await call('PEOPLEBY', [[['A']], [[2021]]])).toEqual({
      rows: [
        ['Period', 'Attendance', 'People', 'New', 'Average attendance'],
        [2021, 1, 1, 1, 1],
        ['Total', 1, 1, 1, 1],
        ['Overlap between periods', '', 0, '', ''],
      ],
    });
    connectFunctions({ language: 'ja' });
    expect(await call('PERCENT', [1, 'n'])).toEqual({
      error: '#VALUE!',
      sentence: '「母数」の「n」は数値ではありません。数値に直すか、空欄にしてください。',
    });
  });
});
