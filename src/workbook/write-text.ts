/** What Excel would take for a formula, full-width signs included; tab and carriage return hide one behind them. */
const FORMULA_START = /^[\s\u3000]*[=+\-@＝＋－＠−]/;
/** A leading apostrophe, which Excel takes for "text follows" and does not show. */
const APOSTROPHE = /^'/;
/** Written with nothing but what numbers, dates, times and amounts are written with, in either width. */
const LIKE_A_NUMBER =
  /^[\s\d０-９.,，．:：/／\-－年月日時分秒%％¥￥\\$＄€円()（）eE+]*[\d０-９][\s\d０-９.,，．:：/／\-－年月日時分秒%％¥￥\\$＄€円()（）eE+APMapm]*$/;
/** Japanese eras and English months with a number: Excel reads them as dates. */
const LIKE_A_DATE =
  /^(?:(?:明治|大正|昭和|平成|令和|[MTSHRmtshrＭＴＳＨＲ])[\s\d０-９元.．/／\-年月日]+|[\d\s,\-/]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\d\s,\-/]*)$/i;
const WORDS_OF_EXCEL = /^(?:true|false|#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!))$/i;

/**
 * What to hand to `range.values` so that the cell holds exactly this text: Excel reads values as if
 * they were typed. A text it would read as something else gets an apostrophe in front, which Excel
 * takes away again; a cell formatted as text ("@") takes everything as it stands.
 *
 * @param numberFormat the cell's format at the time of writing
 * @example textEntry('=1+1', 'General') //=> "'=1+1"
 * @example textEntry('＋81', 'General') //=> "'＋81"
 * @example textEntry('010006', 'General') //=> "'010006"
 * @example textEntry('010006', '@') //=> "010006"
 * @example textEntry('協働', 'General') //=> "協働"
 */
export function textEntry(text: string, numberFormat: string | undefined): string {
  if (APOSTROPHE.test(text)) return `'${text}`;
  if (numberFormat === '@') return text;
  const misread =
    FORMULA_START.test(text) ||
    LIKE_A_NUMBER.test(text) ||
    LIKE_A_DATE.test(text) ||
    WORDS_OF_EXCEL.test(text.trim());
  return misread ? `'${text}` : text;
}
