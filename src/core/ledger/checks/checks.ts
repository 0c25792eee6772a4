import type { Check } from './check';
import type { CheckId } from './finding';
import { checkDigit } from './rules/check-digit';
import { columnMissing } from './rules/column-missing';
import { cumulativeFalls } from './rules/cumulative-falls';
import { danglingReference } from './rules/dangling-reference';
import { duplicateKey } from './rules/duplicate-key';
import { eraText } from './rules/era-text';
import { fullWidth } from './rules/full-width';
import { halfWidthKana } from './rules/half-width-kana';
import { indicatorArithmetic } from './rules/indicator-arithmetic';
import { indicatorSource } from './rules/indicator-source';
import { spaces } from './rules/layout-spaces';
import { mail } from './rules/mail';
import { mergedCells } from './rules/merged-cells';
import { missingKey } from './rules/missing-key';
import { numberAsText } from './rules/number-as-text';
import { numberingGap } from './rules/numbering-gap';
import { organisationTwice } from './rules/organisation-twice';
import { outsideFiscalYear } from './rules/outside-fiscal-year';
import { outsideProject } from './rules/outside-project';
import { postalCode } from './rules/postal-code';
import { requiredMissing } from './rules/required-missing';
import { telephone } from './rules/telephone';
import { unknownListValue } from './rules/unknown-list-value';
import { url } from './rules/url';
import { wrongType } from './rules/wrong-type';

/** Every check: an id without a rule does not compile. */
export const CHECKS: { readonly [C in CheckId]: Check } = {
  columnMissing,
  mergedCells,
  missingKey,
  duplicateKey,
  requiredMissing,
  danglingReference,
  wrongType,
  unknownListValue,
  outsideProject,
  outsideFiscalYear,
  numberingGap,
  cumulativeFalls,
  numberAsText,
  fullWidth,
  spaces,
  halfWidthKana,
  eraText,
  checkDigit,
  postalCode,
  telephone,
  mail,
  url,
  organisationTwice,
  indicatorSource,
  indicatorArithmetic,
};
