import type { Area } from '../../core/book/area';
import type { BookConditionalFormat } from '../../core/book/book';
import type { SheetModel } from '../../sheets/workbook-model';
import { intersection, withoutArea } from './area-algebra';
import { itemNotFound } from './excel-error';

export interface KnownRule {
  readonly id: string;
  readonly format: BookConditionalFormat;
}

/**
 * Gives the conditional formats of a sheet lasting ids, which Office.js needs and the workbook does
 * not keep. A rule that was added and has no formula yet is held here until it is complete.
 */
export class ConditionalRules {
  private readonly bySheet = new Map<string, readonly KnownRule[]>();
  private last = 0;

  /** First has the highest priority. */
  list(sheet: SheetModel): readonly KnownRule[] {
    const known = this.bySheet.get(sheet.id) ?? [];
    const unused = known.filter((rule) => isComplete(rule.format));
    const stored = sheet.conditionalFormats.map((format): KnownRule => {
      const text = JSON.stringify(format);
      const found = unused.findIndex((rule) => JSON.stringify(rule.format) === text);
      const [same] = found < 0 ? [] : unused.splice(found, 1);
      return { id: same?.id ?? this.newId(), format };
    });
    const rules = [...known.filter((rule) => !isComplete(rule.format)), ...stored];
    this.bySheet.set(sheet.id, rules);
    return rules;
  }

  /** The rules that touch the area. */
  within(sheet: SheetModel, area: Area): readonly KnownRule[] {
    return this.list(sheet).filter((rule) => rule.format.areas.some((part) => intersection(part, area)));
  }

  find(sheet: SheetModel, id: string): KnownRule {
    const rule = this.list(sheet).find((candidate) => candidate.id === id);
    if (rule === undefined) throw itemNotFound();
    return rule;
  }

  /** Adds with the highest priority, as Excel does. */
  add(sheet: SheetModel, format: BookConditionalFormat): string {
    const id = this.newId();
    this.store(sheet, [{ id, format }, ...this.list(sheet)]);
    return id;
  }

  change(
    sheet: SheetModel,
    id: string,
    change: (format: BookConditionalFormat) => BookConditionalFormat,
  ): void {
    this.find(sheet, id);
    this.store(
      sheet,
      this.list(sheet).map((rule) => (rule.id === id ? { id, format: change(rule.format) } : rule)),
    );
  }

  remove(sheet: SheetModel, id: string): void {
    this.find(sheet, id);
    this.store(
      sheet,
      this.list(sheet).filter((rule) => rule.id !== id),
    );
  }

  move(sheet: SheetModel, id: string, priority: number): void {
    const rule = this.find(sheet, id);
    const others = this.list(sheet).filter((other) => other.id !== id);
    this.store(sheet, [...others.slice(0, priority), rule, ...others.slice(priority)]);
  }

  /** Takes the area out of every rule; rules that lose all their cells go. */
  clear(sheet: SheetModel, area: Area): void {
    const left = this.list(sheet).map((rule) => {
      const areas = rule.format.areas.flatMap((part) => withoutArea(part, area));
      return { id: rule.id, format: { ...rule.format, areas } };
    });
    this.store(
      sheet,
      left.filter((rule) => rule.format.areas.length > 0),
    );
  }

  private store(sheet: SheetModel, rules: readonly KnownRule[]): void {
    this.bySheet.set(sheet.id, rules);
    sheet.conditionalFormats = rules.map((rule) => rule.format).filter(isComplete);
  }

  private newId(): string {
    return `{CF-${++this.last}}`;
  }
}

function isComplete({ rule }: BookConditionalFormat): boolean {
  if (rule.type === 'custom') return rule.formula !== '';
  return rule.type !== 'cellValue' || rule.formula1 !== '';
}
