import { tokensOf } from '../../../src/cli/formula/formula-tokens';
import type { KnownNames, UnknownName } from '../../../src/cli/formula/unknown-name';
import { unknownName } from '../../../src/cli/formula/unknown-name';

const FUNCTIONS = ['SUM', 'ROWS', 'LET', 'LAMBDA', 'KYODO.PEOPLE', 'KYODO.POOLED'];

const LEDGER: KnownNames = {
  hasFunction: (name) => FUNCTIONS.includes(name.toUpperCase()),
  functions: FUNCTIONS,
  tables: new Map([['参加', ['参加者ID', '方法']]]),
  sheets: ['参加', '集計 1'],
  names: ['基準年度'],
};

function unknownIn(formula: string): UnknownName | undefined {
  const read = tokensOf(formula);
  if (!read.ok) throw new Error(`${formula} is no formula`);
  return unknownName(read.tokens, LEDGER);
}

test.each([
  '=SUM(A1:B2)+基準年度',
  '=sum($A$1)',
  '=KYODO.PEOPLE(参加[参加者ID])',
  '=SUM(参加[[#All],[参加者ID]:[方法]])',
  '=ROWS(参加)',
  "='集計 1'!B2+参加!A1",
  '=LET(人数,1,人数+1)',
  '=SUM(A:C)',
  '=TRUE',
])('every name of %s is known', (formula) => {
  expect(unknownIn(formula)).toBeUndefined();
});

test.each<[string, UnknownName]>([
  ['=KYODO.PEPOLE(A1)', { key: 'unknownFunction', name: 'KYODO.PEPOLE', near: 'KYODO.PEOPLE' }],
  ['=ＳＵＭ(1)', { key: 'unknownFunction', name: 'ＳＵＭ', near: 'SUM' }],
  ['=NOSUCHTHING(1)', { key: 'unknownFunction', name: 'NOSUCHTHING', near: undefined }],
  ['=SUM(参カ[参加者ID])', { key: 'unknownTable', name: '参カ' }],
  [
    '=SUM(参加[氏名])',
    { key: 'unknownColumn', table: '参加', column: '氏名', headers: ['参加者ID', '方法'] },
  ],
  ['=集計!A1', { key: 'unknownSheet', name: '集計' }],
  ['=基準年+1', { key: 'unknownName', name: '基準年', near: '基準年度' }],
  ['=hello', { key: 'unknownName', name: 'hello', near: undefined }],
])('%s uses a name nobody knows', (formula, unknown) => {
  expect(unknownIn(formula)).toEqual(unknown);
});
