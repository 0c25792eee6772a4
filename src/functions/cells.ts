import type { Block } from '../core/values/block';
import { cellErrorCode } from '../core/values/cell-value';
import type { CellValue } from '../core/values/cell-value';

/**
 * The one place where the many ways in which hosts hand cells to a custom function become CellValues.
 * Blank cells are null (web), 0 (desktop; told apart in blanks.ts) or ""; omitted arguments are null;
 * errors are CustomFunctions.Error, an error data type or { error }; with data types allowed, numbers
 * and texts may arrive wrapped.
 */

/** An argument as a block: a range as it is, a single value as one cell, nothing as one blank cell. */
export function blockOf(argument: unknown): Block {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  const rows: readonly unknown[] = argument;
  if (!rows.some(Array.isArray)) return [rows.map(cellOf)];
  return rows.map((row): readonly CellValue[] => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** A single cell as it arrives, cleaned. A Date never arrives: dates are serial numbers. */
export function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  return typeof value === 'object'
    ? fromObject(value as Readonly<Record<string, unknown>>)
    : { error: '#VALUE!' };
}

function fromObject(value: Readonly<Record<string, unknown>>): CellValue {
  const code = [value['error'], value['code']].find(
    (each) => typeof each === 'string' && each.startsWith('#'),
  );
  if (code !== undefined) return errorOf(code);
  const { type, basicType, basicValue, text } = value;
  if (type === 'Empty') return null;
  if (typeof text === 'string' && (type === 'Entity' || type === 'LinkedEntity')) return cellOf(text);
  if (type === 'Error' || basicType === 'Error') return errorOf(basicValue);
  return typeof basicValue === 'object' || basicValue === undefined
    ? { error: '#VALUE!' }
    : cellOf(basicValue);
}

function errorOf(code: unknown): CellValue {
  return { error: (typeof code === 'string' ? cellErrorCode(code) : undefined) ?? '#VALUE!' };
}
