import type { BookProtection } from '../../core/book/book';
import type { XmlElement } from '../xml/xml-tree';
import { booleanAttr, child } from '../xml/xml-tree';

/** Book field → attribute of sheetProtection; there, true means *not* allowed, and is the default. */
export const PROTECTION_ATTRIBUTES = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertRows: 'insertRows',
  allowDeleteRows: 'deleteRows',
  allowInsertColumns: 'insertColumns',
  allowDeleteColumns: 'deleteColumns',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
} as const;

export function readProtection(sheet: XmlElement): BookProtection | undefined {
  const protection = child(sheet, 'sheetProtection');
  if (!booleanAttr(protection, 'sheet', false)) return undefined;
  const allowed = (attribute: string): boolean => !booleanAttr(protection, attribute, true);
  return {
    protected: true,
    allowFormatCells: allowed('formatCells'),
    allowFormatColumns: allowed('formatColumns'),
    allowFormatRows: allowed('formatRows'),
    allowInsertRows: allowed('insertRows'),
    allowDeleteRows: allowed('deleteRows'),
    allowInsertColumns: allowed('insertColumns'),
    allowDeleteColumns: allowed('deleteColumns'),
    allowSort: allowed('sort'),
    allowAutoFilter: allowed('autoFilter'),
  };
}
