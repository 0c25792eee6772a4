import type { FormulaWords } from '../formula-words';

export const formulaWords: FormulaWords = {
  steps: {
    inPeriod: '期間内',
    fits: '対象',
    values: '値',
    days: '起点日',
    outcomes: '成果日',
    matured: '到来',
    part: '区間',
    parts: '各区間',
    numerator: '分子',
    denominator: '分母',
    reports: '報告',
    wholeYear: '年間値',
    places: '報告元',
  },
  dialects: {
    modern: 'Excel 2021・Microsoft 365',
    classic: 'Excel 2016・LibreOffice 7.4から',
  },
  limits: {
    writtenAlike: (columns) =>
      `${columns}の文字が、同じものはどの行でも同じ書き方（全角・半角、前後の空白、数値か文字列か）であること。`,
    realNumbers: (columns) => `${columns}の数値・日付・年度が、文字列ではなく数値として入っていること。`,
    noWildcards: (columns) => `${columns}に * ? ~ の文字がないこと（Excel 2016・LibreOffice の数式）。`,
    wholeYearRows: () =>
      '「実績」に年間の値があること。半年・四半期・月ごとの値しかない報告元や、同じ期間の値が2行ある報告元があると #N/A になります。',
    onlyWholeYearRows: () =>
      '「実績」の値が、報告元ごとに年間の1行だけであること。半年・四半期・月ごとの行や、同じ報告元の2行目があると #N/A になります（Excel 2016・LibreOffice の数式）。',
    slowWhenLong: () =>
      '行が数万になると、重複なしに数える計算に 1 分ほどかかります（Excel 2016・LibreOffice の数式）。',
    asOfToday: () => '計算した日を基準日とするため、開いた日によって答えが変わります。',
  },
};
