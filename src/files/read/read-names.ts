import type { BookName } from '../../core/book/book';
import { typedFormula } from '../formula/typed-form';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf, numberAttr } from '../xml/xml-tree';

/** A name with the element it came from. */
export interface FoundName {
  readonly name: BookName;
  readonly element: XmlElement;
}

/**
 * Names that people give. Excel's own (_xlnm.Print_Area, filter databases) and the names of macro
 * functions are no names of the workbook in this sense: they stay in the file as they are.
 */
export function findNames(workbook: XmlElement): FoundName[] {
  const sheets = childrenOf(child(workbook, 'sheets'), 'sheet');
  return definedNames(workbook).flatMap((element) => {
    if (isOwnOfExcel(element)) return [];
    const index = numberAttr(element, 'localSheetId');
    const sheet = index === undefined ? undefined : attr(sheets[index], 'name');
    const comment = attr(element, 'comment');
    const name: BookName = {
      name: decodeXstring(attr(element, 'name') ?? ''),
      formula: typedFormula(element.text),
      visible: !booleanAttr(element, 'hidden', false),
      ...(sheet === undefined ? {} : { sheet: decodeXstring(sheet) }),
      ...(comment === undefined ? {} : { comment: decodeXstring(comment) }),
    };
    return [{ name, element }];
  });
}

export function definedNames(workbook: XmlElement): XmlElement[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName');
}

export function isOwnOfExcel(element: XmlElement): boolean {
  return (
    /^_xl/i.test(attr(element, 'name') ?? '_xl') ||
    ['function', 'vbProcedure', 'xlm'].some((mark) => booleanAttr(element, mark, false))
  );
}
