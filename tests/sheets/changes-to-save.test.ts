import fc from 'fast-check';
import type { Book } from '../../src/core/book/book';
import { memoryOf } from '../../src/core/book/cell-block';
import type { Pace } from '../../src/core/slices';
import { newWorkbook } from '../../src/files/new-workbook';
import { openBook } from '../../src/files/open-book';
import { CellIntake } from '../../src/sheets/cell-intake';
import type { ChangesToSave } from '../../src/sheets/changes-to-save';
import { createEngine } from '../../src/sheets/engine';
import type { Engine } from '../../src/sheets/engine';
import type { WorkbookModel } from '../../src/sheets/workbook-model';
import type { Style } from '../../src/core/book/style';
import { FileRoom } from '../../src/workbench/page/file-worker/file-room';
import { area, bookOf, sheetOf, tableOf } from './sheet-books';

const NO_PAUSE: Pace = { pause: () => undefined, stopped: () => false };

const BOOK = bookOf([
  sheetOf('参加', [['ID', '人', '数'], ...Array.from({ length: 30 }, (_, n) => [`A${n}`, `U${n % 7}`, n])], {
    tables: [tableOf('参加', 'A1:C31', ['ID', '人', '数'])],
  }),
  sheetOf('集計', [
    ['数', '=SUM(参加[数])'],
    ['人', '=UNIQUE(参加[人])'],
  ]),
]);

interface Opened {
  readonly engine: Engine;
  readonly model: WorkbookModel;
  readonly room: FileRoom;
  readonly changes: ChangesToSave;
  readonly bytes: Uint8Array;
}

let opened: Opened | undefined;
afterEach(() => opened?.engine.dispose());

/** As the page does it: the file is read in one place, its rows come in blocks. */
function open(bytes: Uint8Array): Opened {
  const engine = createEngine();
  const room = new FileRoom();
  const found = room.open(bytes);
  if (!found.ok) throw new Error(found.reason.code);
  const cells = new CellIntake();
  const styles: Style[] = [];
  for (let next = room.nextRows(); next; next = room.nextRows()) {
    styles.push(...next.styles);
    cells.takeBlock(next.sheet, structuredClone(next.block), styles);
  }
  room.keep();
  const model = engine.loadBook(found.value.frame, { calculate: !found.value.calculated, cells });
  opened = { engine, model, room, changes: engine.changesToSave(model, true), bytes };
  return opened;
}

async function save(
  { changes, room }: Opened,
  pace = NO_PAUSE,
): Promise<{ bytes: Uint8Array; rows: number }> {
  let rows = 0;
  const out = await changes.write(
    {
      restart: () => room.dropRows(),
      put: (some) => {
        rows += new Set(some.block.rows).size;
        room.takeRows(structuredClone(some, { transfer: memoryOf(some.block) as ArrayBuffer[] }));
      },
    },
    pace,
  );
  if (out.stopped) throw new Error('Stopped');
  const bytes = room.save(structuredClone(out.value.frame), structuredClone(out.value.sheets));
  changes.saved();
  return { bytes, rows };
}

function read(bytes: Uint8Array): Book {
  const found = openBook(bytes);
  if (!found.ok) throw new Error(found.reason.code);
  return found.value.book;
}

test('a book that came in blocks is the book', async () => {
  const { engine, model } = open(newWorkbook(BOOK));
  await model.idle();
  const whole = createEngine();
  const other = whole.loadBook(BOOK);
  await other.idle();
  expect(engine.exportBook(model)).toEqual(whole.exportBook(other));
  whole.dispose();
});

test('only what changed goes out, and the file holds everything', async () => {
  const all = open(newWorkbook(BOOK));
  await all.model.idle();
  await save(all);
  const [sheet] = all.model.sheets;
  sheet?.write(area('C3'), [[1000]]);
  await all.model.idle();
  const { bytes, rows } = await save(all);
  // The row itself, the sum, and the rows of the spill, those twice.
  expect(rows).toBeLessThan(20);
  expect(read(bytes)).toEqual(read(newWorkbook(all.engine.exportBook(all.model))));
});

test('nothing is half saved when rows move while they go out', async () => {
  const all = open(newWorkbook(BOOK));
  await all.model.idle();
  const [sheet] = all.model.sheets;
  sheet?.insertRows(3, 1);
  let asked = 0;
  const { bytes } = await save(all, {
    stopped: () => false,
    pause: () => {
      asked += 1;
      if (asked === 1) sheet?.insertRows(5, 2);
      if (asked === 2) sheet?.write(area('A2'), [['zuletzt']]);
      return Promise.resolve();
    },
  });
  await all.model.idle();
  expect(read(bytes).sheets[0]?.cells).toEqual(all.engine.exportBook(all.model).sheets[0]?.cells);
});

test('what is stopped, or fails, is saved the next time', async () => {
  const all = open(newWorkbook(BOOK));
  await all.model.idle();
  const [sheet] = all.model.sheets;
  sheet?.write(area('B5:B6'), [['V1'], ['V2']]);
  await all.model.idle();
  const sink = { restart: () => undefined, put: () => undefined };
  expect(await all.changes.write(sink, { ...NO_PAUSE, stopped: () => true })).toEqual({ stopped: true });
  await all.changes.write(sink, NO_PAUSE);
  all.changes.failed();
  expect(read((await save(all)).bytes)).toEqual(read(newWorkbook(all.engine.exportBook(all.model))));
});

interface Step {
  readonly kind: 'write' | 'clear' | 'insert' | 'delete' | 'style' | 'undo' | 'addSheet' | 'save';
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('write', 'clear', 'insert', 'delete', 'style', 'undo', 'addSheet', 'save'),
  row: fc.nat(35),
  column: fc.nat(4),
  value: fc.integer(),
});

test('whatever is done and saved in between, the file is the workbook', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      opened?.engine.dispose();
      const all = open(newWorkbook(BOOK));
      for (const [number, one] of steps.entries()) {
        await all.model.idle();
        await apply(all, one, number);
      }
      await all.model.idle();
      const { bytes } = await save(all);
      expect(read(bytes)).toEqual(read(newWorkbook(all.engine.exportBook(all.model))));
    }),
    { numRuns: 25 },
  );
});

async function apply(all: Opened, { kind, row, column, value }: Step, number: number): Promise<void> {
  const [sheet] = all.model.sheets;
  if (!sheet) throw new Error('No sheet');
  const at = { top: row, bottom: row, left: column, right: column };
  const below = 2 + (row % 20);
  if (kind === 'write') sheet.write(at, [[row === 0 ? `列${value}` : value]]);
  else if (kind === 'clear' && row > 0) sheet.clear(at, 'all');
  else if (kind === 'insert') sheet.insertRows(below, 1);
  else if (kind === 'delete') sheet.deleteRows(below, 1);
  else if (kind === 'style') sheet.setStyle(at, { bold: true });
  else if (kind === 'undo') all.model.undo();
  else if (kind === 'addSheet') all.model.addSheet(`新${number}`);
  else if (kind === 'save') await save(all);
}
