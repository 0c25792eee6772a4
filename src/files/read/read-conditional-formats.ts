import type { BookConditionalFormat, ValidationOperator } from '../../core/book/book';
import { typedFormula } from '../formula/typed-form';
import type { StyleTable } from '../styles/read-styles';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, childrenOf, numberAttr } from '../xml/xml-tree';
import { readAreas } from './areas';
import { bound } from './read-validations';

/** A rule with the element it came from. */
export interface FoundFormat {
  readonly format: BookConditionalFormat;
  /** cfRule. */
  readonly element: XmlElement;
  readonly priority: number;
}

const OPERATORS: readonly string[] = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] satisfies ValidationOperator[];

/** Conditional formats, the one that wins first. Rules that exist in extLst only are not among them. */
export function findConditionalFormats(sheet: XmlElement, styles: StyleTable): FoundFormat[] {
  const found = childrenOf(sheet, 'conditionalFormatting').flatMap((block) => {
    const areas = readAreas(attr(block, 'sqref'));
    return areas.length === 0
      ? []
      : childrenOf(block, 'cfRule').map((element) => readFormat(element, areas, styles));
  });
  return found.sort((a, b) => a.priority - b.priority);
}

function readFormat(
  element: XmlElement,
  areas: BookConditionalFormat['areas'],
  styles: StyleTable,
): FoundFormat {
  const dxf = numberAttr(element, 'dxfId');
  return {
    format: {
      areas,
      stopIfTrue: booleanAttr(element, 'stopIfTrue', false),
      rule: readRule(element),
      style: dxf === undefined ? {} : styles.differential(dxf),
    },
    element,
    priority: numberAttr(element, 'priority') ?? Number.MAX_SAFE_INTEGER,
  };
}

function readRule(element: XmlElement): BookConditionalFormat['rule'] {
  const kind = attr(element, 'type') ?? 'unknown';
  const [first, second] = childrenOf(element, 'formula').map((f) => f.text);
  const operator = attr(element, 'operator') ?? '';
  if (kind === 'duplicateValues') return { type: 'duplicateValues' };
  if (kind === 'expression' && first !== undefined) return { type: 'custom', formula: typedFormula(first) };
  if (kind === 'cellIs' && first !== undefined && OPERATORS.includes(operator)) {
    const rule = {
      type: 'cellValue' as const,
      operator: operator as ValidationOperator,
      formula1: bound(first),
    };
    return second === undefined ? rule : { ...rule, formula2: bound(second) };
  }
  return { type: 'foreign', kind };
}
