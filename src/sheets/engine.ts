import 'core-js/actual/iterator';
import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { LexerNode, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { Book } from '../core/book/book';
import { finish, type Steps } from '../core/slices';
import { sheetIdAt, snapshotOfBook } from './book-snapshot';
import { CalculateNow } from './calculate-now';
import { cellsOf, type CellIntake } from './cell-intake';
import { ChangesToSave } from './changes-to-save';
import { CircularReferences } from './circular-references';
import { showConditionalFormats } from './conditional-format-view';
import { ConditionalLooks } from './conditional-looks';
import type { FunctionSet } from './custom-functions';
import { engineFormula } from './engine-formula';
import { showErasInGrid } from './era-text';
import type { FormulaContext } from './engine-formula';
import { applyEngineFixes } from './engine-fixes';
import { exportBook } from './book-export';
import { fillWorkbook } from './fill-workbook';
import type { FormulaIndex } from './formula-index';
import { copyOfTree } from './formula-trees';
import { FunctionBridge } from './function-bridge';
import { NameStore } from './name-store';
import { SpillTracker } from './spill-tracker';
import { TableStore } from './table-store';
import { RangeReader } from './range-values';
import { servicesOf } from './univer-services';
import type { UniverServices } from './univer-services';
import { UniverWorkbook } from './univer-workbook';
import { showValidations } from './validation-view';
import { WorkbookCore } from './workbook-core';
import type { SheetModel, WorkbookModel } from './workbook-model';
import type { EngineLabels } from './workbook-parts';

export interface EngineOptions {
  /** Words for new tables, columns and totals rows; English Excel's when absent. */
  readonly labels?: EngineLabels;
  /** Completes dates typed without a year. */
  readonly today?: () => Date;
  /** Draws the conditional formats itself, by `looks`; Univer then is not told of them. */
  readonly drawsLooks?: boolean;
}

export interface LoadOptions {
  /** False: formulas show the values they came with until something they use changes. */
  readonly calculate?: boolean;
  /** All cells, taken in beforehand; those of the book are not looked at. */
  readonly cells?: CellIntake;
}

/** A calculator for one workbook at a time, with the custom functions it knows. */
export interface Engine {
  /** Replaces functions of the same names; formulas that use them are calculated again. */
  registerFunctions(set: FunctionSet): void;
  /** Names of the registered functions, with namespace, upper case. */
  readonly functionNames: readonly string[];
  /** True for functions of Excel that this engine calculates, and for registered ones. */
  hasFunction(name: string): boolean;
  /** Names of all functions for which hasFunction is true. */
  readonly allFunctionNames: readonly string[];
  /** Opens a book; the one that was open before is closed. */
  loadBook(book: Book, options?: LoadOptions): WorkbookModel;
  /** The same in steps, for a page that must stay alive; nothing may be done with the engine in between. */
  loadSteps(book: Book, options?: LoadOptions): Steps<WorkbookModel>;
  /** What the conditional formats of the open workbook make of its cells. */
  looks(model: WorkbookModel): ConditionalLooks;
  /** The workbook as data, with the values as they are calculated now. */
  exportBook(model: WorkbookModel): Book;
  /** Notes from now on what changes, for saving; `isFile`: whether what was loaded stands in the file as it is. */
  changesToSave(model: WorkbookModel, isFile: boolean): ChangesToSave;
  dispose(): void;
}

const ENGLISH_LABELS: EngineLabels = { table: 'Table', column: 'Column', total: 'Total' };

/** Boots Univer without a screen. */
export function createEngine(options: EngineOptions = {}): Engine {
  const univer = new Univer({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  return new UniverEngine(univer, options, { shown: false, end: () => univer.dispose() });
}

/** The same over a Univer that is on the screen, with its user interface plugins; it stays the caller's. */
export function attachEngine(univer: Univer, options: EngineOptions = {}): Engine {
  return new UniverEngine(univer, options, { shown: true, end: () => undefined });
}

/** Univer's caches are shared by all Univers of a process: no two workbooks may have one id. */
let lastUnit = 0;

class UniverEngine implements Engine {
  private services: UniverServices | undefined;
  private calculator: CalculateNow | undefined;
  private bridge: FunctionBridge | undefined;
  private formulas: FormulaIndex | undefined;
  private open: UniverWorkbook | undefined;

  constructor(
    private readonly univer: Univer,
    private readonly options: EngineOptions,
    private readonly screen: { readonly shown: boolean; readonly end: () => void },
  ) {}

  registerFunctions(set: FunctionSet): void {
    const { bridge } = this.started();
    bridge.register(set);
    const namespace = `${set.namespace}.`.toUpperCase();
    this.open?.core.formulasChanged((formula) => formula.toUpperCase().includes(namespace));
  }

  get functionNames(): readonly string[] {
    return this.bridge?.names ?? [];
  }

  hasFunction(name: string): boolean {
    return this.started().services.functions.hasExecutor(name.toUpperCase());
  }

  get allFunctionNames(): readonly string[] {
    return [...this.started().services.functions.getExecutors().keys()].map(String);
  }

  loadBook(book: Book, options?: LoadOptions): WorkbookModel {
    return finish(this.loadSteps(book, options));
  }

  *loadSteps(book: Book, options: LoadOptions = {}): Steps<WorkbookModel> {
    this.open?.dispose();
    yield 0;
    lastUnit += 1;
    const unitId = `b${lastUnit}`;
    const cells = options.cells ?? cellsOf(book);
    // Without cells: Univer's plug-ins look through all of them when a workbook comes in.
    const unit = this.univer.createUnit<object, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      snapshotOfBook(book, unitId, cells),
    );
    yield 0;
    const { services, calculator, bridge, formulas } = this.started();
    cells.moveInto(unit, sheetIdAt, (sheetId, found) => formulas.know(unitId, sheetId, found));
    services.instances.focusUnit(unitId);
    let model: UniverWorkbook | undefined = undefined;
    const sheetModel = (id: string): SheetModel => {
      if (!model) throw new Error('The workbook is being opened.');
      return model.sheetModel(id);
    };
    const core = new WorkbookCore(
      services,
      unit,
      calculator,
      (sheetId, row, column) => bridge.errorAt(unitId, sheetId, row, column),
      () => this.thisYear(),
      sheetModel,
    );
    const tables = new TableStore(core);
    const names = new NameStore(core);
    model = new UniverWorkbook(
      core,
      tables,
      names,
      {
        get pending() {
          return bridge.pending;
        },
        answered: () => bridge.answered(),
        forget: (sheetId, area) => bridge.forget(unitId, sheetId, area),
      },
      {
        labels: this.options.labels ?? ENGLISH_LABELS,
        settings: book.settings,
        date1904: book.date1904,
        showValidations: (sheetId) => {
          if (this.screen.shown) showValidations(core, sheetId);
        },
        showConditionalFormats: (sheetId) => {
          if (this.screen.shown && !this.options.drawsLooks) showConditionalFormats(core, sheetId);
        },
        close: () => this.close(unitId),
      },
    );
    this.open = model;
    yield* fillWorkbook(model, core, tables, names, book);
    if (options.calculate !== false) {
      calculator.markAllDirty();
      calculator.calculateSoon();
    } else calculator.nothingWaits();
    return model;
  }

  looks(model: WorkbookModel): ConditionalLooks {
    if (model !== this.open) throw new Error('This engine has another workbook open.');
    return new ConditionalLooks(this.open.core);
  }

  exportBook(model: WorkbookModel): Book {
    if (model !== this.open) throw new Error('This engine has another workbook open.');
    return exportBook(this.open);
  }

  changesToSave(model: WorkbookModel, isFile: boolean): ChangesToSave {
    if (model !== this.open) throw new Error('This engine has another workbook open.');
    return new ChangesToSave(this.open, isFile);
  }

  dispose(): void {
    this.open?.dispose();
    this.calculator?.dispose();
    this.screen.end();
  }

  private thisYear(): number {
    return (this.options.today?.() ?? new Date()).getFullYear();
  }

  private close(unitId: string): void {
    this.bridge?.forgetAll();
    this.calculator?.nothingWaits();
    this.services?.instances.disposeUnit(unitId);
    if (this.open?.core.unitId === unitId) this.open = undefined;
  }

  /** Univer's services exist once its first workbook does. */
  private started(): {
    readonly services: UniverServices;
    readonly calculator: CalculateNow;
    readonly bridge: FunctionBridge;
    readonly formulas: FormulaIndex;
  } {
    const { services: known, calculator: calculates, bridge: calls, formulas: found } = this;
    if (known && calculates && calls && found)
      return { services: known, calculator: calculates, bridge: calls, formulas: found };
    const services = servicesOf(this.univer);
    const ranges = new RangeReader(services);
    const bridge = new FunctionBridge(services, ranges, {
      arrived: ({ unitId, sheetId, row, column }) => {
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        calculator.markArrived({ unitId, sheetId, range });
        calculator.calculateSoon();
      },
      sheetName: (unitId, sheetId) =>
        services.instances.getUniverSheetInstance(unitId)?.getSheetBySheetId(sheetId)?.getName() ?? '',
    });
    const trackers = [new SpillTracker(services), new CircularReferences(services)];
    const calculator = new CalculateNow(services, trackers, {
      starts: (fresh) => bridge.calculationStarts(fresh),
      ends: () => bridge.calculationEnds(),
    });
    const formulas = applyEngineFixes(services, ranges, () => this.thisYear());
    if (this.screen.shown) showErasInGrid(services);
    this.readFormulas(services);
    this.services = services;
    this.calculator = calculator;
    this.bridge = bridge;
    this.formulas = formulas;
    return { services, calculator, bridge, formulas };
  }

  /** Every formula that Univer reads is first put into the form it reads rightly. */
  private readFormulas(services: UniverServices): void {
    const { lexer } = services;
    const read = lexer.treeBuilder.bind(lexer);
    const context: FormulaContext = {
      table: (name) => this.open?.parts.tables.byName(name),
      rowTableName: (name) => {
        const table = this.open?.parts.tables.byName(name);
        return table ? (this.open?.parts.tables.rowTableName(table.id) ?? name) : name;
      },
      name: (name) => this.open?.parts.names.find(name),
      hasFunction: (name) => services.functions.hasExecutor(name),
    };
    lexer.treeBuilder = (formula, transformSuffix) => {
      const tree = read(engineFormula(formula, context), transformSuffix);
      return tree instanceof LexerNode ? copyOfTree(tree) : tree;
    };
  }
}
