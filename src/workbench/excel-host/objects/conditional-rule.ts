import type { BookConditionalFormat, DifferentialStyle } from '../../../core/book/book';
import { oneOf } from '../arguments';
import { shaped } from '../data-shapes';
import { colorOf } from '../colors';
import { invalidArgument, invalidOperation } from '../excel-error';
import { defineClass, type Scalar } from '../excel-class';
import type { OfRule } from '../nouns';
import type { Session } from '../session';
import type { Json, JsonObject } from '../wire-types';
import { operatorName, operatorOf } from './comparison-operators';
import { formatOf } from './conditional-formats';
import { booleanOf } from './style-scalars';

type Rule = BookConditionalFormat['rule'];
type Changeable = { -readonly [K in keyof DifferentialStyle]: DifferentialStyle[K] };

export const CELL_VALUE_FORMAT = defineClass('CellValueConditionalFormat', {
  scalars: {
    rule: {
      get: (noun, session) => cellValueToWire(formatOf(noun, session).rule),
      set: ({ sheet, ruleId }, value, session) => {
        const rule = cellValueFromWire(shaped(value, 'ConditionalCellValueRule'));
        session.rules.change(sheet, ruleId, (format) => ({ ...format, rule }));
      },
    },
  },
  navigations: { format: ({ sheet, ruleId }) => ({ kind: 'ConditionalRangeFormat', sheet, ruleId }) },
});

export const CUSTOM_FORMAT = defineClass('CustomConditionalFormat', {
  navigations: {
    rule: ({ sheet, ruleId }) => ({ kind: 'ConditionalFormatRule', sheet, ruleId }),
    format: ({ sheet, ruleId }) => ({ kind: 'ConditionalRangeFormat', sheet, ruleId }),
  },
});

export const PRESET_FORMAT = defineClass('PresetCriteriaConditionalFormat', {
  scalars: {
    rule: {
      get: () => ({ criterion: 'DuplicateValues' }),
      set: (_noun, value) => {
        oneOf(shaped(value, 'ConditionalPresetCriteriaRule')['criterion'] ?? null, [
          'DuplicateValues',
        ] as const);
      },
    },
  },
  navigations: { format: ({ sheet, ruleId }) => ({ kind: 'ConditionalRangeFormat', sheet, ruleId }) },
});

const formula: Scalar<OfRule> = {
  get: (noun, session) => {
    const { rule } = formatOf(noun, session);
    return rule.type === 'custom' ? rule.formula : '';
  },
  set: ({ sheet, ruleId }, value, session) => {
    const text = withEquals(value);
    session.rules.change(sheet, ruleId, (format) => ({ ...format, rule: { type: 'custom', formula: text } }));
  },
};

export const CUSTOM_RULE = defineClass('ConditionalFormatRule', {
  scalars: { formula, formulaLocal: formula },
});

export const CONDITIONAL_RANGE_FORMAT = defineClass('ConditionalRangeFormat', {
  scalars: { numberFormat: differential('numberFormat', textOf, '') },
  navigations: {
    fill: ({ sheet, ruleId }) => ({ kind: 'ConditionalRangeFill', sheet, ruleId }),
    font: ({ sheet, ruleId }) => ({ kind: 'ConditionalRangeFont', sheet, ruleId }),
  },
});

export const CONDITIONAL_RANGE_FILL = defineClass('ConditionalRangeFill', {
  scalars: { color: differential('fillColor', colorOf, '') },
  calls: { clear: (noun, _given, session) => forget(noun, session, ['fillColor']) },
});

export const CONDITIONAL_RANGE_FONT = defineClass('ConditionalRangeFont', {
  scalars: {
    color: differential('fontColor', colorOf, ''),
    bold: differential('bold', booleanOf, false),
    italic: differential('italic', booleanOf, false),
  },
  calls: { clear: (noun, _given, session) => forget(noun, session, ['fontColor', 'bold', 'italic']) },
});

/** A part of the style that the format changes; what it leaves alone reads as `otherwise`. */
function differential<K extends keyof DifferentialStyle>(
  field: K,
  read: (value: Json) => NonNullable<DifferentialStyle[K]>,
  otherwise: NonNullable<DifferentialStyle[K]>,
): Scalar<OfRule> {
  return {
    get: (noun, session) => formatOf(noun, session).style[field] ?? otherwise,
    set: ({ sheet, ruleId }, value, session) => {
      const given = read(value);
      session.rules.change(sheet, ruleId, (format) => ({
        ...format,
        style: { ...format.style, [field]: given },
      }));
    },
  };
}

function forget(
  { sheet, ruleId }: OfRule,
  session: Session,
  fields: readonly (keyof DifferentialStyle)[],
): void {
  session.rules.change(sheet, ruleId, (format) => {
    const style: Changeable = { ...format.style };
    for (const field of fields) delete style[field];
    return { ...format, style };
  });
}

/** Office.js gives and takes the bounds as formulas: "=4". */
function cellValueToWire(rule: Rule): JsonObject {
  if (rule.type !== 'cellValue') throw invalidOperation();
  const second = rule.formula2 === undefined ? {} : { formula2: withEquals(rule.formula2) };
  return { formula1: withEquals(rule.formula1), ...second, operator: operatorName(rule.operator, true) };
}

function cellValueFromWire(given: JsonObject): Rule {
  const operator = operatorOf(given['operator'] ?? null, true);
  const formula1 = boundOf(given['formula1'] ?? null);
  const takesTwo = operator === 'between' || operator === 'notBetween';
  return takesTwo
    ? { type: 'cellValue', operator, formula1, formula2: boundOf(given['formula2'] ?? null) }
    : { type: 'cellValue', operator, formula1 };
}

/** "=4" and 4 are the number; everything else is a formula. */
function boundOf(value: Json): string {
  const text = withEquals(typeof value === 'number' ? String(value) : value);
  const plain = text.slice(1).trim();
  return plain !== '' && Number.isFinite(Number(plain)) ? plain : text;
}

function withEquals(value: Json): string {
  const text = textOf(value);
  if (text === '') throw invalidArgument();
  return text.startsWith('=') ? text : `=${text}`;
}

function textOf(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}
