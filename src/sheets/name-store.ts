import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { BookName } from '../core/book/book';
import { mentions } from './table-store';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';

/** Univer's mark for a name that the whole workbook shares. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** The defined names, in the order they were made; Univer gets a copy for its name box. */
export class NameStore {
  private readonly names: BookName[] = [];

  constructor(private readonly core: WorkbookCore) {}

  get all(): readonly BookName[] {
    return this.names;
  }

  /** The workbook's name, or failing that the one of a sheet. */
  find(name: string): BookName | undefined {
    const same = this.names.filter((known) => known.name.toLowerCase() === name.toLowerCase());
    return same.find((known) => known.sheet === undefined) ?? same[0];
  }

  set(name: BookName): void {
    if (!isValidName(name.name)) throw new SheetRuleBroken('invalidArgument', 'The name is not valid.');
    const at = this.indexOf(name.name, name.sheet);
    if (at < 0) this.names.push(name);
    else this.names[at] = name;
    this.show(name);
    this.core.formulasChanged(mentions(name.name));
  }

  /** A name of a file that is being opened; files may hold names that could not be typed. */
  load(name: BookName): void {
    this.names.push(name);
    this.show(name);
  }

  remove(name: string, sheet?: string): void {
    const at = this.indexOf(name, sheet);
    if (at < 0) throw new SheetRuleBroken('itemNotFound', 'There is no such name.');
    this.names.splice(at, 1);
    this.core.run(RemoveDefinedNameMutation.id, { unitId: this.core.unitId, id: idOf(name, sheet), name });
    this.core.formulasChanged(mentions(name));
  }

  /** Makes the names what they were. */
  restore(names: readonly BookName[]): void {
    const before = [...this.names];
    if (before.length === names.length && before.every((name, at) => name === names[at])) return;
    for (const { name, sheet } of before)
      if (!names.some((one) => one.name === name && one.sheet === sheet)) this.remove(name, sheet);
    this.names.splice(0, this.names.length, ...names);
    for (const name of names) if (!before.includes(name)) this.show(name);
    this.core.formulasChanged(() => true);
  }

  /** A change that Univer's own name manager made. */
  adopt(name: BookName): void {
    const at = this.indexOf(name.name, name.sheet);
    if (at < 0) this.names.push(name);
    else this.names[at] = name;
    this.core.formulasChanged(mentions(name.name));
  }

  forget(name: string): void {
    const at = this.names.findIndex((known) => known.name.toLowerCase() === name.toLowerCase());
    if (at >= 0) this.names.splice(at, 1);
    this.core.formulasChanged(mentions(name));
  }

  /** Rewrites every name's formula, as when a sheet is renamed. */
  rewrite(change: (formula: string) => string, sheet?: { readonly from: string; readonly to: string }): void {
    this.names.forEach((name, index) => {
      const moved = sheet && name.sheet === sheet.from ? { sheet: sheet.to } : {};
      const next = { ...name, ...moved, formula: change(name.formula) };
      if (next.formula === name.formula && next.sheet === name.sheet) return;
      this.names[index] = next;
      this.show(next);
    });
  }

  private show(name: BookName): void {
    const sheet = name.sheet === undefined ? undefined : this.core.workbook.getSheetBySheetName(name.sheet);
    this.core.quietly(() =>
      this.core.run(SetDefinedNameMutation.id, {
        unitId: this.core.unitId,
        id: idOf(name.name, name.sheet),
        name: name.name,
        formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
        comment: name.comment ?? '',
        hidden: !name.visible,
        localSheetId: sheet?.getSheetId() ?? WHOLE_WORKBOOK,
      }),
    );
  }

  private indexOf(name: string, sheet?: string): number {
    return this.names.findIndex(
      (known) => known.name.toLowerCase() === name.toLowerCase() && known.sheet === sheet,
    );
  }
}

function idOf(name: string, sheet: string | undefined): string {
  return `n:${sheet ?? ''}:${name.toLowerCase()}`;
}

function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')+'|[^'!()+\-*/&,]+)!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/.test(
    formula,
  );
}

/**
 * Excel's rule for names of ranges and tables: begins with a letter or underscore, no spaces, does
 * not read as a cell address.
 *
 * @example isValidName('参加者') //=> true
 * @example isValidName('KPI1') //=> false
 * @example isValidName('a b') //=> false
 */
export function isValidName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?ー]*$/u.test(name)) return false;
  if (/^[RrCc]$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name)) return false;
  const cell = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
  return !cell || (cell[1] ?? '').toUpperCase().padStart(3, ' ') > 'XFD' || Number(cell[2]) > 1_048_576;
}
