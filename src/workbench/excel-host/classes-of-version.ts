import { EXCEL_CLASSES } from './classes';
import type { ExcelClass } from './excel-class';
import type { Kind } from './nouns';

/** Members this host models that came after ExcelApi 1.14: the minor version of ExcelApi 1 that brought each. */
export const SINCE: Readonly<Partial<Record<Kind, Readonly<Record<string, number>>>>> = {};

/**
 * The classes of an Excel that supports this version of ExcelApi ("1.14"). Members that came later are not in them,
 * so that they fail by name, as in an Excel that has never heard of them.
 */
export function classesFor(version: string | undefined): ReadonlyMap<Kind, ExcelClass> {
  const minor = Number(version?.split('.')[1] ?? Infinity);
  return new Map(
    [...EXCEL_CLASSES].map(([kind, excelClass]) => {
      const later = Object.entries(SINCE[kind] ?? {}).flatMap(([name, since]) =>
        since > minor ? [name] : [],
      );
      return [kind, later.length > 0 ? without(excelClass, new Set(later)) : excelClass];
    }),
  );
}

function without(excelClass: ExcelClass, later: ReadonlySet<string>): ExcelClass {
  const kept = <T>(members: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(members).filter(([name]) => !later.has(name)));
  return {
    ...excelClass,
    scalars: kept(excelClass.scalars),
    navigations: kept(excelClass.navigations),
    objects: kept(excelClass.objects),
    calls: kept(excelClass.calls),
    events: kept(excelClass.events),
  };
}
