import type { BookValidation, ValidationOperator, ValidationRule } from '../../../core/book/book';
import { oneOf } from '../arguments';
import { shaped } from '../data-shapes';
import { invalidArgument } from '../excel-error';
import { defineClass } from '../excel-class';
import type { Cells } from '../nouns';
import { mustBeOpen, withinUsed } from '../protected-sheets';
import type { JsonObject } from '../wire-types';
import { formulaText, operatorName, operatorOf, wireFormula } from './comparison-operators';

type CompareType = Extract<ValidationRule, { operator: ValidationOperator }>['type'];
type Alert = NonNullable<BookValidation['alert']>;

const COMPARE = {
  whole: { member: 'wholeNumber', type: 'WholeNumber', shape: 'BasicDataValidation' },
  decimal: { member: 'decimal', type: 'Decimal', shape: 'BasicDataValidation' },
  date: { member: 'date', type: 'Date', shape: 'DateTimeDataValidation' },
  time: { member: 'time', type: 'Time', shape: 'DateTimeDataValidation' },
  textLength: { member: 'textLength', type: 'TextLength', shape: 'BasicDataValidation' },
} as const satisfies Readonly<Record<CompareType, object>>;

const ALERT_STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

const NONE: BookValidation = { areas: [], rule: { type: 'any' }, ignoreBlanks: true };

export const DATA_VALIDATION = defineClass('DataValidation', {
  scalars: {
    type: { get: (cells) => typeName(cells) },
    rule: {
      get: (cells) => ruleToWire(shared(cells).rule),
      set: (cells, value) => change(cells, { rule: ruleFromWire(shaped(value, 'DataValidationRule')) }),
    },
    ignoreBlanks: {
      get: (cells) => shared(cells).ignoreBlanks,
      set: (cells, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        change(cells, { ignoreBlanks: value });
      },
    },
    prompt: {
      get: (cells) => {
        const prompt = shared(cells).prompt;
        return {
          title: prompt?.title ?? '',
          message: prompt?.message ?? '',
          showPrompt: prompt?.show ?? true,
        };
      },
      set: (cells, value) => {
        const given = shaped(value, 'DataValidationPrompt');
        change(cells, {
          prompt: {
            title: textIn(given, 'title'),
            message: textIn(given, 'message'),
            show: given['showPrompt'] !== false,
          },
        });
      },
    },
    errorAlert: {
      get: (cells) => alertToWire(shared(cells).alert),
      set: (cells, value) =>
        change(cells, { alert: alertFromWire(shaped(value, 'DataValidationErrorAlert')) }),
    },
  },
  calls: {
    clear: ({ sheet, area }) => {
      mustBeOpen(sheet);
      sheet.setValidation(area, { rule: { type: 'any' } });
    },
  },
});

/** What the cells of the range agree on. */
type Agreement =
  | { readonly kind: 'one'; readonly validation: BookValidation }
  /** Some cells have a rule and others have none. */
  | { readonly kind: 'inconsistent' }
  /** The cells have different rules. */
  | { readonly kind: 'mixed' };

function agreementOf({ sheet, area }: Cells): Agreement {
  const part = withinUsed(sheet, area);
  const first = sheet.validationAt(part.top, part.left) ?? NONE;
  let differs = false;
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      const other = sheet.validationAt(row, column) ?? NONE;
      if ((other.rule.type === 'any') !== (first.rule.type === 'any')) return { kind: 'inconsistent' };
      differs ||= describe(other) !== describe(first);
    }
  }
  return differs ? { kind: 'mixed' } : { kind: 'one', validation: first };
}

function describe(validation: BookValidation): string {
  return JSON.stringify({ ...validation, areas: [] });
}

function shared(cells: Cells): BookValidation {
  const agreement = agreementOf(cells);
  return agreement.kind === 'one' ? agreement.validation : NONE;
}

function typeName(cells: Cells): string {
  const agreement = agreementOf(cells);
  if (agreement.kind === 'inconsistent') return 'Inconsistent';
  if (agreement.kind === 'mixed') return 'MixedCriteria';
  const { rule } = agreement.validation;
  if (rule.type === 'any') return 'None';
  if (rule.type === 'list') return 'List';
  return rule.type === 'custom' ? 'Custom' : COMPARE[rule.type].type;
}

/** A prompt or alert may be set before its rule: Excel keeps them together per cell. */
function change(cells: Cells, patch: Partial<BookValidation>): void {
  mustBeOpen(cells.sheet);
  cells.sheet.setValidation(cells.area, { ...shared(cells), ...patch, areas: [cells.area] });
}

function ruleToWire(rule: ValidationRule): JsonObject {
  if (rule.type === 'any') return {};
  if (rule.type === 'list') return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
  if (rule.type === 'custom') return { custom: { formula: rule.formula } };
  const bounds = { formula1: wireFormula(rule.formula1), operator: operatorName(rule.operator) };
  const second = rule.formula2 === undefined ? {} : { formula2: wireFormula(rule.formula2) };
  return { [COMPARE[rule.type].member]: { ...bounds, ...second } };
}

function ruleFromWire(given: JsonObject): ValidationRule {
  const members = Object.entries(given).filter(([, value]) => value !== null);
  const [only] = members;
  if (members.length !== 1 || only === undefined) throw invalidArgument();
  const [member, value] = only;
  if (member === 'list') {
    const rule = shaped(value, 'ListDataValidation');
    return { type: 'list', source: textIn(rule, 'source'), dropDown: rule['inCellDropDown'] !== false };
  }
  if (member === 'custom')
    return { type: 'custom', formula: textIn(shaped(value, 'CustomDataValidation'), 'formula') };
  const types = Object.keys(COMPARE) as CompareType[];
  const type = types.find((each) => COMPARE[each].member === member);
  if (type === undefined) throw invalidArgument();
  return comparison(type, shaped(value, COMPARE[type].shape));
}

function comparison(type: CompareType, rule: JsonObject): ValidationRule {
  const operator = operatorOf(rule['operator'] ?? null);
  const formula1 = formulaText(rule['formula1'] ?? null);
  const takesTwo = operator === 'between' || operator === 'notBetween';
  return takesTwo
    ? { type, operator, formula1, formula2: formulaText(rule['formula2'] ?? null) }
    : { type, operator, formula1 };
}

function alertToWire(alert: Alert | undefined): JsonObject {
  const style =
    Object.entries(ALERT_STYLES).find(([, each]) => each === (alert?.style ?? 'stop'))?.[0] ?? 'Stop';
  return { title: alert?.title ?? '', message: alert?.message ?? '', showAlert: alert?.show ?? true, style };
}

function alertFromWire(given: JsonObject): Alert {
  const style = ALERT_STYLES[oneOf(given['style'] ?? 'Stop', ['Stop', 'Warning', 'Information'] as const)];
  return {
    style,
    title: textIn(given, 'title'),
    message: textIn(given, 'message'),
    show: given['showAlert'] !== false,
  };
}

function textIn(given: JsonObject, member: string): string {
  const text = given[member] ?? '';
  if (typeof text !== 'string') throw invalidArgument();
  return text;
}
