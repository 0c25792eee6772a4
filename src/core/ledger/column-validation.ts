import type { Area } from '../book/area';
import { columnName } from '../book/area';
import type { BookValidation, ValidationRule } from '../book/book';
import type { AlertWords } from './book-words';
import type { LedgerLanguage } from './ledger-language';
import { idListName, valueListName } from './list-names';
import type { ColumnSpec } from './schema-types';

/** First and last day a date cell takes: 1945-01-01 and 2100-12-31. A year typed as a date (2021) lies outside. */
const FIRST_DAY = 16438;
const LAST_DAY = 73415;
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;
/** No amount of money or measurement here is larger; text in a number column is what this keeps out. */
const LARGEST = '999999999999999';

type Alert = 'stop' | 'warning';

/**
 * What may be typed into a column's cells. Numbers and dates must be such; lists, references and
 * contact details only warn, because a municipality may add own values and may know better.
 * Undefined for free text, and for ids of a table that the ledger does not have.
 *
 * @param tables ids of the tables of the ledger
 */
export function columnValidation(
  column: ColumnSpec,
  area: Area,
  language: LedgerLanguage,
  tables: ReadonlySet<string>,
): BookValidation | undefined {
  if (column.reference !== undefined && !tables.has(column.reference)) return undefined;
  const first = columnName(area.left) + String(area.top + 1);
  const found = ruleOf(column, first, language);
  if (!found) return undefined;
  const [rule, style, { title, message }] = found;
  return { areas: [area], rule, ignoreBlanks: true, alert: { style, title, message, show: true } };
}

function ruleOf(
  column: ColumnSpec,
  first: string,
  language: LedgerLanguage,
): [ValidationRule, Alert, AlertWords] | undefined {
  const { alerts } = language.words;
  if (column.reference) return [listOf(idListName(column.reference, language)), 'warning', alerts.reference];
  const alert = alerts[column.type];
  switch (column.type) {
    case 'choice':
      if (!column.list) throw new Error(`Choice column "${column.id}" names no list`);
      return [listOf(valueListName(column.list, language)), 'warning', alert];
    case 'integer':
      return [between('whole', '0', LARGEST), 'stop', alert];
    case 'yen':
      return [between('whole', `-${LARGEST}`, LARGEST), 'stop', alert];
    case 'decimal':
      return [between('decimal', `-${LARGEST}`, LARGEST), 'stop', alert];
    case 'rate':
      return [between('decimal', '0', '1'), 'warning', alert];
    case 'date':
      return [between('date', String(FIRST_DAY), String(LAST_DAY)), 'stop', alert];
    case 'fiscalYear':
      return [between('whole', String(FIRST_YEAR), String(LAST_YEAR)), 'stop', alert];
    case 'url':
      return [custom(`OR(LEFT(${first},8)="https://",LEFT(${first},7)="http://")`), 'warning', alert];
    case 'mail':
      return [custom(`AND(ISNUMBER(FIND("@",${first})),ISERROR(FIND(" ",${first})))`), 'warning', alert];
    case 'postalCode':
      return [custom(`AND(LEN(${first})=8,MID(${first},4,1)="-")`), 'warning', alert];
    case 'telephone':
      return [custom(`AND(LEN(${first})>=10,LEN(${first})<=13)`), 'warning', alert];
    case 'id':
    case 'code':
      return [between('textLength', '1', '40'), 'warning', alert];
    case 'text':
      return undefined;
  }
}

function listOf(name: string): ValidationRule {
  return { type: 'list', source: `=${name}`, dropDown: true };
}

function between(
  type: 'whole' | 'decimal' | 'date' | 'textLength',
  low: string,
  high: string,
): ValidationRule {
  return { type, operator: 'between', formula1: low, formula2: high };
}

function custom(condition: string): ValidationRule {
  return { type: 'custom', formula: `=${condition}` };
}
