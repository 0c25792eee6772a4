/**
 * Legal forms of organisations as names carry them, after NFKC and in lower case. Cooperatives
 * (協同組合 and the like) are not among them: in 山口県漁業協同組合 the form is most of the name.
 */
const WHOLE = [
  '(?:株式|有限|合同|合資|合名|相互)会社',
  '(?:一般|公益|特例)(?:社団|財団)(?:法人)?',
  '(?:社団|財団)法人',
  '(?:特例認定|仮認定|認定)?(?:特定非営利活動|npo)法人',
  '社会福祉法人',
  '準?学校法人',
  '(?:社会|特定|特別)?医療法人(?:社団|財団)?',
  '宗教法人',
  '(?:地方)?独立行政法人',
  '国立研究開発法人',
  '(?:国立|公立)大学法人',
  '(?:監査|税理士|弁護士|弁理士|司法書士|行政書士|社会保険労務士|土地家屋調査士)法人',
  '更生保護法人',
  '農事組合法人',
].join('|');

/** Short forms, which count in brackets only: ㈱, (一社), and 福) as banks write it. */
const SHORT = [
  '株|有|同|合|資|名|相',
  '一社|一財|公社|公財|社|財',
  '認特非|認特|特非|特活|特|非|npo|認定npo',
  '社福|福',
  '学',
  '医社|医財|社医|医',
  '宗',
  '独行|地独|独|国大|公大',
  '監|税|弁|司|行|労',
  '農',
].join('|');

/** Short forms that no other word looks like, so that a space is enough: 一社 つながる地域. */
const WORDS = '一社|一財|公財|特非|社福';

const ENGLISH =
  'co\\.?,? ?ltd\\.?|company,? limited|limited|ltd\\.?|incorporated|inc\\.?|corporation|corp\\.?|l\\.?l\\.?c\\.?|k\\.k\\.|g\\.k\\.';

const FORMS: readonly RegExp[] = [
  // In both brackets wherever it stands: 丸久(株)山口支店. 医療法人 has its kind after them.
  new RegExp(`\\(医\\)(?:社団|財団)|\\((?:${SHORT}|${WHOLE})\\)`, 'g'),
  new RegExp(`^(?:${WHOLE}|(?:${SHORT})\\)|(?:${WORDS})(?= |$))`),
  new RegExp(`(?:${WHOLE}|\\((?:${SHORT})|(?:^| )(?:${WORDS}))$`),
  new RegExp(`(?:^|[ ,])(?:${ENGLISH})$`),
];

/**
 * A name without the legal forms at its ends, and without those in brackets anywhere.
 * @param name after NFKC, in lower case, single spaces
 * @example withoutLegalForms('一般社団法人 つながる地域') //=> 'つながる地域'
 * @example withoutLegalForms('another works co., ltd.') //=> 'another works'
 * @example withoutLegalForms('福)やまぐち(株') //=> 'やまぐち'
 */
export function withoutLegalForms(name: string): string {
  let text = name.trim();
  for (;;) {
    const shorter = FORMS.reduce((rest, form) => rest.replace(form, ' ').trim(), text);
    if (shorter === text) return text;
    text = shorter;
  }
}
