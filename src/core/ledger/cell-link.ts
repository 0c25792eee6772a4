/**
 * A link to a cell of this workbook as Excel's own formula.
 *
 * @example cellLink('団体', 'B2', 'B2') //=> "=HYPERLINK(\"#'団体'!B2\",\"B2\")"
 */
export function cellLink(sheet: string, address: string, shown: string): string {
  return `=HYPERLINK("${inText(`#'${sheet.replace(/'/g, "''")}'!${address}`)}","${inText(shown)}")`;
}

function inText(text: string): string {
  return text.replace(/"/g, '""');
}
