import type { Check } from '../check';
import { foundIn } from '../finding-at';
import { problem } from '../finding';
import { columnLabel } from '../../ledger-language';

/** A table found by its name that lacks a required column: nothing in it could be checked. */
export const columnMissing: Check = ({ tables }) =>
  [...tables.values()].flatMap((table) => {
    const { spec, found, language } = table.recognised;
    const { top, left } = found.area;
    const cell = { top, left, bottom: top, right: left };
    return spec.columns
      .filter(({ id, required }) => required && !table.columns.has(id))
      .map((column) => {
        const { header } = columnLabel(spec.id, column.id, language);
        const said = problem('columnMissing', { header });
        return foundIn(table, { spec: column, header }, cell, { value: null, shown: '' }, said);
      });
  });
