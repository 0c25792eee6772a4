import { FUNCTIONS } from '../../src/functions/catalogue';
import { functionPage, functionPages } from '../../src/functions/help';
import { connectFunctions, disconnectFunctions } from '../../src/functions/ports';
import { SIGNATURES } from '../../src/functions/signatures';
import { argumentNames as namesEn } from '../../src/words/en/functions/argument-names';
import { functionHelp as helpEn } from '../../src/words/en/functions';
import { argumentNames as namesJa } from '../../src/words/ja/functions/argument-names';
import { functionHelp as helpJa } from '../../src/words/ja/functions';
import { LANGUAGES } from '../../src/words/language';
import { call } from './call';
import { readFormula } from './formula-arguments';
import { exampleAsLive } from './live-book';

afterEach(disconnectFunctions);

const IDS = Object.keys(FUNCTIONS);
/** Arguments that only sentences name: the parts of a repeated pair. */
const ONLY_IN_SENTENCES = ['criterion', 'range'];

describe('lists are complete', () => {
  test('every function has a signature and help in both languages, in one order', () => {
    expect(IDS.length).toBeGreaterThanOrEqual(11);
    for (const list of [SIGNATURES, helpJa, helpEn]) expect(Object.keys(list)).toEqual(IDS);
  });

  test('every id is one that Excel can keep: capitals, no cell address', () => {
    expect(IDS.filter((id) => !/^[A-Z]{3,}$/.test(id) || /^[A-Z]{1,3}\d+$/.test(id))).toEqual([]);
  });

  test.each(Object.entries(SIGNATURES))('%s: help for every parameter, in order', (id, parameters) => {
    const names = parameters.map(({ name }) => name);
    expect(
      Object.keys((helpJa as Readonly<Record<string, { parameters: object }>>)[id]?.parameters ?? {}),
    ).toEqual(names);
    expect(
      Object.keys((helpEn as Readonly<Record<string, { parameters: object }>>)[id]?.parameters ?? {}),
    ).toEqual(names);
  });

  test('every argument has a name in both languages, and no name is left over', () => {
    const used = new Set([
      ...Object.values(SIGNATURES)
        .flat()
        .map(({ name }) => name),
      ...ONLY_IN_SENTENCES,
    ]);
    for (const names of [namesJa, namesEn]) expect(Object.keys(names).sort()).toEqual([...used].sort());
  });
});

describe.each(LANGUAGES)('help in %s', (language) => {
  const pages = functionPages(language);

  test.each(pages.map((page) => [page.id, page] as const))('%s: the example is true', async (id, page) => {
    const { ledger } = page.example;
    connectFunctions({
      language,
      ...(ledger === undefined ? {} : { live: exampleAsLive(ledger, language) }),
    });
    const formula = readFormula(page.example.formula);
    expect(formula.id).toBe(id);
    const shown = page.example.result.map((row) => row.map((cell) => cell ?? ''));
    expect(await call(id, formula.given)).toEqual({ rows: shown });
  });

  test.each(pages.map((page) => [page.id, page] as const))(
    '%s: short enough for Excel to show',
    (_, page) => {
      expect(page.description.length).toBeLessThanOrEqual(120);
      for (const { name, help } of page.parameters) {
        expect(name).toMatch(/^\S{1,40}$/);
        expect(help.length).toBeLessThanOrEqual(120);
      }
      expect(page.remarks.length).toBeGreaterThan(0);
    },
  );
});

test('usage is written as in a cell', () => {
  expect(functionPage('PERCENT', 'ja').usage).toBe('KYODO.PERCENT(件数,母数,[小数桁数])');
  expect(functionPage('PEOPLE', 'en').usage).toBe('KYODO.PEOPLE(ids,[rangeOrCriterion…])');
});
