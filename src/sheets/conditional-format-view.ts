import type { WorkbookCore } from './workbook-core';

/** Placeholder until the rules are translated. */
export function showConditionalFormats(core: WorkbookCore, sheetId: string): void {
  core.state(sheetId);
}
