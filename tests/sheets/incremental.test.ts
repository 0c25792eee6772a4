import { columnName } from '../../src/core/book/area';
import { directCalls } from '../../src/sheets/custom-functions';
import type { SheetModel, TableModel, WorkbookModel } from '../../src/sheets/workbook-model';
import {
  area,
  bookOf,
  closeEngines,
  engineForTest,
  put,
  sheetNamed,
  sheetOf,
  tableOf,
  values,
} from './sheet-books';

/**
 * Whatever a person does, the cells calculated step by step must be those that a calculation of
 * everything gives. Sheet S holds the data (a table T, a name), sheet Q the formulas: spills in
 * E1:G1, other formulas in A:D that read the table, the name, the spills and each other.
 */
const STEPS = 60;
const SEEDS = [1, 2, 3, 4, 5];
const SHOWN = 'A1:G16';

afterEach(closeEngines);

class Random {
  constructor(private seed: number) {}

  below(limit: number): number {
    this.seed = (this.seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor((this.seed / 0x80000000) * limit);
  }

  of<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('Empty list');
    return item;
  }
}

function spillFormula(random: Random): string {
  return random.of([
    `=K.ROWS(S!B${2 + random.below(5)})`,
    '=SORT(UNIQUE(T[k]))',
    '=UNIQUE(T[k])',
    `=FILTER(T[v],T[v]>${random.below(6)},0)`,
  ]);
}

function sourceFormula(random: Random): string {
  return random.of([
    '=SUM(T[v])',
    `=SUMIFS(T[v],T[k],"${random.of(['a', 'b', 'c'])}")`,
    '=K.SUM(T[w])',
    `=SUM(S!B2:C${3 + random.below(4)})`,
    `=INDEX(T[v],${1 + random.below(3)})`,
    '=ROWS(T[#All])',
    '=SUM(nm)',
    '=LET(x,T[v],y,SUM(x),y+ROWS(x))',
    `=SUM(OFFSET(T[v],0,0,${1 + random.below(2)},1))`,
    '=SUM(MAP(T[w],LAMBDA(w,w*2)))',
  ]);
}

/** Reads spills and formulas to its left, never itself. */
function readingFormula(random: Random, column: number): string {
  const from = ['E', 'F', 'G', ...['A', 'B', 'C', 'D'].slice(0, column)];
  const letter = random.of(from);
  const spill = random.of(['E', 'F', 'G']);
  return random.of([
    `=${letter}${1 + random.below(12)}+1`,
    `=K.SUM(${letter}${1 + random.below(6)}:${letter}${7 + random.below(6)})`,
    `=IFERROR(${letter}${1 + random.below(12)}*2,0)`,
    `=COUNTA(${spill}1#)`,
    `=IFERROR(SUM(${spill}1#),-2)`,
    `=IFERROR(SUM(${letter}1:${letter}12),-1)`,
    `=IFERROR(INDEX(${letter}1:${letter}12,${1 + random.below(12)}),"-")`,
  ]);
}

function openWorkbook(): WorkbookModel {
  const rows = [
    ['k', 'v', 'w'],
    ['a', 1, 1],
    ['b', 2, 2],
    ['a', 3, 3],
    ['c', 4, 4],
    ['b', 5, 5],
  ];
  const data = sheetOf('S', rows, { tables: [tableOf('T', 'A1:C6', ['k', 'v', 'w'])] });
  const engine = engineForTest();
  const model = engine.loadBook(
    bookOf([data, sheetOf('Q', [])], { names: [{ name: 'nm', formula: '=S!$B$2:$B$4', visible: true }] }),
  );
  const run: Record<string, unknown> = {
    SUM: (matrix: readonly (readonly unknown[])[]) =>
      matrix.flat().reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0),
    ROWS: (count: unknown) => Array.from({ length: Math.max(1, Number(count) % 4) }, (_, at) => [at + 1]),
  };
  engine.registerFunctions({
    namespace: 'K',
    functions: [
      { id: 'SUM', name: 'SUM', parameters: [{ name: 'm', dimensionality: 'matrix' }] },
      { id: 'ROWS', name: 'ROWS', parameters: [{ name: 'n' }] },
    ],
    invoke: directCalls((id) => run[id]),
  });
  return model;
}

interface Work {
  readonly random: Random;
  readonly model: WorkbookModel;
  readonly data: SheetModel;
  readonly formulas: SheetModel;
  readonly table: TableModel;
}

function step({ random, model, data, formulas, table }: Work): string {
  const last = table.area.bottom + 1;
  switch (random.below(9)) {
    case 0: {
      const entry = random.below(5) === 0 ? null : spillFormula(random);
      const at = `${random.of(['E', 'F', 'G'])}1`;
      put(formulas, at, entry);
      return `${at} ${entry ?? 'cleared'}`;
    }
    case 1:
    case 2:
    case 3: {
      const column = random.below(4);
      const at = `${columnName(column)}${1 + random.below(12)}`;
      const formula = random.below(2) === 0 ? sourceFormula(random) : readingFormula(random, column);
      put(formulas, at, formula);
      return `${at} ${formula}`;
    }
    case 4:
    case 5: {
      const at = `${random.of(['B', 'C'])}${2 + random.below(last - 1)}`;
      put(data, at, random.below(9));
      return `S!${at}`;
    }
    case 6: {
      const at = `A${2 + random.below(last - 1)}`;
      put(data, at, random.of(['a', 'b', 'c']));
      return `S!${at}`;
    }
    case 7: {
      const bottom = 3 + random.below(4);
      if (random.below(2) === 0)
        model.setName({ name: 'nm', formula: `=S!$B$2:$B$${bottom}`, visible: true });
      else put(formulas, `${random.of(['A', 'B', 'C', 'D'])}${1 + random.below(12)}`, null);
      return `name or clear ${bottom}`;
    }
    default: {
      const rows = Math.max(3, Math.min(12, last + (random.below(2) === 0 ? -1 : 1)));
      data.write(area(`A${rows}:C${rows}`), [[random.of(['a', 'b', 'c']), random.below(9), random.below(9)]]);
      table.resize(area(`A1:C${rows}`));
      return `resized to ${rows}`;
    }
  }
}

test.each(SEEDS)('step by step and all at once agree (seed %i)', async (seed) => {
  const model = openWorkbook();
  const [table] = model.tables;
  if (!table) throw new Error('No table');
  const formulas = sheetNamed(model, 'Q');
  const work: Work = { random: new Random(seed), model, data: sheetNamed(model, 'S'), formulas, table };
  await model.settle();
  const done: string[] = [];
  for (let at = 0; at < STEPS; at += 1) {
    done.push(step(work));
    await model.settle();
    const stepwise = values(formulas, SHOWN);
    await model.calculateAll();
    expect({ after: done.slice(-3), cells: stepwise }).toEqual({
      after: done.slice(-3),
      cells: values(formulas, SHOWN),
    });
  }
});
