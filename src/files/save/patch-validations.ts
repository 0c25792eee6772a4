import { formatArea } from '../../core/book/area';
import type { BookSheet, BookValidation } from '../../core/book/book';
import { fileFormula } from '../formula/file-form';
import { isWellFormed } from '../formula/well-formed';
import type { FoundValidation } from '../read/read-validations';
import { findValidations } from '../read/read-validations';
import { appendedChild, attributeSplice, element } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { encodeXstringAttribute, escapeText } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { child, childrenOf } from '../xml/xml-tree';
import { stableKey } from './stable-key';
import { WORKSHEET_ORDER } from './worksheet-order';

/** Longest texts that Excel takes: title and message of a validation. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Validations that stay keep their element; others are taken away or added behind. */
export function validationSplices(text: string, root: XmlElement, after: BookSheet): Splice[] {
  const found = findValidations(root);
  const { gone, fresh: wanted } = difference(
    found,
    after.validations.filter((v) => v.areas.length > 0),
  );
  const fresh = wanted.filter(isWritable);
  if (gone.length === 0 && fresh.length === 0) return [];
  const list = child(root, 'dataValidations');
  const staying = found.filter((f) => !f.extension && !gone.includes(f)).length;
  const inner = fresh.map(validationXml).join('');
  const extensions = extensionSplices(
    text,
    root,
    found.filter((f) => f.extension),
    gone,
  );
  const count = staying + fresh.length;
  if (!list || count === 0) {
    const xml = count === 0 ? undefined : element('dataValidations', { count }, inner);
    return [...extensions, ...setChild(root, WORKSHEET_ORDER, 'dataValidations', xml)];
  }
  const removed = gone
    .filter((f) => !f.extension)
    .map(({ element: e }) => ({ start: e.start, end: e.end, text: '' }));
  return [
    ...extensions,
    ...removed,
    attributeSplice(text, list, { count: String(count) }),
    ...(inner === '' ? [] : [appendedChild(list, inner)]),
  ];
}

/** An extension that lost its last validation goes whole: an empty list is not allowed there. */
function extensionSplices(
  text: string,
  root: XmlElement,
  found: readonly FoundValidation[],
  gone: readonly FoundValidation[],
): Splice[] {
  const lost = found.filter((f) => gone.includes(f));
  if (lost.length === 0) return [];
  const extList = child(root, 'extLst');
  const ext = childrenOf(extList, 'ext').find((e) => child(e, 'dataValidations'));
  const list = child(ext, 'dataValidations');
  if (!extList || !ext || !list) return [];
  if (lost.length === found.length) {
    const whole = extList.children.length === 1 ? extList : ext;
    return [{ start: whole.start, end: whole.end, text: '' }];
  }
  const removed = lost.map(({ element: e }) => ({ start: e.start, end: e.end, text: '' }));
  return [attributeSplice(text, list, { count: String(found.length - lost.length) }), ...removed];
}

function difference(found: readonly FoundValidation[], wanted: readonly BookValidation[]) {
  const left = new Map<string, FoundValidation[]>();
  for (const f of found) {
    const key = stableKey(f.validation);
    left.set(key, [...(left.get(key) ?? []), f]);
  }
  const fresh = wanted.filter((validation) => left.get(stableKey(validation))?.shift() === undefined);
  return { gone: [...left.values()].flat(), fresh };
}

/** Excel keeps a list of values in 255 characters; longer lists stand in cells. */
const LONGEST_LIST = 255;

/**
 * A rule that Excel could not read makes it drop every rule of the sheet; left out, it costs only
 * itself.
 */
function isWritable({ rule }: BookValidation): boolean {
  switch (rule.type) {
    case 'any':
      return true;
    case 'list':
      return rule.source.startsWith('=') ? isReadable(rule.source) : rule.source.length <= LONGEST_LIST;
    case 'custom':
      return isReadable(rule.formula);
    default:
      return isReadable(rule.formula1) && (rule.formula2 === undefined || isReadable(rule.formula2));
  }
}

/** Whether Excel's parser takes a bound or a formula. */
export function isReadable(text: string): boolean {
  return text !== '' && isWellFormed(text);
}

function validationXml(validation: BookValidation): string {
  const { rule, prompt, alert, areas } = validation;
  const attributes = {
    type: rule.type === 'any' ? undefined : rule.type,
    errorStyle: alert && alert.style !== 'stop' ? alert.style : undefined,
    operator: 'operator' in rule && rule.operator !== 'between' ? rule.operator : undefined,
    allowBlank: validation.ignoreBlanks ? 1 : undefined,
    showDropDown: rule.type === 'list' && !rule.dropDown ? 1 : undefined,
    showInputMessage: prompt?.show ? 1 : undefined,
    showErrorMessage: alert?.show ? 1 : undefined,
    errorTitle: shortened(alert?.title, LONGEST_TITLE),
    error: shortened(alert?.message, LONGEST_MESSAGE),
    promptTitle: shortened(prompt?.title, LONGEST_TITLE),
    prompt: shortened(prompt?.message, LONGEST_MESSAGE),
    sqref: areas.map(formatArea).join(' '),
  };
  return element('dataValidation', attributes, formulas(validation));
}

function formulas({ rule }: BookValidation): string {
  switch (rule.type) {
    case 'any':
      return '';
    case 'list': {
      const literal = `"${rule.source.replace(/"/g, '""')}"`;
      return formulaXml('formula1', rule.source.startsWith('=') ? boundText(rule.source) : literal);
    }
    case 'custom':
      return formulaXml('formula1', boundText(rule.formula));
    default:
      return (
        formulaXml('formula1', boundText(rule.formula1)) +
        (rule.formula2 === undefined ? '' : formulaXml('formula2', boundText(rule.formula2)))
      );
  }
}

function formulaXml(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}

/** A bound or formula of the Book as files write it. */
export function boundText(text: string): string {
  return text.startsWith('=') ? (fileFormula(text) ?? text.slice(1)) : text;
}

function shortened(text: string | undefined, longest: number): string | undefined {
  return text === undefined || text === '' ? undefined : encodeXstringAttribute(text.slice(0, longest));
}
