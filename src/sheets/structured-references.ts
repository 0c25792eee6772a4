import { columnName, quoteSheet } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { FormulaToken } from './formula-tokens';

/** What a structured reference needs to know about a table. */
export interface ReferencedTable {
  readonly name: string;
  readonly sheetName: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export type TableSection = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';

export interface StructuredReference {
  /** Empty: all data rows. */
  readonly sections: readonly TableSection[];
  /** Column titles, unescaped; absent: every column. */
  readonly from?: string;
  readonly to?: string;
}

const SECTIONS: readonly TableSection[] = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

/**
 * Reads the bracket of a structured reference ("[列]", "[[#All],[列1]:[列2]]", "[@列]" …);
 * undefined when it is none.
 *
 * @example parseStructuredReference('[人数]') //=> { sections: [], from: '人数', to: '人数' }
 * @example parseStructuredReference('[[#Headers],[a]:[b]]') //=> { sections: ['#Headers'], from: 'a', to: 'b' }
 * @example parseStructuredReference('[@人数]') //=> { sections: ['#This Row'], from: '人数', to: '人数' }
 */
export function parseStructuredReference(bracket: string): StructuredReference | undefined {
  if (!bracket.startsWith('[') || !bracket.endsWith(']')) return undefined;
  const body = bracket.slice(1, -1).trim();
  if (body === '') return { sections: [] };
  if (body.startsWith('@')) return withColumns(['#This Row'], body.slice(1).trim());
  if (!body.startsWith('[')) {
    const section = sectionOf(body);
    return section ? { sections: [section] } : withColumns([], body);
  }
  const sections: TableSection[] = [];
  let columns = '';
  for (const part of splitTopLevel(body, ',')) {
    const section = part.startsWith('[') ? sectionOf(part.slice(1, -1)) : undefined;
    if (section) sections.push(section);
    else if (columns === '') columns = part;
    else return undefined;
  }
  return withColumns(sections, columns);
}

function withColumns(sections: readonly TableSection[], text: string): StructuredReference {
  if (text === '') return { sections };
  const [from = '', to = from] = splitTopLevel(text, ':').map((part) => plainTitle(part));
  return { sections, from, to };
}

function sectionOf(text: string): TableSection | undefined {
  const plain = text.trim().replace(/\s+/g, ' ').toLowerCase();
  return SECTIONS.find((section) => section.toLowerCase() === plain);
}

function plainTitle(text: string): string {
  const part = text.trim();
  const inner = part.startsWith('[') && part.endsWith(']') ? part.slice(1, -1) : part;
  return inner.replace(/'(.)/gsu, '$1');
}

function splitTopLevel(text: string, separator: ',' | ':'): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    else if (letter === separator && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/** Column title as it stands between the brackets: [ ] # ' and @ are escaped by an apostrophe. */
export function escapedTitle(title: string): string {
  return title.replace(/(['[\]#@])/g, "'$1");
}

/** Where a column stands in its table; titles compare without regard to case, as in Excel. */
export function columnOfTable(table: ReferencedTable, title: string): number {
  const wanted = title.toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === wanted);
}

/**
 * The cells a structured reference means; undefined when the table has no such column or section.
 * For "#This Row" the whole data column: the row is the formula's own.
 */
export function areaOfReference(table: ReferencedTable, reference: StructuredReference): Area | undefined {
  const left = reference.from === undefined ? 0 : columnOfTable(table, reference.from);
  const right = reference.to === undefined ? table.columns.length - 1 : columnOfTable(table, reference.to);
  if (left < 0 || right < 0) return undefined;
  const rows = rowsOfSections(table, reference.sections);
  if (!rows) return undefined;
  return {
    top: rows.top,
    bottom: rows.bottom,
    left: table.area.left + Math.min(left, right),
    right: table.area.left + Math.max(left, right),
  };
}

function rowsOfSections(
  table: ReferencedTable,
  sections: readonly TableSection[],
): { readonly top: number; readonly bottom: number } | undefined {
  const { top, bottom } = table.area;
  const data = { top: top + (table.showHeaders ? 1 : 0), bottom: bottom - (table.showTotals ? 1 : 0) };
  const parts = (sections.length === 0 ? (['#Data'] as const) : sections).map((section) => {
    if (section === '#All') return { top, bottom };
    if (section === '#Headers') return table.showHeaders ? { top, bottom: top } : undefined;
    if (section === '#Totals') return table.showTotals ? { top: bottom, bottom } : undefined;
    return data;
  });
  if (parts.includes(undefined)) return undefined;
  const rows = parts.filter((part) => part !== undefined);
  return {
    top: Math.min(...rows.map((part) => part.top)),
    bottom: Math.max(...rows.map((part) => part.bottom)),
  };
}

/** "'集計 表'!$A$2:$C$9" */
export function absoluteAddress(sheetName: string, area: Area): string {
  const first = `$${columnName(area.left)}$${area.top + 1}`;
  const last = `$${columnName(area.right)}$${area.bottom + 1}`;
  return `${quoteSheet(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

/** Rewrites the structured references of a formula; `change` answers undefined to leave one as it is. */
export function mapStructuredReferences(
  tokens: readonly FormulaToken[],
  isTable: (name: string) => boolean,
  change: (tableName: string, bracket: string) => string | undefined,
): string {
  let out = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const next = tokens[at + 1];
    if (token.kind !== 'word' || !isTable(token.text) || next?.text === '(' || next?.text === '!') {
      out += token.text;
      continue;
    }
    const bracket = next?.kind === 'bracket' ? next.text : '';
    out += change(token.text, bracket) ?? token.text + bracket;
    if (bracket !== '') at += 1;
  }
  return out;
}
