import { ICommandService, IUndoRedoService, IUniverInstanceService } from '@univerjs/core';
import type { Injector, Univer } from '@univerjs/core';
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFunctionService,
  ISuperTableService,
  Interpreter,
  Lexer,
} from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { TableManager } from '@univerjs/sheets-table';
import { CellVersions } from './cell-versions';

/** The parts of one Univer that the workbook engine works with. */
export interface UniverServices {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly instances: IUniverInstanceService;
  readonly undo: IUndoRedoService;
  readonly formulaData: FormulaDataModel;
  readonly calculation: ICalculateFormulaService;
  readonly dependencies: IDependencyManagerService;
  readonly functions: IFunctionService;
  readonly superTables: ISuperTableService;
  readonly interpreter: Interpreter;
  readonly lexer: Lexer;
  readonly trigger: TriggerCalculationController;
  readonly tables: TableManager;
  readonly selections: SheetsSelectionsService;
  readonly versions: CellVersions;
}

export function servicesOf(univer: Univer): UniverServices {
  const injector = univer.__getInjector();
  return {
    injector,
    commands: injector.get(ICommandService),
    instances: injector.get(IUniverInstanceService),
    undo: injector.get(IUndoRedoService),
    formulaData: injector.get(FormulaDataModel),
    calculation: injector.get(ICalculateFormulaService),
    dependencies: injector.get(IDependencyManagerService),
    functions: injector.get(IFunctionService),
    superTables: injector.get(ISuperTableService),
    interpreter: injector.get(Interpreter),
    lexer: injector.get(Lexer),
    trigger: injector.get(TriggerCalculationController),
    tables: injector.get(TableManager),
    selections: injector.get(SheetsSelectionsService),
    versions: new CellVersions(injector.get(ICommandService)),
  };
}
