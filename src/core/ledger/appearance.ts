import type { DifferentialStyle } from '../book/book';
import type { Style } from '../book/style';

/** How a ledger workbook looks. Text on fills keeps a contrast of at least 4.5 : 1. */
const INK = '#1F3A3D';
const TEAL = '#0B6A6F';
const SLATE = '#4A5F63';
const WHITE = '#FFFFFF';

export const TABLE_STYLE = 'TableStyleLight9';
export const CONTENTS_TAB = TEAL;
export const TABLE_TAB = '#5BA8A0';
export const LIST_TAB = '#9AA5A8';

export const TITLE: Style = { fontSize: 18, bold: true, fontColor: TEAL };
export const BODY: Style = { fontColor: INK, vertical: 'top' };
export const NOTE: Style = { fontColor: SLATE };
export const LINK: Style = { fontColor: '#0563C1', underline: true, vertical: 'top' };
export const COUNT: Style = { numberFormat: '#,##0', fontColor: INK, vertical: 'top' };

/** Header of a column that must be filled, and of one that may stay blank: different fill and different weight. */
export const REQUIRED_HEADER: Style = { bold: true, fontColor: WHITE, fillColor: TEAL, vertical: 'center' };
export const OPTIONAL_HEADER: Style = { fontColor: WHITE, fillColor: SLATE, vertical: 'center' };

/** A required cell that is blank in a row that was begun. */
export const MISSING_MARK: DifferentialStyle = { fillColor: '#FFE3B3' };
/** A row id that stands more than once. */
export const DUPLICATE_MARK: DifferentialStyle = { fillColor: '#FBD0D0', fontColor: '#9C0006', bold: true };

/** In points. */
export const HEADER_HEIGHT = 24;
