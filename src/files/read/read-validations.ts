import type { BookValidation, ValidationOperator, ValidationRule } from '../../core/book/book';
import { typedFormula } from '../formula/typed-form';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, descendants } from '../xml/xml-tree';
import { decodeXstring } from '../xml/xml-text';
import { readAreas } from './areas';

/** A validation with the element it came from; rules that look at other sheets may stand in extLst. */
export interface FoundValidation {
  readonly validation: BookValidation;
  readonly element: XmlElement;
  readonly extension: boolean;
}

export function findValidations(sheet: XmlElement): FoundValidation[] {
  return descendants(sheet, 'dataValidation').flatMap((element) => {
    const extension = child(element, 'sqref') !== undefined;
    const areas = readAreas(extension ? child(element, 'sqref')?.text : attr(element, 'sqref'));
    return areas.length === 0
      ? []
      : [{ validation: { areas, ...readValidation(element) }, element, extension }];
  });
}

function readValidation(element: XmlElement): Omit<BookValidation, 'areas'> {
  const prompt = readMessage(element, 'promptTitle', 'prompt', 'showInputMessage');
  const alert = readMessage(element, 'errorTitle', 'error', 'showErrorMessage');
  const style = attr(element, 'errorStyle');
  return {
    rule: readRule(element),
    ignoreBlanks: booleanAttr(element, 'allowBlank', false),
    ...(prompt ? { prompt } : {}),
    ...(alert
      ? { alert: { style: style === 'warning' || style === 'information' ? style : 'stop', ...alert } }
      : {}),
  };
}

function readMessage(element: XmlElement, title: string, message: string, show: string) {
  const shown = booleanAttr(element, show, false);
  const texts = {
    title: decodeXstring(attr(element, title) ?? ''),
    message: decodeXstring(attr(element, message) ?? ''),
  };
  return shown || texts.title !== '' || texts.message !== '' ? { ...texts, show: shown } : undefined;
}

function readRule(element: XmlElement): ValidationRule {
  const type = attr(element, 'type') ?? 'none';
  const first = formulaText(child(element, 'formula1'));
  const second = formulaText(child(element, 'formula2'));
  switch (type) {
    case 'list':
      return { type, source: listSource(first), dropDown: !booleanAttr(element, 'showDropDown', false) };
    case 'custom':
      return { type, formula: typedFormula(first) };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength': {
      const operator = (attr(element, 'operator') ?? 'between') as ValidationOperator;
      const formula1 = bound(first);
      return second === ''
        ? { type, operator, formula1 }
        : { type, operator, formula1, formula2: bound(second) };
    }
    default:
      return { type: 'any' };
  }
}

/** In extensions the formula stands one element deeper (xm:f). */
function formulaText(element: XmlElement | undefined): string {
  return (child(element, 'f')?.text ?? element?.text ?? '').trim();
}

/**
 * A bound as the Book writes it: a number stays a number, everything else is a formula.
 * @example bound('A1+1') //=> "=A1+1"
 * @example bound('-2.5') //=> "-2.5"
 */
export function bound(text: string): string {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? text : typedFormula(text);
}

/** Values between double quotes are the list itself. */
function listSource(text: string): string {
  const literal = /^"([\s\S]*)"$/.exec(text)?.[1];
  return literal === undefined || /(^|[^"])"([^"]|$)/.test(literal)
    ? typedFormula(text)
    : literal.replace(/""/g, '"');
}
