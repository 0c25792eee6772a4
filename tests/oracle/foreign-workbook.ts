import { strToU8 } from 'fflate';
import { convertOne } from './libreoffice';

/**
 * A workbook that this product did not write, with things it does not edit: a chart, a comment, a
 * colour scale, a page header, a print range. Flat OpenDocument text, turned into .xlsx by LibreOffice.
 */
export function foreignWorkbook(): Promise<Uint8Array> {
  known ??= convertOne(strToU8(FLAT), 'fods', 'xlsx');
  return known;
}

let known: Promise<Uint8Array> | undefined;

const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['chart', 'urn:oasis:names:tc:opendocument:xmlns:chart:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['of', 'urn:oasis:names:tc:opendocument:xmlns:of:1.2'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['calcext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const CHART = `
<draw:frame draw:z-index="0" svg:width="8cm" svg:height="6cm" svg:x="10cm" svg:y="1cm">
 <draw:object draw:notify-on-update-of-ranges="台帳.A2:台帳.B5">
  <office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.chart">
   <office:body><office:chart>
    <chart:chart chart:class="chart:bar" svg:width="8cm" svg:height="6cm">
     <chart:plot-area table:cell-range-address="台帳.A2:台帳.B5" chart:data-source-has-labels="both">
      <chart:axis chart:dimension="x" chart:name="primary-x"><chart:categories table:cell-range-address="台帳.A3:台帳.A5"/></chart:axis>
      <chart:axis chart:dimension="y" chart:name="primary-y"/>
      <chart:series chart:class="chart:bar" chart:values-cell-range-address="台帳.B3:台帳.B5" chart:label-cell-address="台帳.B2"/>
     </chart:plot-area>
    </chart:chart>
   </office:chart></office:body>
  </office:document>
 </draw:object>
</draw:frame>`;

function text(value: string, attributes = '', inner = ''): string {
  return `<table:table-cell office:value-type="string" ${attributes}>${inner}<text:p>${value}</text:p></table:table-cell>`;
}

function number(value: number, attributes = ''): string {
  return `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
}

function formula(value: number, of: string): string {
  return number(value, `table:formula="of:=${of}"`);
}

const FLAT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles>
 <style:style style:name="Red" style:family="table-cell"><style:text-properties fo:color="#c00000" fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles>
 <style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="4.2cm"/></style:style>
 <style:style style:name="ro1" style:family="table-row"><style:table-row-properties style:row-height="1cm" style:use-optimal-row-height="false"/></style:style>
 <style:style style:name="bold" style:family="table-cell"><style:table-cell-properties fo:background-color="#fff2cc" fo:border-bottom="0.75pt solid #0b6a6f"/><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" fo:color="#0b6a6f"/></style:style>
 <style:style style:name="wrap" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
 <style:style style:name="ta1" style:family="table" style:master-page-name="Page"/>
 <style:page-layout style:name="pl"/>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Page" style:page-layout-name="pl"><style:header><text:p>協働の手引</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:spreadsheet>
 <table:content-validations>
  <table:content-validation table:name="v1" table:condition="of:cell-content-is-in-list(&quot;市&quot;;&quot;NPO&quot;;&quot;企業&quot;)" table:allow-empty-cell="true" table:base-cell-address="台帳.C3"><table:error-message table:message-type="stop" table:title="区分" table:display="true"><text:p>一覧から選んでください。</text:p></table:error-message></table:content-validation>
 </table:content-validations>
 <table:table table:name="台帳" table:style-name="ta1" table:print-ranges="台帳.A1:台帳.D6">
  <table:table-column table:style-name="co1"/><table:table-column table:number-columns-repeated="3"/>
  <table:table-row table:style-name="ro1">${text('協働事業の一覧', 'table:style-name="bold" table:number-columns-spanned="3" table:number-rows-spanned="1"')}<table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
  <table:table-row>${text('団体', 'table:style-name="bold"')}${text('人数', 'table:style-name="bold"')}${text('区分', 'table:style-name="bold"')}${text('倍', 'table:style-name="bold"')}</table:table-row>
  <table:table-row>${text('防府市', '', '<office:annotation office:display="false"><dc:creator>係</dc:creator><text:p>確認済みです</text:p></office:annotation>')}${number(12)}${text('市', 'table:content-validation-name="v1"')}${formula(24, '[.B3]*2')}</table:table-row>
  <table:table-row>${text('NPO法人 あお', 'table:style-name="wrap"')}${number(30.5)}${text('NPO', 'table:content-validation-name="v1"')}${formula(61, '[.B4]*2')}</table:table-row>
  <table:table-row>${text('（株）丸')}${number(7)}${text('企業', 'table:content-validation-name="v1"')}${formula(14, '[.B5]*2')}</table:table-row>
  <table:table-row>${text('合計 &amp; 平均')}${formula(49.5, 'SUM([.B3:.B5])')}<table:table-cell/>${formula(33, 'AVERAGE([.D3:.D5])')}</table:table-row>
  <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
  <table:table-row><table:table-cell table:number-columns-repeated="5"/><table:table-cell>${CHART}</table:table-cell></table:table-row>
  <calcext:conditional-formats>
   <calcext:conditional-format calcext:target-range-address="台帳.B3:台帳.B5"><calcext:condition calcext:apply-style-name="Red" calcext:value="&gt;20" calcext:base-cell-address="台帳.B3"/></calcext:conditional-format>
   <calcext:conditional-format calcext:target-range-address="台帳.D3:台帳.D5"><calcext:color-scale><calcext:color-scale-entry calcext:value="0" calcext:type="minimum" calcext:color="#ffffff"/><calcext:color-scale-entry calcext:value="0" calcext:type="maximum" calcext:color="#0b6a6f"/></calcext:color-scale></calcext:conditional-format>
  </calcext:conditional-formats>
 </table:table>
 <table:table table:name="参照 元"><table:table-column table:number-columns-repeated="2"/><table:table-row>${text('見出し')}${formula(99, '[$台帳.B6]*2')}</table:table-row></table:table>
 <table:named-expressions><table:named-range table:name="人数" table:base-cell-address="$台帳.$A$1" table:cell-range-address="$台帳.$B$3:.$B$5"/></table:named-expressions>
</office:spreadsheet></office:body></office:document>`;
