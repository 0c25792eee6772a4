/** Office.js's numbers of the events that this host raises. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  chartAdded: 50,
  chartDeleted: 53,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  tableChanged: 101,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  paneVisibilityChanged: 65539,
} as const;
