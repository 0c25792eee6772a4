import { strToU8 } from 'fflate';
import { newEntry, writeZip } from '../zip/write-zip';
import { THEME } from './theme';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  override('/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`) +
  override('/xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml') +
  override('/xl/styles.xml', `${SHEET_TYPE}.styles+xml`) +
  override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
  override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
  '</Types>';

const ROOT_RELATIONSHIPS =
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  `<Relationship Id="rId3" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`;

const WORKBOOK_RELATIONSHIPS =
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/relationships/theme" Target="theme/theme1.xml"/>` +
  `<Relationship Id="rId2" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`;

/**
 * calcId is that of present Excel: with an older one Excel would recalculate on opening, and without
 * the add-in every KYODO cell would become #NAME? instead of showing its cached value.
 */
const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr defaultThemeVersion="166925"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
  '<sheets/><calcPr calcId="191029"/></workbook>';

/** The defaults of Japanese Excel: 游ゴシック 11. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/>` +
  '<family val="2"/><charset val="128"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

/**
 * The name begins with that of a program whose cached values LibreOffice trusts: it recalculates
 * texts of all other programs, and shows #NAME? for functions it does not have.
 */
const APPLICATION =
  `<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel (Kyodo Ledger)</Application>` +
  '<AppVersion>16.0300</AppVersion></Properties>';

const CORE =
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  '<dc:creator>協働台帳 Kyodo Ledger</dc:creator></cp:coreProperties>';

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

/** A workbook without sheets, over which new workbooks are saved. */
export function emptyPackage(): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', ROOT_RELATIONSHIPS],
    ['xl/workbook.xml', WORKBOOK],
    ['xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONSHIPS],
    ['xl/theme/theme1.xml', THEME],
    ['xl/styles.xml', STYLES],
    ['docProps/core.xml', CORE],
    ['docProps/app.xml', APPLICATION],
  ];
  return writeZip(parts.map(([name, body]) => newEntry(name, strToU8(HEAD + body))));
}
