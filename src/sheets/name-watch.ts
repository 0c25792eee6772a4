import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { RemoveSheetMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import { formulaTokens } from './formula-tokens';
import { renameSheetInAttachments } from './moved-attachments';
import { renameSheetInRules } from './moved-rules';
import { renamedSheet } from './sheet-names';
import type { WorkbookParts } from './workbook-parts';

/** Fields of the mutations that are listened to. */
interface MutationParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
}

/** Follows names made in Univer's name manager, and sheets that anyone renames or deletes. */
export function watchNames(parts: WorkbookParts, onSheetGoes: (sheetId: string) => void): () => void {
  const { core, names } = parts;
  const { commands } = core.services;
  let oldName = '';
  const early = commands.beforeCommandExecuted((command) => {
    const params = command.params as MutationParams | undefined;
    if (params?.unitId !== core.unitId) return;
    if (command.id === RemoveSheetMutation.id) onSheetGoes(params.subUnitId);
    if (command.id === SetWorksheetNameMutation.id) {
      oldName = core.workbook.getSheetBySheetId(params.subUnitId)?.getName() ?? '';
    }
  });
  const late = commands.onCommandExecuted((command) => {
    const params = command.params as MutationParams | undefined;
    if (params?.unitId !== core.unitId) return;
    if (command.id === SetWorksheetNameMutation.id) sheetRenamed(parts, oldName, params.name);
    else if (command.id === SetDefinedNameMutation.id && !core.isQuiet) {
      const { name, formulaOrRefString: text, comment } = params;
      const known = names.find(name);
      const formula = text.startsWith('=') ? text : `=${text}`;
      names.adopt({ visible: true, ...known, name, formula, ...(comment ? { comment } : {}) });
    } else if (command.id === RemoveDefinedNameMutation.id && !core.isQuiet) names.forget(params.name);
  });
  return () => {
    early.dispose();
    late.dispose();
  };
}

function sheetRenamed({ core, tables, names }: WorkbookParts, from: string, to: string): void {
  tables.forgetNames();
  names.rewrite((formula) => renamedSheet(formulaTokens(formula), from, to), { from, to });
  renameSheetInRules(core, from, to);
  renameSheetInAttachments(core, from, to);
  core.formulasChanged(() => true);
}
