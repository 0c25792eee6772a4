import type { Book } from '../core/book/book';
import type { Steps } from '../core/slices';
import { attachmentsOf } from './attachment-store';
import { sheetIdAt } from './book-snapshot';
import type { NameStore } from './name-store';
import type { TableStore } from './table-store';
import type { UniverWorkbook } from './univer-workbook';
import type { WorkbookCore } from './workbook-core';

/** What Univer's snapshot does not hold: tables, names, rules, protection. A step for each sheet. */
export function* fillWorkbook(
  model: UniverWorkbook,
  core: WorkbookCore,
  tables: TableStore,
  names: NameStore,
  book: Book,
): Steps<void> {
  for (const [index, sheet] of book.sheets.entries()) {
    core.quietly(() => {
      const id = sheetIdAt(index);
      for (const table of sheet.tables) tables.add(id, table);
      const state = core.state(id);
      state.veryHidden = sheet.visibility === 'veryHidden';
      state.validations = sheet.validations;
      state.conditionalFormats = sheet.conditionalFormats;
      state.protection = sheet.protection;
      state.autoFilter = sheet.autoFilter;
      core.attachments.set(id, attachmentsOf(sheet));
      if (sheet.validations.length > 0) model.parts.showValidations(id);
      if (sheet.conditionalFormats.length > 0) model.parts.showConditionalFormats(id);
    });
    yield index / book.sheets.length;
  }
  core.quietly(() => {
    core.attachments.xmlParts = book.xmlParts ?? [];
    for (const name of book.names) names.load(name);
    model.sheets[book.activeSheet]?.activate();
  });
  model.loaded();
}
