import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TEXTS = [
  '団体ID',
  '団体名',
  '区分',
  'G01',
  '見本町',
  '市町村',
  'G02',
  'NPO法人 あお &amp; みどり',
  'NPO',
  '一',
  '二',
];

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function table(id: number, name: string, ref: string, columns: readonly string[]): string {
  const list = columns.map((column, i) => `<tableColumn id="${i + 1}" name="${column}"/>`).join('');
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${list}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
}

/**
 * A small ledger as parts by path, with something of everything: texts of the workbook and of cells, fonts,
 * formulas (shared, of arrays, without results), errors, days, merges, a validation, a conditional format,
 * a name, a macro and a link that nobody follows.
 */
export const BASE_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="0"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="団体" sheetId="1" r:id="rId1"/><sheet name="実績" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="一覧">団体!$A$2:$A$3</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
    ['vbaProject', 'vbaProject.bin'],
    ['externalLink', 'externalLinks/externalLink1.xml'],
  ),
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="11" uniqueCount="11">${TEXTS.map((text) => `<si><t>${text}</t></si>`).join('')}<si><r><rPr><b/></rPr><t xml:space="preserve">太字 </t></r><r><t>_x0041_</t></r><rPh sb="0" eb="1"><t>フト</t></rPh></si></sst>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Yu Gothic"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><tabColor rgb="FF5BA8A0"/></sheetPr><dimension ref="A1:D4"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="3" width="12" customWidth="1"/></cols><sheetData><row r="1" ht="24" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="s"><v>5</v></c><c r="D2"><f t="shared" ref="D2:D3" si="0">LEN(A2)</f><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>6</v></c><c r="B3" t="inlineStr"><is><t>みどりの会</t></is></c><c r="C3" t="s"><v>8</v></c><c r="D3"><f t="shared" si="0"/><v>3</v></c></row><row r="4" hidden="1"><c r="B4" t="s"><v>11</v></c></row></sheetData><conditionalFormatting sqref="A2:A3"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"G01"</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C3"><formula1>"市町村,NPO"</formula1></dataValidation></dataValidations><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
  'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1" t="str"><v>実績ID</v></c><c r="B1" t="str"><v>指標ID</v></c><c r="C1" t="str"><v>年度</v></c><c r="D1" t="str"><v>測定日</v></c><c r="E1" t="str"><v>値</v></c></row><row r="2"><c r="A2" t="str"><v>M01</v></c><c r="B2" t="str"><v>K01</v></c><c r="C2"><v>2021</v></c><c r="D2" s="1"><v>44287</v></c><c r="E2"><v>12.5</v></c></row><row r="3"><c r="A3" t="str"><v>M02</v></c><c r="B3" t="str"><v>K01</v></c><c r="C3" t="s"><v>9</v></c><c r="D3" t="d"><v>2021-04-01</v></c><c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="4"><c r="A4" t="str"><v>M03</v></c><c r="B4" t="b"><v>1</v></c><c r="C4"><f>C2+1</f></c><c r="E4"><f t="array" ref="E4:E5">C2:C3</f><v>1e3</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="D3:E3"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  'xl/worksheets/_rels/sheet2.xml.rels': relationships(['table', '../tables/table2.xml']),
  'xl/tables/table1.xml': table(1, '団体', 'A1:C3', ['団体ID', '団体名', '区分']),
  'xl/tables/table2.xml': table(2, '実績', 'A1:E4', ['実績ID', '指標ID', '年度', '測定日', '値']),
  'xl/vbaProject.bin': 'VBA',
  'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"/>`,
};

/** Parts as an .xlsx file. */
export function asFile(
  parts: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 1 | 6 | 9 = 1,
): Uint8Array {
  const entries = Object.entries(parts).map(([path, part]) => [
    path,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
    level,
    mtime: new Date(2026, 0, 1),
  });
}
