import { parseArea } from '../../core/book/area';
import type { Area } from '../../core/book/area';
import type { BookCell, BookTable } from '../../core/book/book';
import type { FormulaPlace } from '../formula/this-row';
import { shiftFormula } from '../formula/shared-formula';
import { typedFormula } from '../formula/typed-form';
import type { StyleTable } from '../styles/read-styles';
import { cellValue } from './cell-values';
import type { RawCell, RawFormula } from './sheet-data';

/** What the cells of a sheet need from the rest of the workbook. */
export interface CellSurroundings {
  readonly part: string;
  readonly strings: readonly string[];
  readonly styles: StyleTable;
  readonly date1904: boolean;
  readonly tables: readonly BookTable[];
}

/** Collects the cells of one sheet as they are read. */
export class CellCollector {
  readonly cells = new Map<number, Map<number, BookCell>>();
  private readonly sharedFormulas = new Map<
    string,
    { readonly text: string; readonly row: number; readonly column: number }
  >();
  private row = -1;
  private rowCells = new Map<number, BookCell>();

  constructor(private readonly around: CellSurroundings) {}

  add(raw: RawCell): void {
    const { part, strings, styles, date1904 } = this.around;
    const style = styles.style(raw.style);
    const value = cellValue(raw.type, raw.value, strings, date1904, part);
    const formula = raw.formula && this.formula(raw, raw.formula);
    if (value === null && formula === undefined && style === undefined) return;
    const spill = formula === undefined ? undefined : spillArea(raw.formula);
    if (raw.row !== this.row) {
      this.row = raw.row;
      this.rowCells = this.cells.get(raw.row) ?? new Map<number, BookCell>();
      this.cells.set(raw.row, this.rowCells);
    }
    this.rowCells.set(raw.column, {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(spill === undefined ? {} : { spill }),
      ...(style === undefined ? {} : { style }),
    });
  }

  /** Data tables (what-if) cannot be typed: their cells keep the cached value only. */
  private formula(cell: RawCell, formula: RawFormula): string | undefined {
    if (formula.type === 'dataTable') return undefined;
    const place = placeOf(cell, this.around.tables);
    if (formula.type !== 'shared' || formula.shared === undefined) {
      return formula.text === '' ? undefined : typedFormula(formula.text, place);
    }
    if (formula.text !== '') {
      this.sharedFormulas.set(formula.shared, { text: formula.text, row: cell.row, column: cell.column });
      return typedFormula(formula.text, place);
    }
    const master = this.sharedFormulas.get(formula.shared);
    return (
      master &&
      typedFormula(shiftFormula(master.text, cell.row - master.row, cell.column - master.column), place)
    );
  }
}

/** The table in whose data rows a cell lies, for references to "this row". */
export function placeOf(
  cell: { readonly row: number; readonly column: number },
  tables: readonly BookTable[],
): FormulaPlace {
  const table = tables.find(({ area, showHeaders, showTotals }) => {
    const first = area.top + (showHeaders ? 1 : 0);
    const last = area.bottom - (showTotals ? 1 : 0);
    return cell.row >= first && cell.row <= last && cell.column >= area.left && cell.column <= area.right;
  });
  return table ? { table: table.name } : {};
}

function spillArea(formula: RawFormula | undefined): Area | undefined {
  if (formula?.type !== 'array' || formula.ref === undefined) return undefined;
  const area = parseArea(formula.ref);
  return area && (area.bottom > area.top || area.right > area.left) ? area : undefined;
}
