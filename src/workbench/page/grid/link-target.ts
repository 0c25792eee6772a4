import { parseArea } from '../../../core/book/area';
import type { Area } from '../../../core/book/area';

export interface LinkTarget {
  readonly sheet: string;
  readonly area: Area;
}

/** HYPERLINK whose address is a text that starts with "#"; what follows it is the place in the workbook. */
const INNER_LINK = /^=\s*HYPERLINK\(\s*"#((?:[^"]|"")*)"\s*[,)]/i;
/** 'Sheet 1'!A1 or Sheet1!A1. */
const PLACE = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!(?<address>.+)$/;

/**
 * Where a formula that links into its own workbook leads; undefined for every other formula. Links to the
 * outside are not followed: the workbench asks nothing of the network.
 *
 * @example linkTarget('=HYPERLINK("#\'団体\'!B2","団体")') //=> { sheet: "団体", area: { top: 1, left: 1, bottom: 1, right: 1 } }
 * @example linkTarget('=HYPERLINK("#集計!A1")') //=> { sheet: "集計", area: { top: 0, left: 0, bottom: 0, right: 0 } }
 * @example linkTarget('=HYPERLINK("https://example.jp/")') //=> undefined
 */
export function linkTarget(formula: string): LinkTarget | undefined {
  return placeTarget(INNER_LINK.exec(formula)?.[1]?.replace(/""/g, '"') ?? '');
}

/** Where a place of this workbook is; undefined when it names no sheet. */
export function placeTarget(inner: string): LinkTarget | undefined {
  const { quoted, plain, address } = PLACE.exec(inner)?.groups ?? {};
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  const area = parseArea(address ?? '');
  return sheet !== undefined && area ? { sheet, area } : undefined;
}
