import { EXCEL_CLASSES } from '../../../src/workbench/excel-host/classes';
import type { ExcelClass } from '../../../src/workbench/excel-host/excel-class';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

/** Classes that Office.js keeps to itself: they are checked by what uses them. */
const INTERNAL = ['CustomFunctions', 'AddinInternalService', 'AppRuntimeService'];

const PUBLIC_CLASSES = [...EXCEL_CLASSES.values()].filter(({ kind }) => !INTERNAL.includes(kind));

/** What Microsoft's client knows of one of its classes. */
interface ClientClass {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

function clientClass(kind: string): ClientClass {
  const found = (excel.Excel as unknown as Record<string, { readonly prototype: ClientClass } | undefined>)[
    kind
  ];
  if (found === undefined) throw new Error(`Office.js has no class ${kind}`);
  // The lists are properties of an instance; an object without state is enough to read them.
  return Object.create(found.prototype) as ClientClass;
}

const isMethod = (client: ClientClass, name: string): boolean =>
  typeof Object.getOwnPropertyDescriptor(Object.getPrototypeOf(client), name)?.value === 'function';

const isProperty = (client: ClientClass, name: string): boolean =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(client), name)?.get !== undefined;

test('there are classes to check', () => {
  expect(PUBLIC_CLASSES.length).toBeGreaterThan(25);
});

test.each(PUBLIC_CLASSES.map((each) => [each.kind, each] as [string, ExcelClass]))(
  '%s: every modelled member is on Microsoft’s class',
  (kind, modelled) => {
    const client = clientClass(kind);
    const scalars = client._scalarPropertyNames ?? [];
    const settable = scalars.filter((_name, index) => client._scalarPropertyUpdateable?.[index] === true);
    const names = (members: Readonly<Record<string, unknown>>): string[] => Object.keys(members);
    expect({
      scalars: names(modelled.scalars).filter((name) => !scalars.includes(name)),
      settable: names(modelled.scalars).filter(
        (name) => modelled.scalars[name]?.set !== undefined && !settable.includes(name),
      ),
      navigations: names(modelled.navigations).filter(
        (name) => !(client._navigationPropertyNames ?? []).includes(name),
      ),
      methods: [...names(modelled.objects), ...names(modelled.calls)].filter(
        (name) => !isMethod(client, name),
      ),
      events: names(modelled.events).filter((name) => !isProperty(client, name)),
      registering: Object.values(modelled.events)
        .map((event) => `_Register${event.registers}Event`)
        .filter((name) => !isMethod(client, name)),
    }).toEqual({ scalars: [], settable: [], navigations: [], methods: [], events: [], registering: [] });
  },
);
