import { EXCEL_CLASSES } from '../../src/workbench/excel-host/classes';
import type { ExcelClass } from '../../src/workbench/excel-host/excel-class';

/** What Microsoft's client says of one of its classes. */
interface ClientClass {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Members that the client answers by itself, on every class. */
const GENERIC = new Set(
  'constructor load retrieve set update toJSON setMockData ensureUnchanged items'.split(' '),
);

/** Classes that Office.js keeps to itself. */
const INTERNAL = new Set(['CustomFunctions', 'AddinInternalService', 'AppRuntimeService']);

/** Answered beside the classes: by the wire itself, as desktop Excel does. */
const BY_THE_WIRE: Readonly<Record<string, readonly string[]>> = { Workbook: ['onSelectionChanged'] };

interface Coverage {
  readonly name: string;
  readonly modelled: readonly string[];
  readonly missing: readonly string[];
}

/** The coverage report, made of the client and of the host's declarations alone. */
export function coverageReport(client: Readonly<Record<string, unknown>>): string {
  const modelled = [...EXCEL_CLASSES.values()]
    .filter(({ kind }) => !INTERNAL.has(kind))
    .map((each) => coverageOf(each, client[each.kind]))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const known = new Set(modelled.map(({ name }) => name));
  const others = Object.keys(client).filter((name) => !known.has(name) && isObjectClass(client[name]));
  const total = modelled.reduce((sum, one) => sum + one.modelled.length + one.missing.length, 0);
  const there = modelled.reduce((sum, one) => sum + one.modelled.length, 0);
  return [
    '# What the local Excel models',
    '',
    "This page is made by a test from Microsoft's own client (@microsoft/office-js 1.1.110) and from the classes that the",
    'workbench declares; `UPDATE_DOCS=1 npm test -- tests/house/member-coverage` writes it anew. A member that is not modelled',
    'fails by name (`NotImplemented`), never by a wrong answer. Members that the client answers by itself (`load`, `set`,',
    '`toJSON` …) are left out. This client has no classes for notes (`worksheet.notes`, ExcelApi 1.18): notes are kept, shown',
    'and saved, and no add-in can reach them here.',
    '',
    `${there} of ${total} members of ${modelled.length} classes are modelled; ${others.length} classes are not modelled at all.`,
    '',
    ...modelled.flatMap(section),
    '## Classes that are not modelled',
    '',
    `${others.sort().join(', ')}.`,
    '',
  ].join('\n');
}

function section({ name, modelled, missing }: Coverage): string[] {
  const count = modelled.length + missing.length;
  return [
    `## ${name} (${modelled.length} of ${count})`,
    '',
    `Modelled: ${modelled.length === 0 ? 'none' : modelled.join(', ')}.`,
    '',
    ...(missing.length === 0 ? [] : [`Not modelled: ${missing.join(', ')}.`, '']),
  ];
}

function coverageOf(excelClass: ExcelClass, client: unknown): Coverage {
  const declared = new Set([
    ...Object.keys(excelClass.scalars),
    ...Object.keys(excelClass.navigations),
    ...Object.keys(excelClass.objects),
    ...Object.keys(excelClass.calls),
    ...Object.keys(excelClass.events),
    ...(BY_THE_WIRE[excelClass.kind] ?? []),
  ]);
  const members = membersOfClient(client);
  return {
    name: excelClass.kind,
    modelled: members.filter((name) => declared.has(name)),
    missing: members.filter((name) => !declared.has(name)),
  };
}

function membersOfClient(client: unknown): readonly string[] {
  const { prototype } = client as { readonly prototype: object };
  const instance = Object.create(prototype) as ClientClass;
  const own = Object.getOwnPropertyNames(prototype);
  const names = [
    ...(instance._scalarPropertyNames ?? []),
    ...(instance._navigationPropertyNames ?? []),
    ...own,
  ];
  return [...new Set(names)].filter((name) => !name.startsWith('_') && !GENERIC.has(name)).sort();
}

/** Classes of objects that live in the workbook; the client also keeps plain helpers under the same name. */
function isObjectClass(entry: unknown): boolean {
  if (typeof entry !== 'function') return false;
  const prototype = (entry as { readonly prototype?: unknown }).prototype;
  return typeof prototype === 'object' && prototype !== null && '_className' in prototype;
}
