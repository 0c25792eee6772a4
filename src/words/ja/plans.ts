import { warekiFiscalYear } from '../../core/values/wareki';
import type { PlanWords } from '../plan-words';

const MEASURES = {
  sum: '合計',
  mean: '平均',
  minimum: '最小値',
  maximum: '最大値',
  median: '中央値',
} as const;

const REPORTING = {
  incremental: '期間ごとの値をまとめた値',
  cumulativeYearly: '年度初めからの累計の最後の値',
  cumulativeLifetime: '開始からの累計の最後の値',
  snapshot: '最後の時点の値',
} as const;

const PARTS = { halfYear: '半期', quarter: '四半期', month: '月' } as const;

const OVER_TIME = {
  sum: '値の合計',
  mean: '値の平均',
  minimum: '値の最小',
  maximum: '値の最大',
  first: '最初の値',
  last: '最後の値',
  count: '値の個数',
} as const;

const ORDERS = { '>=': ' 以上', '<=': ' 以下', '>': ' より大きい', '<': ' より小さい' } as const;

/** 指標の計画を一文にする言葉です。 */
export const planWords: PlanWords = {
  rows: (time, table, conditions) =>
    `${time}「${table}」${conditions.length === 0 ? 'の行' : `のうち、${conditions.join('、')}行`}`,
  inYear: (fiscalYear, day) => `${yearName(fiscalYear)}（「${day}」による）の`,
  upToYear: (fiscalYear, day) => `${yearName(fiscalYear)}末まで（「${day}」による）の`,
  condition: (column, operator, values) => {
    const either = values.map((value) => (value === '' ? '空欄' : `「${value}」`)).join('か');
    if (operator === '=') return `「${column}」が${either}の`;
    if (operator === '<>') return `「${column}」が${either}でない`;
    return `「${column}」が ${values.join('')}${ORDERS[operator]}の`.replace(/い(の)$/, 'い');
  },
  measured: (rows, measure, column) => {
    if (measure === 'count') {
      return column === null ? `${rows}の件数` : `${rows}で「${column}」が空欄でないものの件数`;
    }
    if (measure === 'distinct') return `${rows}について、「${column ?? ''}」を重複なしに数えた数`;
    return `${rows}の「${column ?? ''}」の${MEASURES[measure]}`;
  },
  cohort: (rows, start, outcome, lagMonths) =>
    `${rows}のうち、「${start}」から${lagMonths}か月以内に「${outcome}」がある割合（${lagMonths}か月がまだ過ぎていない行は数えません）`,
  byParts: (sentence, length, overTime) => `${sentence}を${PARTS[length]}ごとに求めた${OVER_TIME[overTime]}`,
  reported: (fiscalYear, reporting, group, project) => {
    const of = [project, group].flatMap((name) => (name === null ? [] : [`「${name}」の`])).join('');
    const year = fiscalYear === null ? '最新の年度' : yearName(fiscalYear);
    return `「実績」に記入された${year}の${of}値（${REPORTING[reporting]}）`;
  },
  ratio: (above, below) =>
    `「${above.name}」÷「${below.name}」。「${above.name}」は${above.sentence}、「${below.name}」は${below.sentence}`,
  whole: (sentence, unit) => `${sentence}です。${unit === null ? '' : `単位は「${unit}」です。`}`,
};

function yearName(fiscalYear: number): string {
  const named = warekiFiscalYear(fiscalYear);
  return named.ok ? named.value : `${String(fiscalYear)}年度`;
}
