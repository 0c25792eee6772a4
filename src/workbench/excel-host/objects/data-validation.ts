import type { BookValidation, ValidationOperator, ValidationRule } from '../../../core/book/book';
import { asObject, oneOf } from '../arguments';
import { invalidArgument } from '../excel-error';
import { defineClass } from '../excel-class';
import type { Cells } from '../nouns';
import { mustBeOpen, withinUsed } from '../protected-sheets';
import type { JsonObject } from '../wire-types';
import { formulaText, operatorName, operatorOf, wireFormula } from './comparison-operators';

type CompareType = Extract<ValidationRule, { operator: ValidationOperator }>['type'];
type Alert = NonNullable<BookValidation['alert']>;

const COMPARE: Readonly<Record<CompareType, { readonly member: string; readonly type: string }>> = {
  whole: { member: 'wholeNumber', type: 'WholeNumber' },
  decimal: { member: 'decimal', type: 'Decimal' },
  date: { member: 'date', type: 'Date' },
  time: { member: 'time', type: 'Time' },
  textLength: { member: 'textLength', type: 'TextLength' },
};

const ALERT_STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

const NONE: BookValidation = { areas: [], rule: { type: 'any' }, ignoreBlanks: true };

export const DATA_VALIDATION = defineClass('DataValidation', {
  scalars: {
    type: { get: (cells) => typeName(cells) },
    rule: {
      get: (cells) => ruleToWire(shared(cells).rule),
      set: (cells, value) => change(cells, { rule: ruleFromWire(asObject(value)) }),
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
        const given = asObject(value);
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
      set: (cells, value) => change(cells, { alert: alertFromWire(asObject(value)) }),
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
  const rule = asObject(only[1]);
  if (only[0] === 'list') {
    return { type: 'list', source: textIn(rule, 'source'), dropDown: rule['inCellDropDown'] !== false };
  }
  if (only[0] === 'custom') return { type: 'custom', formula: textIn(rule, 'formula') };
  const types = Object.keys(COMPARE) as CompareType[];
  const type = types.find((each) => COMPARE[each].member === only[0]);
  if (type === undefined) throw invalidArgument();
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
