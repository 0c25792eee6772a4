import {
  AstTreeBuilder,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  LexerNode,
} from '@univerjs/engine-formula';
import type {
  BaseAstNode,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { WorkbookCore } from './workbook-core';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Answers the formulas of conditional formats one cell at a time, when a cell is drawn. Given to Univer, a rule is
 * calculated for every cell it covers, and their dependencies again at every change: a ledger's
 * twenty thousand cells cost seconds, of which a screen shows forty rows.
 */
export class RuleFormulas {
  private readonly trees = new Map<string, BaseAstNode | undefined>();
  private loaded = false;

  constructor(private readonly core: WorkbookCore) {}

  /** Cells, tables or names have changed: what was read of them is read again. */
  forget(): void {
    this.trees.clear();
    this.loaded = false;
  }

  /**
   * Whether a formula written for the cell `base` holds for the cell `at`. False for errors and for a formula
   * that cannot be read, as in Excel. To be asked between calculations only.
   */
  holds(sheetId: string, formula: string, base: Place, at: Place): boolean {
    const { injector, interpreter } = this.core.services;
    const node = this.treeOf(formula);
    if (!node || interpreter.checkAsyncNode(node)) return false;
    const runtime = injector.get(IFormulaRuntimeService);
    if (!this.loaded) {
      injector.get(IFormulaCurrentConfigService).loadDataLite();
      runtime.reset();
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      this.loaded = true;
    }
    const sheet = this.core.worksheet(sheetId);
    runtime.setCurrent(
      at.row,
      at.column,
      sheet.getRowCount(),
      sheet.getColumnCount(),
      sheetId,
      this.core.unitId,
    );
    try {
      const nodeData = { node, refOffsetX: at.column - base.column, refOffsetY: at.row - base.row };
      return isTrue(interpreter.execute(nodeData));
    } finally {
      node.resetCalculationState();
    }
  }

  private treeOf(formula: string): BaseAstNode | undefined {
    if (!this.trees.has(formula)) this.trees.set(formula, this.read(formula));
    return this.trees.get(formula);
  }

  private read(formula: string): BaseAstNode | undefined {
    const { lexer, injector } = this.core.services;
    const read = lexer.treeBuilder(formula);
    return read instanceof LexerNode ? (injector.get(AstTreeBuilder).parse(read) ?? undefined) : undefined;
  }
}

/** Excel takes TRUE and any number but 0 for true. */
function isTrue(answer: FunctionVariantType): boolean {
  const value = answer.isReferenceObject()
    ? (answer as BaseReferenceObject).toArrayValueObject()
    : (answer as BaseValueObject);
  const first = value.isArray()
    ? (value as unknown as { getFirstCell(): BaseValueObject }).getFirstCell()
    : value;
  if (first.isError() || first.isString()) return false;
  return Boolean(first.getValue());
}
