import type { ReportedPlan } from '../plan/plan';
import { differentTexts } from './different-values';
import { product, textLiteral } from './formula-text';
import type { FormulaWriter } from './formula-writer';
import type { Figures } from './reported-rows';
import { cellsOf, hasParts, REPORTS, reportedRows } from './reported-rows';

/**
 * Values as they were reported for whole years, of one place or put together over places. The formula makes sure that nothing else is
 * there to be put together: a place with rows for parts of the year only, or with two rows for one period, makes it #N/A. Without
 * names for its steps that would be long: a classic formula wants nothing but one row for each place.
 */
export function reportedValue(plan: ReportedPlan, writer: FormulaWriter): string {
  writer.limits.add(writer.modern ? 'wholeYearRows' : 'onlyWholeYearRows');
  const { rows, wholeYear, figures } = reportedRows(plan, writer);
  const count = writer.count(wholeYear);
  const values = valuesOf(plan, figures, writer);
  const one = writer.modern
    ? `SUM(IF(${wholeYear},${values},0))`
    : `SUMPRODUCT(${product([wholeYear])},${values})`;
  const several = overPlaces(plan, { wholeYear, values, one, count, figures }, writer);
  const all = writer.count(rows);
  if (writer.modern) {
    const places = placesAmong(rows, ['projectId', 'partnerId'], writer);
    const periods = placesAmong(rows, ['projectId', 'partnerId', 'period'], writer);
    const value = several === null ? `IF(${count}=1,${one},NA())` : `IF(${count}=1,${one},${several})`;
    return `IF(${count}=0,NA(),IF(OR(${places}<>${count},${periods}<>${all}),NA(),${value}))`;
  }
  const single = `IF(${count}=1,${one},${several ?? 'NA()'})`;
  if (several === null) return `IF(${all}=1,${single},NA())`;
  const places = placesAmong(wholeYear, ['projectId', 'partnerId'], writer);
  return `IF(${count}=0,NA(),IF(OR(${all}<>${count},${places}<>${count}),NA(),${single}))`;
}

/** The value of each row; any number where it has none. */
function valuesOf(plan: ReportedPlan, figures: Figures, writer: FormulaWriter): string {
  const { value, parts } = figures;
  const percent = plan.unit === 'percent' ? '*100' : '';
  if (!parts) return value;
  const { numerator, denominator } = parts;
  const quotient = `${numerator}/(${denominator}+(${denominator}=0))${percent}`;
  if (writer.modern) {
    const otherwise = `IF(${hasParts(figures)},${numerator}/${denominator}${percent},0)`;
    return writer.keep('values', `IF(ISNUMBER(${value}),${value},${otherwise})`);
  }
  return `(ISNUMBER(${value})*${value}+(1-ISNUMBER(${value}))*${hasParts(figures)}*${quotient})`;
}

/** How many different places (project and partner together, blank being one of their values), or places and periods, rows are of. */
function placesAmong(flags: string, columns: readonly string[], writer: FormulaWriter): string {
  const ids = columns.flatMap((id) => cellsOf(id, 'writtenAlike', writer) ?? []);
  const column = writer.column(REPORTS, 'measurementId') ?? writer.table(REPORTS).columns[0];
  if (!column) throw new Error('A table without columns');
  const texts = [textLiteral('/'), ...ids.flatMap((cells) => [cells, textLiteral('/')])].join('&');
  if (!writer.modern) return differentTexts(texts, [flags], { table: REPORTS, column }, writer);
  const places = writer.keep('places', texts);
  return `ROWS(UNIQUE(LOWER(FILTER(${places},${flags}))))`;
}

interface Places {
  readonly wholeYear: string;
  readonly values: string;
  readonly one: string;
  readonly count: string;
  readonly figures: Figures;
}

/** null where several places have no answer. */
function overPlaces(plan: ReportedPlan, places: Places, writer: FormulaWriter): string | null {
  const { wholeYear, values, one, count, figures } = places;
  switch (plan.overParties) {
    case 'sum':
      return one;
    case 'mean':
      return `${one}/${count}`;
    case 'count':
      return count;
    case 'minimum':
      return writer.modern
        ? `MIN(FILTER(${values},${wholeYear}))`
        : `AGGREGATE(15,6,${values}/${wholeYear},1)`;
    case 'maximum':
      return writer.modern
        ? `MAX(FILTER(${values},${wholeYear}))`
        : `AGGREGATE(14,6,${values}/${wholeYear},1)`;
    case 'pooled':
      return pooled(plan, places, writer);
    default:
      // first, last: places have no order. distinct: only rows could tell. Otherwise nothing says how.
      return null;
  }

  function pooled({ unit }: ReportedPlan, { count: all }: Places, { modern }: FormulaWriter): string {
    const { parts } = figures;
    if (!parts) return 'NA()';
    const both = writer.count([wholeYear, hasParts(figures)].join('*'));
    const sum = (cells: string): string =>
      modern ? `SUM(IF(${wholeYear},${cells},0))` : `SUMPRODUCT(${product([wholeYear])},${cells})`;
    const ratio = `${sum(parts.numerator)}/${sum(parts.denominator)}${unit === 'percent' ? '*100' : ''}`;
    return `IF(${both}<${all},NA(),IF(${sum(parts.denominator)}=0,NA(),${ratio}))`;
  }
}
