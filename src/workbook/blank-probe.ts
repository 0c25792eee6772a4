/** An address as Excel names a function's arguments: the sheet's name, quoted where needed, and the range. */
export interface SheetAddress {
  readonly sheet: string;
  readonly range: string;
}

/**
 * Takes "Sheet1!A1:B3" or "'山田''s シート'!A1" apart; undefined when there is no sheet in it or it lies in
 * another workbook.
 */
export function sheetAddress(address: string): SheetAddress | undefined {
  const mark = address.lastIndexOf('!');
  if (mark < 1) return undefined;
  const name = address.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 2;
  const sheet = quoted ? name.slice(1, -1).replaceAll("''", "'") : name;
  return sheet.includes('[') ? undefined : { sheet, range: address.slice(mark + 1) };
}

type BlankMask = readonly (readonly boolean[])[];

/**
 * Which cells of each range are blank, asked from the cells themselves in one round trip; rejects when
 * a range cannot be read. Calls of one tick (a column of formulas recalculating) share that round trip.
 */
export function createBlankProbe(): (addresses: readonly string[]) => Promise<readonly BlankMask[]> {
  let waiting: Waiting[] = [];
  return (addresses) =>
    new Promise((resolve, reject) => {
      waiting.push({ addresses, resolve, reject });
      if (waiting.length > 1) return;
      queueMicrotask(() => {
        const calls = waiting;
        waiting = [];
        void answerAll(calls);
      });
    });
}

interface Waiting {
  readonly addresses: readonly string[];
  readonly resolve: (masks: readonly BlankMask[]) => void;
  readonly reject: (problem: unknown) => void;
}

async function answerAll(calls: readonly Waiting[]): Promise<void> {
  try {
    const masks = await readMasks(new Set(calls.flatMap(({ addresses }) => addresses)));
    for (const { addresses, resolve } of calls) resolve(addresses.map((address) => masks.get(address) ?? []));
  } catch (problem) {
    // One unreadable range must not take the others' answers with it.
    if (calls.length === 1) calls[0]?.reject(problem);
    else await Promise.all(calls.map((call) => answerAll([call])));
  }
}

async function readMasks(addresses: ReadonlySet<string>): Promise<ReadonlyMap<string, BlankMask>> {
  const context = new Excel.RequestContext();
  const ranges = [...addresses].map((address) => {
    const place = sheetAddress(address);
    if (!place) throw new RangeError(`No range of this workbook: ${address}`);
    const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.range);
    range.load('valueTypes');
    return [address, range] as const;
  });
  await context.sync();
  return new Map(
    ranges.map(([address, range]) => [
      address,
      range.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.empty)),
    ]),
  );
}
