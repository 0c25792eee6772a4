import type { ValidationOperator } from '../../../core/book/book';
import { oneOf } from '../arguments';
import { invalidArgument } from '../excel-error';
import type { Json } from '../wire-types';

/** Excel spells one of them differently in validation and in conditional formats. */
const NAMES: Readonly<Record<ValidationOperator, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** The operators of conditional formats that end otherwise. */
const CONDITIONAL_NAMES: Readonly<Partial<Record<ValidationOperator, string>>> = {
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

export function operatorName(operator: ValidationOperator, forFormat = false): string {
  return (forFormat ? CONDITIONAL_NAMES[operator] : undefined) ?? NAMES[operator];
}

export function operatorOf(value: Json, forFormat = false): ValidationOperator {
  const operators = Object.keys(NAMES) as ValidationOperator[];
  const name = oneOf(
    value,
    operators.map((each) => operatorName(each, forFormat)),
  );
  return operators.find((each) => operatorName(each, forFormat) === name) ?? refuse();
}

/** 5, "5" and "=5" all mean the number; "=A1" stays a formula. */
export function formulaText(value: Json): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  const plain = value.replace(/^=/, '');
  return plain.trim() !== '' && Number.isFinite(Number(plain)) ? plain.trim() : value;
}

/** Numbers come back as numbers, formulas as text. */
export function wireFormula(text: string): string | number {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function refuse(): never {
  throw invalidArgument();
}
