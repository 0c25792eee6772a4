import type { FunctionId } from '../../src/functions/catalogue';
import type { Argument } from './call';
import { BLANK, OMITTED } from './call';

const NA = { error: '#N/A' } as const;
const VALUE = { error: '#VALUE!' } as const;
const one = (value: unknown): object => ({ rows: [[value]] });

/** Live functions with blanks among their arguments, asked of the ledger of the example after-work-club. */
export const LIVE_CALLS: readonly (readonly [FunctionId, readonly Argument[], object])[] = [
  ['KPI', ['K01', 2021], one(2764)],
  ['KPI', ['k01', 'R3'], one(2764)],
  ['KPI', ['Ｋ０２', '令和3年度', BLANK], one(415)],
  ['KPI', ['参加した人の数（実人員）', 44300, BLANK, BLANK, BLANK], one(415)],
  ['KPI', ['K02', BLANK], one(415)],
  ['KPI', ['K01', 2021, 'P01'], one(347)],
  ['KPI', ['K02', 2021, 'P01', '形式', 'オンライン'], one(47)],
  ['KPI', ['K02', 2021, OMITTED, '形式', 'オンライン', BLANK, BLANK], one(415)],
  ['KPI', ['K02', 2021, BLANK, '形式'], VALUE],
  ['KPI', ['K02', 2021, BLANK, '形式', BLANK], VALUE],
  ['KPI', ['K02', 2021, BLANK, BLANK, 'オンライン'], VALUE],
  ['KPI', [BLANK, 2021], NA],
  ['KPI', ['K99', 2021], NA],
  ['KPI', ['K01', 1999], NA],
  ['KPI', ['K01', '去年'], VALUE],
  ['KPI', [{ error: '#DIV/0!' }, 2021], NA],
  ['KPI', ['K01', { error: '#DIV/0!' }], NA],
  [
    'KPITABLE',
    [[['K01'], [BLANK]], 2021],
    { rows: [expect.anything(), ['K01', expect.any(String), '延人', 2764]] },
  ],
  ['KPITABLE', ['K99'], NA],
  ['KPITABLE', ['K01', BLANK, BLANK, '参加の表'], VALUE],
  ['SCORECARD', [BLANK, BLANK, BLANK], { rows: { length: 5 } }],
  ['SCORECARD', ['R3', 'P01'], { rows: { length: 5 } }],
  ['SCORECARD', [2021, OMITTED, '名簿 12行 #0123abcd'], VALUE],
  [
    'LEDGER',
    [
      [
        ['会合ID', '開催日'],
        ['S1', 44300],
        [BLANK, BLANK],
      ],
      '会合',
    ],
    { rows: [[expect.stringMatching(/^会合 1行 #/)]] },
  ],
  [
    'LEDGER',
    [
      [
        ['会合ID', '開催日'],
        ['S1', 44300],
      ],
      '名簿',
    ],
    VALUE,
  ],
  ['LEDGER', [[['氏名'], ['田中']]], VALUE],
];
