import { formatArea } from '../../core/book/area';
import type { BookConditionalFormat, BookSheet, DifferentialStyle } from '../../core/book/book';
import type { FoundFormat } from '../read/read-conditional-formats';
import { element, withAttributes } from '../xml/edit-element';
import { insertion } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { escapeText } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { childrenOf } from '../xml/xml-tree';
import { boundText, isReadable } from './patch-validations';
import { stableKey } from './stable-key';
import { WORKSHEET_ORDER } from './worksheet-order';

/**
 * When the rules of a sheet differ from those it came with, they are written anew, one block each;
 * a rule that stays keeps its own XML (and with it everything this product does not know).
 */
export function conditionalFormatSplices(
  text: string,
  root: XmlElement,
  found: readonly FoundFormat[],
  after: BookSheet,
  dxf: (style: DifferentialStyle) => number,
): Splice[] {
  const wanted = after.conditionalFormats.filter((format) => format.areas.length > 0 && isWritable(format));
  if (stableKey(found.map(({ format }) => format)) === stableKey(wanted)) return [];
  const left = [...found];
  const xml = wanted.map((format, i) => {
    const rule = ruleXml(text, taken(left, format), format, i + 1, dxf);
    return rule === ''
      ? ''
      : element('conditionalFormatting', { sqref: format.areas.map(formatArea).join(' ') }, rule);
  });
  const old = childrenOf(root, 'conditionalFormatting').map((c) => ({
    start: c.start,
    end: c.end,
    text: '',
  }));
  const prefix = root.name.slice(0, -root.local.length);
  const fresh = xml
    .join('')
    .replace(/<(\/?)(conditionalFormatting|cfRule|formula)(?=[\s>/])/g, `<$1${prefix}$2`);
  return [...old, insertion(root, WORKSHEET_ORDER, 'conditionalFormatting', fresh)];
}

/** A rule that Excel could not read would cost all others of the sheet. */
function isWritable({ rule }: BookConditionalFormat): boolean {
  if (rule.type === 'custom') return isReadable(rule.formula);
  if (rule.type !== 'cellValue') return true;
  return isReadable(rule.formula1) && (rule.formula2 === undefined || isReadable(rule.formula2));
}

/** The rule it was: the same one, or for kinds that cannot be edited the next of that kind. */
function taken(left: FoundFormat[], format: BookConditionalFormat): FoundFormat | undefined {
  const same = left.findIndex((f) => stableKey(f.format) === stableKey(format));
  const { rule } = format;
  const at =
    same >= 0 || rule.type !== 'foreign'
      ? same
      : left.findIndex((f) => f.format.rule.type === 'foreign' && f.format.rule.kind === rule.kind);
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

function ruleXml(
  text: string,
  found: FoundFormat | undefined,
  format: BookConditionalFormat,
  priority: number,
  dxf: (style: DifferentialStyle) => number,
): string {
  if (found) {
    const tag = withAttributes(text.slice(found.element.start, found.element.tagEnd), {
      priority: String(priority),
    });
    return tag + text.slice(found.element.tagEnd, found.element.end);
  }
  const { rule } = format;
  const dxfId = Object.keys(format.style).length > 0 ? dxf(format.style) : undefined;
  const common = { dxfId, priority, stopIfTrue: format.stopIfTrue ? 1 : undefined };
  switch (rule.type) {
    case 'cellValue':
      return element(
        'cfRule',
        { type: 'cellIs', ...common, operator: rule.operator },
        formulaXml(rule.formula1) + (rule.formula2 === undefined ? '' : formulaXml(rule.formula2)),
      );
    case 'custom':
      return element('cfRule', { type: 'expression', ...common }, formulaXml(rule.formula));
    case 'duplicateValues':
      return element('cfRule', { type: 'duplicateValues', ...common });
    case 'foreign':
      // Of a kind that came from nowhere there is nothing to write.
      return '';
  }
}

function formulaXml(formula: string): string {
  return `<formula>${escapeText(boundText(formula))}</formula>`;
}
