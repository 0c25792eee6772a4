import { isCorporateNumber } from '../../../values/corporate-number';
import { localCode } from '../../../values/local-code';
import type { Check } from '../check';
import { eachColumn, eachReported } from '../each-cell';
import type { Fix, Problem } from '../finding';
import { problem } from '../finding';
import { foundAt } from '../finding-at';

/** A 法人番号 or 自治体コード whose digits cannot be right. Five digits of the latter are completed. */
export const checkDigit: Check = (ledger) =>
  eachColumn(ledger, (column, table) => {
    const { digits } = column.spec;
    if (!digits) return [];
    return eachReported(column, (value, entry) => {
      if (typeof value === 'boolean') return undefined;
      const said = digits === 'corporateNumber' ? corporate(String(value)) : local(value);
      if (!said) return undefined;
      const fix: Fix | undefined =
        said.code === 'localCodeShort' ? { kind: 'code', newValue: said.data.plain } : undefined;
      return foundAt(table, column, entry, said, fix);
    });
  });

function corporate(digits: string): Problem | undefined {
  if (!/^\d{13}$/.test(digits)) return problem('corporateNumberDigits', {});
  return isCorporateNumber(digits) ? undefined : problem('corporateNumberCheckDigit', {});
}

function local(value: string | number): Problem | undefined {
  const code = localCode(value);
  if (code.ok) return code.value === value ? undefined : problem('localCodeShort', { plain: code.value });
  switch (code.reason.code) {
    case 'localCodeCheckDigit':
      return problem('localCodeCheckDigit', {});
    case 'noSuchPrefecture':
    case 'noSuchBody':
      return problem('localCodeUnknown', {});
    default:
      return problem('localCodeDigits', {});
  }
}
