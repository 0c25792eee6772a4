import { newWorkbook } from '../../src/files/new-workbook';
import { isCellError } from '../../src/core/values/cell-value';
import type { CellValue } from '../../src/core/values/cell-value';
import { sheetTexts } from '../oracle/libreoffice';
import { bookOf, closeEngines, engineForTest, sheetNamed, sheetOf, tableOf } from './sheet-books';

jest.setTimeout(200_000);
afterEach(closeEngines);

/** Names, kinds, numbers and days as a ledger has them: blanks, numbers as text, errors beside them. */
const ROWS = [
  ['名', '区分', '数', '日', '備考'],
  ['山田', 'NPO', 3, 44287, '済'],
  ['佐藤', '市', 5, 44300, null],
  ['鈴木', 'npo', null, 44652, '未済'],
  ['山本', '企業', 2.5, 44800, 'a*b'],
  ['山田', '市', -4, 44286, 'x?'],
  ['高橋', null, 0, 45000, '10'],
  ['伊藤', 'NPO法人', 7, 45100, 10],
  ['渡辺', '市', 0.1, 45200, true],
] as const;

const TABLE = '参加';

/** Every native function that the product's own formulas or its users' ledgers lean on. */
const FORMULAS: readonly string[] = [
  ...['"NPO"', '"市"', '"N*"', '"?市"', '"<>市"', '"="', '"<>"', '"*"', '""', 'A9', '"npo"'].map(
    (criterion) => `=COUNTIF(参加[区分],${criterion})`,
  ),
  ...['5', '"5"', '">2"', '">=2.5"', '"<0"', '"<=0"', '"<>0"', '"=0"', '0', '""', '"="', '"<>"'].map(
    (criterion) => `=COUNTIF(参加[数],${criterion})`,
  ),
  ...['"10"', '"~*b"', '"*~**"', '"x~?"', '"*済"', 'TRUE', '">=10"'].map(
    (criterion) => `=COUNTIF(参加[備考],${criterion})`,
  ),
  '=COUNTIFS(参加[区分],"市",参加[数],">0")',
  '=COUNTIFS(参加[日],">="&DATE(2021,4,1),参加[日],"<"&DATE(2022,4,1))',
  '=SUMIF(参加[区分],"市",参加[数])',
  '=SUMIF(参加[数],">1")',
  '=SUMIFS(参加[数],参加[区分],"NPO*",参加[日],">44000")',
  '=SUMIFS(参加[数],参加[区分],"<>市")',
  '=AVERAGEIF(参加[区分],"市",参加[数])',
  '=AVERAGEIFS(参加[数],参加[区分],"市",参加[数],">0")',
  '=AVERAGEIFS(参加[数],参加[区分],"なし")',
  '=MAXIFS(参加[数],参加[区分],"市")',
  '=MINIFS(参加[数],参加[区分],"市")',
  '=SUM(参加[数])',
  '=AVERAGE(参加[数])',
  '=COUNT(参加[数])',
  '=COUNTA(参加[備考])',
  '=COUNTBLANK(参加[区分])',
  '=MAX(参加[数])+MIN(参加[数])',
  '=MEDIAN(参加[数])',
  '=LARGE(参加[数],2)',
  '=RANK(5,参加[数])',
  '=STDEV(参加[数])',
  '=SUBTOTAL(109,参加[数])',
  '=SUBTOTAL(103,参加[備考])',
  '=SUMPRODUCT((参加[区分]="市")*(参加[数]>0))',
  '=SUMPRODUCT((参加[区分]="市")*1,参加[数])',
  '=SUMPRODUCT((参加[名]<>"")/COUNTIF(参加[名],参加[名]&""))',
  '=INDEX(参加[数],2)',
  '=INDEX(参加[名],MATCH("市",参加[区分],0))',
  '=MATCH(44700,参加[日],1)',
  '=VLOOKUP("鈴木",参加[],2,FALSE)',
  '=IFERROR(VLOOKUP("なし",参加[],2,FALSE),"無")',
  '=LOOKUP(44700,参加[日],参加[名])',
  '=TEXTJOIN("、",TRUE,参加[区分])',
  '=CONCATENATE(参加!A2,"・",参加!B2)',
  '=IF(参加!C2>2,"多","少")',
  '=IFS(参加!C2>5,"多",参加!C2>2,"中",TRUE,"少")',
  '=SWITCH(参加!B3,"市","行政","NPO","民間","他")',
  '=AND(参加!C2>0,NOT(参加!C3<0))',
  '=OR(参加!C2>10,参加!C3>10)',
  '=ISBLANK(参加!C4)',
  '=ISNUMBER(参加!E8)',
  '=ISERROR(1/0)',
  '=NA()',
  '=1/0',
  '=ROUND(2.5,0)+ROUND(-2.5,0)+ROUND(1.005,2)',
  '=ROUNDDOWN(-2.7,0)+ROUNDUP(2.1,0)+INT(-2.5)+TRUNC(-2.5)',
  '=MOD(-7,3)',
  '=CEILING(2.1,0.5)+FLOOR(2.9,0.5)',
  '=0.1+0.2',
  '=SUM(0.1,0.2)=0.3',
  '=LEN("協働台帳")',
  '=LEFT("協働台帳",2)&RIGHT("協働台帳",1)&MID("協働台帳",2,2)',
  '=SUBSTITUTE("a-b-c","-","/")',
  '=FIND("台","協働台帳")+SEARCH("B","abc")',
  '=UPPER("abc")&LOWER("ABC")&PROPER("ab cd")',
  '=TRIM("  a  b ")',
  '=VALUE("1,234")',
  '=TEXT(1234.5,"#,##0.0")',
  '=TEXT(0.256,"0.0%")',
  '=TEXT(44287,"yyyy/mm/dd")',
  '=TEXT(-5,"0;△0")',
  '=YEAR(44287)&"-"&MONTH(44287)&"-"&DAY(44287)',
  '=EDATE(44286,1)+EOMONTH(44287,0)',
  '=DATEDIF(43922,44287,"y")',
  '=WEEKDAY(44287)',
  '=YEAR(EDATE(参加!D2,-3))',
  '=CHOOSE(2,"a","b","c")',
  '=COUNTA(参加!A2:E2)',
  '=SUM(参加!C:C)',
  '=COLUMN(参加!D1)+ROW(参加!D4)',
  '=SUM(OFFSET(参加[数],0,0,3,1))',
  '=SUM(INDIRECT("参加!C2:C4"))',
  '="1"+1',
  '=参加!C4+1',
  '=参加!C4&"x"',
  '=TRUE+1',
  '="a"="A"',
  '=2^3^2',
  '=-2^2',
  '=10%*1',
  '=1<2',
  '="b">"a"',
  '=10>"9"',
  '=ABS(-3)+SQRT(16)+POWER(2,3)+EXP(0)+LN(1)',
  '=EDATE(44255,12)+EDATE(43890,12)+EDATE(44286,-1)',
  '=DATEDIF(44227,44287,"md")&"/"&DATEDIF(44227,44287,"ym")&"/"&DATEDIF(44227,44287,"yd")&"/"&DATEDIF(44227,44287,"m")&"/"&DATEDIF(44227,44287,"d")',
  '=WORKDAY(44287,10)+NETWORKDAYS(44287,44300)',
  '=DAYS(44300,44287)+DAYS360(44287,44652)',
  '=WEEKNUM(44287)&"-"&ISOWEEKNUM(44287)&"-"&WEEKDAY(44287,2)',
  '=HOUR(0.53)&":"&MINUTE(0.53)&":"&SECOND(0.53)',
  '=YEARFRAC(44287,44652)',
  '=FIXED(1234.567,1)&"|"&FIXED(1234.567,0,TRUE)',
  '=TEXT(1234,"¥#,##0")&TEXT(5,"000")&TEXT(0.5,"h:mm")&TEXT(1e6,"0.00E+00")',
  '=ROUND(1234,-2)+MROUND(10,3)+GCD(12,18)+LCM(4,6)+FACT(4)',
  '=VAR(参加[数])+VARP(参加[数])+STDEVP(参加[数])',
  '=CORREL(参加!C2:C3,参加!D2:D3)',
  '=SUMSQ(参加[数])+PRODUCT(参加!C2:C3)',
  '=PMT(0.01,12,1000)',
  '=NPV(0.1,100,200)',
  '=ADDRESS(2,3)&ADDRESS(2,3,4)',
  '=REPLACE("abcdef",2,3,"X")&CLEAN("a")&T("x")&N(TRUE)',
  '=ERROR.TYPE(1/0)',
  '=SIGN(-3)&QUOTIENT(7,2)&ROMAN(14)',
  '=SUMXMY2({1,2},{3,4})+SUMPRODUCT({1,2},{3,4})',
  '=MODE(1,2,2,3)',
  '=TRANSPOSE({1;2})',
  '=MMULT({1,2},{3;4})',
  '=XOR(TRUE,FALSE,TRUE)',
  '=CONCAT(参加!A2:B3)',
  '=UNICODE("協")&UNICHAR(21332)',
  '=LENB("協働")',
  '=DEC2BIN(5)&HEX2DEC("FF")',
  '=SUM(参加!B2:D3)',
  '=MAX(参加!E2:E9)',
  '=AVERAGE(参加!C4)',
  '=IF(参加!C4="","空","有")&IF(参加!C4=0,"零","非零")',
  '=参加!E8=参加!E7',
  '=SUMPRODUCT((参加[備考]=10)*1)+SUMPRODUCT((参加[備考]="10")*1)*10',
  '=SMALL(参加[数],2)',
  '=MONTH(DATE(2021,13,1))',
  '=ROUND(IRR({-100,60,60})*100,6)',
  '=VLOOKUP(44700,参加!D2:E9,1)',
  '=MATCH("*法人",参加[区分],0)',
  '=SUM(INDEX(参加!A1:E9,0,3))',
  '=SUM((参加[区分]="市")*参加[数])',
  '=PERCENTILE(参加[数],0.5)+QUARTILE(参加[数],1)',
];

test('native formulas give what LibreOffice calculates', async () => {
  const table = tableOf(TABLE, 'A1:E9', ['名', '区分', '数', '日', '備考']);
  const formulas = sheetOf(
    '式',
    FORMULAS.map((formula) => [formula]),
  );
  const book = bookOf([formulas, sheetOf(TABLE, ROWS, { tables: [table] })]);
  const model = engineForTest().loadBook(book);
  await model.settle();
  const sheet = sheetNamed(model, '式');
  const theirs = (await sheetTexts(newWorkbook(book), { recalculate: true })).get('式') ?? [];
  const differences = FORMULAS.flatMap((formula, row) => {
    const ours = shown(sheet.value(row, 0));
    const other = theirs[row]?.[0] ?? '';
    return same(ours, other) ? [] : [{ formula, ours, theirs: other }];
  });
  expect(differences).toEqual([]);
});

function shown(value: CellValue): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value ?? '');
}

/** LibreOffice writes numbers with 15 digits. */
function same(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  const [a, b] = [Number(ours), Number(theirs)];
  return ours !== '' && theirs !== '' && Math.abs(a - b) <= Math.abs(a) * 1e-12;
}
