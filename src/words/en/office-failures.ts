import type { OfficeFailureSentences } from '../ja/office-failures';

/** What Excel refused, by the kind of refusal: what happened, and what to do. */
export const officeFailures: OfficeFailureSentences = {
  cellEditing: 'A cell is being edited. Press Enter to keep the entry or Esc to drop it, then try again.',
  dialogOpen: 'A dialog is open in Excel, so nothing can be written. Close the dialog, then try again.',
  protected:
    'The sheet or workbook is protected or open for reading only, so it cannot be written to. Remove the protection on the Review tab or open it for editing, then try again.',
  password: 'The password is wrong, so the protection stays. Check the password, then try again.',
  signIn: 'Office asks you to sign in. Sign in again, then try again.',
  notFound:
    'A sheet or table of the ledger was not found. It may have been renamed or deleted. Choose “Refresh” to see what is there.',
  moved:
    'Cells or a table were moved or deleted in the meantime. Choose “Refresh” to see what is there now, then try again.',
  alreadyThere:
    'There is a sheet or table of that name already. Somebody else may have added it first. Choose “Refresh” to see what is there.',
  tooMuch:
    'This is more than Excel can handle at once, even in smaller parts. Shorten cells with very long text or split the workbook.',
  formulaTooLong: 'Excel did not take a formula because it is too long. Split the formula.',
  conflict:
    'This met an edit by somebody else or by another process. Choose “Refresh” to see what is there now, then try again.',
  noRoomToInsert:
    'There is no room for more cells. Move what stands below or right of the table (cells that look empty count too), then try again.',
  filtered: 'This meets a filtered or sorted range and cannot be written. Clear the filter, then try again.',
  noSpace:
    'Another table, a PivotTable or merged cells are where the table should go. Make room, then try again.',
  tooOld: 'Your version of Excel does not have this feature. Please update Excel.',
  notHere: 'This cannot be done here or on this kind of sheet. Use an ordinary worksheet.',
  linksBlocked:
    'Links to other workbooks may not be updated. Allow it in Excel’s message bar, then try again.',
  otherWorkbook: 'Another workbook came to the front. Come back to this one, then try again.',
  busy: 'Excel is busy with something else; several attempts did not get through. Wait a moment, then try again.',
  memory: 'Excel has run out of memory. Close other workbooks or apps, then try again.',
  connection:
    'The connection to Excel was lost. Check the network, then try again. If it stays away, close and reopen the workbook.',
  noAnswer: 'Excel does not answer. Make sure that no dialog is open, wait a moment, then try again.',
  stopped: 'You stopped waiting. Doing it again goes on with what is left.',
  restart: 'The add-in was updated. Close Excel and open it again.',
  fault:
    'A mistake in the add-in kept this from being finished. Tell the error code below to whoever gave you the add-in.',
  unknown: 'Excel could not do this. Wait a moment, then try again.',
};
