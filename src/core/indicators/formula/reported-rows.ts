import { comparable } from '../../values/normalise';
import type { ReportedPlan } from '../plan/plan';
import { product, textLiteral } from './formula-text';
import type { FormulaWriter } from './formula-writer';

export const REPORTS = 'measurements';

/** The rows of 実績 that a plan is about, and the figures in them. */
export interface ReportedRows {
  /** Rows with a value, of the indicator, year, group and project. */
  readonly rows: string;
  /** Of these, the rows for the whole year. */
  readonly wholeYear: string;
  readonly figures: Figures;
}

/** Figures as references of columns; null for a column that the ledger does not have. */
export interface Figures {
  readonly value: string;
  readonly parts: { readonly numerator: string; readonly denominator: string } | null;
}

export function reportedRows(plan: ReportedPlan, writer: FormulaWriter): ReportedRows {
  const { modern } = writer;
  const figures = figuresOf(writer);
  const mine = [
    equals('indicatorId', plan.indicator.id, writer) ?? '0',
    ...groupFlags(plan, writer),
    ...(plan.project === null ? [] : [equals('projectId', plan.project, writer) ?? '0']),
    hasValue(figures),
  ];
  const years = cellsOf('fiscalYear', 'realNumbers', writer) ?? '0';
  const all = modern ? [writer.keep('fits', product(mine))] : mine;
  const last = modern
    ? `MAX(IF(${all.join('*')},${years},0))`
    : `SUMPRODUCT(MAX(${[...all, years].join('*')}))`;
  const ofYear = [...all, `(${years}=${plan.fiscalYear === null ? last : String(plan.fiscalYear)})`];
  const rows = writer.keep('reports', product([...ofYear, ...totalsFirst(plan, ofYear, writer)]));
  const periods = cellsOf('period', 'writtenAlike', writer);
  const whole =
    periods === null ? [] : [`((${[`(${periods}="")`, ...wholeYearWords(periods, writer)].join('+')})>0)`];
  return { rows, wholeYear: writer.keep('wholeYear', [rows, ...whole].join('*')), figures };
}

/** Without a project, the rows without one speak for all when there are any. */
function totalsFirst(plan: ReportedPlan, rows: readonly string[], writer: FormulaWriter): readonly string[] {
  const blank = plan.project === null ? equals('projectId', '', writer) : null;
  if (blank === null) return [];
  const totals = writer.count(product([...rows, blank]));
  return [`((${blank}+(${totals}=0))>0)`];
}

function groupFlags({ group }: ReportedPlan, writer: FormulaWriter): readonly string[] {
  const words = writer.ledger.lists.get('attribute')?.values;
  const attribute = words?.get(group?.attribute ?? '') ?? group?.attribute ?? '';
  const flags = [equals('attribute', attribute, writer), equals('group', group?.value ?? '', writer)];
  if (group && flags.includes(null)) return ['0'];
  return flags.flatMap((flag) => flag ?? []);
}

function wholeYearWords(periods: string, { ledger }: FormulaWriter): readonly string[] {
  const { ids, values } = ledger.lists.get('reportPeriod') ?? {};
  const words = [...(ids ?? [])].flatMap(([word, id]) => (id === 'year' ? (values?.get(word) ?? []) : []));
  const different = new Map(words.map((word) => [comparable(word), word]));
  return [...different.values()].map((word) => `(${periods}=${textLiteral(word)})`);
}

function figuresOf(writer: FormulaWriter): Figures {
  const numbers = (id: string): string | null => cellsOf(id, 'realNumbers', writer);
  const [numerator, denominator] = [numbers('numerator'), numbers('denominator')];
  const parts = numerator === null || denominator === null ? null : { numerator, denominator };
  return { value: numbers('value') ?? '""', parts };
}

/** 1 where a row has both parts of a ratio. */
export function hasParts({ parts }: Figures): string {
  if (!parts) return '0';
  const { numerator, denominator } = parts;
  return `ISNUMBER(${numerator})*ISNUMBER(${denominator})*(${denominator}<>0)`;
}

function hasValue(figures: Figures): string {
  return figures.parts
    ? `((ISNUMBER(${figures.value})+${hasParts(figures)})>0)`
    : `ISNUMBER(${figures.value})`;
}

function equals(id: string, text: string, writer: FormulaWriter): string | null {
  const cells = cellsOf(id, 'writtenAlike', writer);
  return cells && `(${cells}=${textLiteral(text)})`;
}

export function cellsOf(
  id: string,
  limit: 'writtenAlike' | 'realNumbers',
  writer: FormulaWriter,
): string | null {
  const column = writer.column(REPORTS, id);
  if (!column) return null;
  writer.limits.column(limit, writer.told(REPORTS, column));
  return writer.reference(REPORTS, column);
}
