import type { SameFunctions } from '../../function-help';
import type { codes as reference } from '../../ja/functions/codes';

/** Names of organisations and their codes. */
export const codes: SameFunctions<typeof reference> = {
  ORGKEY: {
    description:
      'A key for comparing names of organisations: without ㈱, 株式会社, NPO法人 and other legal forms.',
    parameters: { name: 'The name of an organisation.' },
    answers: 'Text for comparing, not for showing: one organisation has one key however it is written.',
    example: { formula: '=KYODO.ORGKEY("㈱Another works")', result: [['anotherworks']] },
    remarks: [
      'Legal forms go from either end, in full or short, as (株), (一社), 福), Inc. and Co., Ltd.',
      'Width, case, spaces, middle dots, full stops and commas make no difference.',
      'A hyphen after a kana counts as the long vowel: センタ－ is センター.',
      'Variants of kanji (髙 and 高), キヤノン and キャノン, センター and センタ stay different names.',
      '協同組合 is kept as part of the name. A name that is only a legal form is refused.',
    ],
  },
  ISCORPNUM: {
    description: 'Whether a value is a Japanese corporate number (法人番号, 13 digits), by its check digit.',
    parameters: { corporateNumber: 'The corporate number, a number or text of any width.' },
    answers: 'TRUE or FALSE.',
    example: { formula: '=KYODO.ISCORPNUM(2000020132110)', result: [[true]] },
    remarks: [
      'TRUE does not say that the number was assigned: look it up with the National Tax Agency.',
      'Numbers with spaces or hyphens and invoice registration numbers (T…) are FALSE.',
      'Only a 0 taken for a 9, or a 9 for a 0, after the first digit goes unnoticed.',
      'A blank is #N/A.',
    ],
  },
  ISLGCODE: {
    description: 'Whether a value is a local government code (6 digits), by its prefecture and check digit.',
    parameters: { localCode: 'The local government code, a number or text of any width.' },
    answers: 'TRUE or FALSE.',
    example: { formula: '=KYODO.ISLGCODE("352012")', result: [[true]] },
    remarks: [
      'Numbers lose leading zeros, so these are put back: the number 10006 is 010006. Text is taken as it is.',
      'Text of five digits, without the check digit, is FALSE. LGCODE completes it.',
      'A number of five digits is checked as six that lost a zero: about one five-digit code in ten is TRUE.',
      'A blank is #N/A.',
    ],
  },
  LGCODE: {
    description:
      'A local government code as text of six digits: five get their check digit, six are checked.',
    parameters: { localCode: 'A code of five or six digits, a number or text of any width.' },
    answers: 'Text of six digits, leading zeros included.',
    example: { formula: '=KYODO.LGCODE("35201")', result: [['352012']] },
    remarks: [
      'Leading zeros that a number has lost come back: 1000 and 10006 are both 010006.',
      'A number that can be five digits as well as six that lost a zero is refused, naming both. Enter text.',
      'The prefecture (01 to 47), digits three to five (000, or 100 and up) and the check digit are checked.',
      'Whether a code is in use today is not.',
    ],
  },
};
