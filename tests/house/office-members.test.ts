import { EXCEL_CLASSES, membersOf } from '../../src/workbench/excel-host/classes';
import { DATA_SHAPES, EVENT_SHAPES } from '../../src/workbench/excel-host/data-shapes';
import type { Kind } from '../../src/workbench/excel-host/nouns';
import type { RunningExcel } from '../office/running-excel';
import { startExcel } from '../office/start-excel';
import { officeUses, type OfficeUse } from './office-usage';

/*
 * Every member of Office.js that the product uses is modelled by the local Excel and is on Microsoft's
 * own client: what is not cannot be tested here, and might not exist where the add-in runs.
 */

/** Members that Office.js answers by itself; they never reach a host. */
const CLIENT_SIDE = ['load', 'set', 'toJSON', 'track', 'untrack', 'context', 'isNullObject', 'items'];

/** Objects of Office.js that are no classes of Excel: where the running client keeps one of them. */
const OBJECTS: Readonly<Record<string, (client: RunningExcel) => unknown>> = {
  Office: ({ Office }) => Office,
  'Office.Context': ({ Office }) => Office.context,
  'Office.Document': ({ Office }) => Office.context.document,
  'Office.Settings': ({ Office }) => Office.context.document.settings,
  'Office.OfficeTheme': ({ Office }) => Office.context.officeTheme,
  'Office.RequirementSetSupport': ({ Office }) => Office.context.requirements,
  'Office.Actions': ({ Office }) => Office.actions,
  'Office.Addin': ({ Office }) => Office.addin,
  'Office.HostType': ({ Office }) => Office.HostType,
  'Office.PlatformType': ({ Office }) => Office.PlatformType,
  Excel: ({ Excel }) => Excel,
  'Excel.RequestContext': ({ Excel }) => new Excel.RequestContext(),
  'OfficeExtension.ClientRequestContext': ({ Excel }) => new Excel.RequestContext(),
  CustomFunctions: ({ CustomFunctions }) => CustomFunctions,
  'CustomFunctions.ErrorCode': ({ CustomFunctions }) => CustomFunctions.ErrorCode,
};

/** Values that the client hands to the add-in or takes from it: tests of the host see each of these fields. */
const HANDED_OVER: Readonly<Record<string, readonly string[]>> = {
  'Office.onReady': ['host', 'platform'],
  'Excel.RunOptions': ['delayForCellEdit'],
  'Excel.ChangeDirectionState': ['insertShiftDirection', 'deleteShiftDirection'],
  'Office.AddinCommands.Event': ['completed', 'source'],
  'Office.AddinCommands.Source': ['id'],
  'OfficeExtension.ClientResult': ['value'],
  'OfficeExtension.ClientObject': ['isNullObject', 'context'],
  'OfficeExtension.EventHandlers': ['add', 'remove'],
  'OfficeExtension.EventHandlerResult': ['remove', 'context'],
  'OfficeExtension.Error': ['code', 'message', 'name', 'debugInfo'],
  'CustomFunctions.Invocation': ['address', 'parameterAddresses', 'functionName'],
  'CustomFunctions.StreamingInvocation': ['setResult', 'onCanceled'],
  'CustomFunctions.CancelableInvocation': ['onCanceled'],
};

/** What only Excel on the web has: the add-in asks and lives without it. */
const ABSENT_ON_DESKTOP = ['Office.Context.partitionKey'];

let uses: readonly OfficeUse[];
let client: RunningExcel;

beforeAll(async () => {
  uses = officeUses();
  client = await startExcel();
}, 120_000);

/** undefined when the use is sound, else what is wrong with it. */
function faultOf({ owner, member }: OfficeUse): string | undefined {
  if (ABSENT_ON_DESKTOP.includes(`${owner}.${member}`)) return undefined;
  const object = OBJECTS[owner]?.(client);
  if (object !== undefined) return member in Object(object) ? undefined : 'Office.js has no such member';
  const handedOver = HANDED_OVER[owner];
  if (handedOver !== undefined)
    return handedOver.includes(member) ? undefined : 'no test of the host sees it';
  return owner.startsWith('Excel.')
    ? faultInExcel(owner.slice('Excel.'.length), member)
    : 'nobody answers for it';
}

function faultInExcel(name: string, member: string): string | undefined {
  const shapes: Readonly<Record<string, readonly string[]>> = { ...DATA_SHAPES, ...EVENT_SHAPES };
  const shape = shapes[name];
  if (shape !== undefined) return shape.includes(member) ? undefined : 'the host does not read this field';
  const known = (client.Excel as unknown as Record<string, unknown>)[name];
  if (typeof known === 'object' && known !== null)
    return member in known ? undefined : 'Office.js has no such value';
  if (typeof known !== 'function') return 'Office.js has no such class';
  if (!(member in (known as { readonly prototype: object }).prototype)) {
    if (!CLIENT_SIDE.includes(member)) return 'Office.js has no such member';
  }
  if (CLIENT_SIDE.includes(member)) return undefined;
  const modelled = EXCEL_CLASSES.get(name as Kind);
  if (modelled === undefined) return 'the host does not model the class';
  return membersOf(modelled).includes(member) ? undefined : 'the host does not model the member';
}

test('the product uses Office.js, and the walk sees where', () => {
  const owners = new Set(uses.map(({ owner }) => owner));
  expect([...owners]).toEqual(
    expect.arrayContaining(['Excel.Range', 'Excel.Worksheet', 'Excel.Table', 'Office.Context']),
  );
  expect(uses).toContainEqual(expect.objectContaining({ owner: 'Excel.Range', member: 'valueTypes' }));
});

test('every member used is modelled by the local Excel and known to Microsoft’s client', () => {
  const faults = uses.flatMap((use) => {
    const fault = faultOf(use);
    return fault === undefined ? [] : [`${use.at}: ${use.owner}.${use.member}: ${fault}`];
  });
  expect(faults).toEqual([]);
});
