import { columnName, parseArea } from '../core/book/area';
import { missing } from '../core/outcome';
import { reason } from '../core/reasons';
import type { Block } from '../core/values/block';
import { answer } from './answer';
import { functionPorts } from './ports';

/**
 * A whole table with its blank cells blank. Desktop Excel hands them over as 0: only the columns in which a 0 stands are
 * asked, because a long table is too much to be read a second time for every call.
 *
 * @param address of the table; what is no address comes from no cells, so that a 0 is a zero
 */
export function withRealBlanks<R>(
  table: Block,
  address: unknown,
  respond: (table: Block) => R,
): R | Promise<R> {
  const probe = functionPorts().blanks;
  const columns = probe && typeof address === 'string' ? doubtfulColumns(table) : [];
  const addresses = typeof address === 'string' ? columns.map((at) => columnAddress(address, at)) : [];
  if (!probe || addresses.length === 0) return respond(table);
  const unknown = (): R => answer(missing(reason('blanksUnknown', {})));
  if (addresses.includes(undefined)) return unknown();
  return probe(addresses.filter((one) => one !== undefined)).then((masks) => {
    if (columns.some((_, order) => masks[order]?.length !== table.length)) return unknown();
    const blankIn = new Map(columns.map((at, order) => [at, masks[order]]));
    const isBlank = (row: number, column: number): boolean => blankIn.get(column)?.[row]?.[0] === true;
    return respond(
      table.map((row, r) => {
        if (!row.some((cell, c) => cell === 0 && isBlank(r, c))) return row;
        return row.map((cell, c) => (cell === 0 && isBlank(r, c) ? null : cell));
      }),
    );
  }, unknown);
}

function doubtfulColumns(table: Block): readonly number[] {
  const width = table[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns.filter((column) => table.some((row) => row[column] === 0));
}

/** One column of an address: the second of 参加!A1:C9 is 参加!B1:B9. */
function columnAddress(address: string, column: number): string | undefined {
  const mark = address.lastIndexOf('!');
  const area = parseArea(address.slice(mark + 1));
  if (!area) return undefined;
  const name = columnName(area.left + column);
  return `${address.slice(0, mark + 1)}${name}${area.top + 1}:${name}${area.bottom + 1}`;
}
