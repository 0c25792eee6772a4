import type { Area } from '../core/book/area';
import type { SheetWork, WorkbookWork } from './sheet-work';
import type { Unfinished } from './unfinished';
import { alsoBegun, NOTHING_BEGUN, UNFINISHED_SETTING, unfinishedOf } from './unfinished';
import { areaOf, named } from './workbook-shape';

/** What is there of the work already, right before it is written. */
export interface Standing {
  /** What an earlier attempt has begun; undefined when there was none, or it was finished. */
  readonly earlier: Unfinished | undefined;
  /** What this one begins, earlier attempts included. */
  readonly begins: Unfinished;
  readonly hasSheet: (name: string) => boolean;
  /** How many conditional formats the sheet has. */
  readonly marksOn: (sheet: string) => number;
  /** How many rows more are in use on the sheet than before an earlier attempt. */
  readonly rowsMore: (sheet: string) => number;
  readonly hasName: (name: string) => boolean;
  /** A table that is where this one belongs, or has its name. */
  readonly tableAt: (sheet: string, area: Area, name: string) => string | undefined;
}

/** Looks, in two round trips; writes nothing. */
export async function whatStands(context: Excel.RequestContext, work: WorkbookWork): Promise<Standing> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load({ name: true });
  tables.load({ name: true });
  names.load({ name: true });
  const setting = settings.getItemOrNullObject(UNFINISHED_SETTING);
  setting.load({ value: true });
  await context.sync();

  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load({ address: true });
    table.worksheet.load({ name: true });
    return { table, range };
  });
  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ address: true });
    return { name: sheet.name, used, marks: sheet.getRange().conditionalFormats.getCount() };
  });
  await context.sync();

  const found = ranges.map(({ table, range }) => ({
    name: table.name,
    sheet: table.worksheet.name,
    area: areaOf(range.address),
  }));
  const used = new Map(
    sheets.map((sheet) => [sheet.name, sheet.used.isNullObject ? undefined : areaOf(sheet.used.address)]),
  );
  const marks = new Map(sheets.map((sheet) => [sheet.name, sheet.marks.value]));
  const earlier = setting.isNullObject ? undefined : unfinishedOf(setting.value);
  return {
    earlier,
    begins: alsoBegun(earlier, beginning(work, found, used, marks)),
    hasSheet: (name) => named(sheets, name) !== undefined,
    marksOn: (name) => marks.get(name) ?? 0,
    rowsMore: (name) => rowsMore(used.get(name), earlier?.used[name]),
    hasName: (name) => named(names.items, name) !== undefined,
    tableAt: (sheet, area, name) =>
      (named(found, name) ?? found.find((each) => each.sheet === sheet && meets(each.area, area)))?.name,
  };
}

function beginning(
  { sheets, names, rows }: WorkbookWork,
  tables: readonly { readonly name: string; readonly area: Area }[],
  used: ReadonlyMap<string, Area | undefined>,
  marks: ReadonlyMap<string, number>,
): Unfinished {
  const begins = sheets.filter((sheet) => sheet.how !== 'extend' || adds(sheet));
  return {
    ...NOTHING_BEGUN,
    ...(rows === undefined ? {} : { rows }),
    sheets: begins.filter(({ how }) => how !== 'extend').map(({ name }) => name),
    tables: begins.flatMap(({ content }) => content.tables.map(({ name }) => name)),
    names: names.map(({ name }) => name),
    grown: Object.fromEntries(
      begins.flatMap(({ resizes }) =>
        resizes.flatMap(({ table }) => {
          const area = named(tables, table)?.area;
          return area ? [[table, [area.bottom - area.top + 1, area.right - area.left + 1]] as const] : [];
        }),
      ),
    ),
    used: Object.fromEntries(
      begins
        .filter(({ how }) => how === 'extend')
        .map(({ name }) => [name, [used.get(name)?.bottom ?? -1, used.get(name)?.right ?? -1] as const]),
    ),
    dressed: Object.fromEntries(
      begins
        .filter(({ dresses }) => dresses === true)
        .map(({ name, content }) => [
          name,
          content.conditionalFormats.flatMap(({ areas }) => areas.map(({ left }) => left)),
        ]),
    ),
    marks: Object.fromEntries(
      begins
        .filter(({ content }) => content.conditionalFormats.length > 0)
        .map(({ name }) => [name, marks.get(name) ?? 0] as const),
    ),
  };
}

/** Whether a later plan would take what is half there for somebody's own. */
function adds({ content, resizes, insertRows }: SheetWork): boolean {
  const { tables, conditionalFormats } = content;
  return tables.length + resizes.length + conditionalFormats.length > 0 || insertRows !== undefined;
}

/** How many rows lower a sheet's last used cell is than it was. */
export function rowsMore(
  used: Area | undefined,
  before: readonly [row: number, column: number] | undefined,
): number {
  return used && before ? Math.max(0, used.bottom - before[0]) : 0;
}

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
