import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { listLabel } from '../../core/ledger/ledger-language';
import { columnReference } from '../../core/ledger/list-names';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import type { FactLine } from '../summary/fact-lines';
import { exactly } from '../summary/fact-lines';
import { PUBLISHED } from './facts';
import { BACKBONE } from './parties';

export type PublishedLine = keyof ChildPovertyWords['sheet']['lines'];

/** What the source says about the goal and the five conditions, counted from the rows. */
export function publishedLines(language: LedgerLanguage): readonly FactLine<PublishedLine>[] {
  const column = (table: string, id: string): string => columnReference(table, id, language);
  const word = (list: string, value: string): string => `"${listLabel(list, language).values[value] ?? ''}"`;
  /** How many of these values stand in a column. */
  const present = (table: string, id: string, list: string, values: readonly string[]): string =>
    values.map((value) => `(COUNTIF(${column(table, id)},${word(list, value)})>0)`).join('+');
  const first = (table: string, id: string): string => `INDEX(${column(table, id)},1)`;
  const both = (
    line: PublishedLine,
    formula: string,
    published: number,
    kyodo = formula,
    numberFormat = '0',
  ): FactLine<PublishedLine> => ({
    line,
    kyodo: `=${kyodo}`,
    builtIn: `=${formula}`,
    published,
    numberFormat,
    holds: exactly,
  });
  const [from, to] = [first('goals', 'fromValue'), first('goals', 'toValue')];
  const [begin, end] = [first('indicators', 'baselineYear'), first('goals', 'byYear')];
  const parties = `COUNTA(${column('partners', 'partnerId')})*COUNTA(${column('goals', 'goalId')})`;
  const conditions = [
    `(COUNTIF(${column('agreements', 'answer')},${word('agreementAnswer', 'agreed')})=${parties})`,
    `(COUNTIF(${column('measurements', 'attribute')},"?*")>0)`,
    `(COUNTIF(${column('roles', 'mark')},${word('roleMark', 'accountable')})=COUNTA(${column('activities', 'activityId')}))`,
    `(COUNTIF(${column('sessions', 'kind')},${word('sessionKind', 'meeting')})>0)`,
    `(SUMIFS(${column('contributions', 'amount')},${column('contributions', 'partnerId')},"${BACKBONE}")>0)`,
  ].join('+');
  return [
    both('years', `${end}-${begin}`, PUBLISHED.years, `KYODO.FISCALYEAR(${end})-KYODO.FISCALYEAR(${begin})`),
    both('share', `${to}/${from}`, PUBLISHED.share, `KYODO.POOLED(${to},${from})`, '0.0%'),
    both(
      'attributes',
      present('measurements', 'attribute', 'attribute', ['ageGroup', 'gender', 'area', 'incomeGroup']),
      PUBLISHED.attributes,
    ),
    both('levels', present('indicators', 'level', 'indicatorLevel', ['output', 'outcome']), PUBLISHED.levels),
    both(
      'players',
      present('partners', 'sector', 'sector', ['municipality', 'company', 'npo', 'community']),
      PUBLISHED.players,
    ),
    both('conditions', conditions, PUBLISHED.conditions),
  ];
}
