import type { BookConditionalFormat } from '../../core/book/book';
import type { GridDraft } from '../../core/book/grid';
import { putCell } from '../../core/book/grid';
import { BODY, DUPLICATE_MARK, REQUIRED_HEADER } from '../../core/ledger/appearance';

/** A published fact beside what the rows give, by KYODO functions and by built-in ones. */
export interface FactLine<Line extends string> {
  readonly line: Line;
  readonly kyodo: string;
  readonly builtIn: string;
  /** undefined where the source gives words only: `words.lines[line].published`. */
  readonly published: number | undefined;
  readonly numberFormat: string;
  /** For the published figure, where it is shown in another way. */
  readonly publishedFormat?: string;
  /** Whether what was found is what was published, as a formula over both cells. */
  readonly holds: (found: string, published: string) => string;
}

export interface FactWords<Line extends string> {
  /** Item, KYODO, built-in, published, check, explanation. */
  readonly headers: readonly string[];
  readonly same: string;
  readonly different: string;
  readonly lines: {
    readonly [L in Line]: { readonly item: string; readonly note: string; readonly published?: string };
  };
}

/** Zero-based columns: the explanation stands behind a gap. */
const CHECK = 4;
const EXPLANATION = 6;

/** The published figure is found to the same digits. */
export const exactly = (found: string, published: string): string => `ROUND(${found},6)=${published}`;

/** Header and lines from row `top` on (zero-based); answers the first row below them. */
export function putFacts<Line extends string>(
  grid: GridDraft,
  top: number,
  facts: readonly FactLine<Line>[],
  words: FactWords<Line>,
): number {
  words.headers.forEach((header, index) =>
    putCell(grid, top, index <= CHECK ? index : EXPLANATION, { value: header, style: REQUIRED_HEADER }),
  );
  facts.forEach((fact, index) => putFact(grid, top + 1 + index, fact, words));
  return top + 1 + facts.length;
}

function putFact<Line extends string>(
  grid: GridDraft,
  at: number,
  fact: FactLine<Line>,
  words: FactWords<Line>,
): void {
  const row = at + 1;
  const { item, note, published } = words.lines[fact.line];
  const style = { ...BODY, numberFormat: fact.numberFormat };
  putCell(grid, at, 0, { value: item, style: BODY });
  putCell(grid, at, 1, { value: null, formula: fact.kyodo, style });
  putCell(grid, at, 2, { value: null, formula: fact.builtIn, style });
  putCell(grid, at, 3, {
    value: fact.published ?? published ?? '',
    style: { ...style, numberFormat: fact.publishedFormat ?? fact.numberFormat, horizontal: 'right' },
  });
  // Without the add-in the built-in figure is compared, so that the check never shows an error.
  const holds = fact.holds(`IFERROR(B${row},C${row})`, `D${row}`);
  const formula = `=IF(${holds},"${words.same}","${words.different}")`;
  putCell(grid, at, CHECK, { value: null, formula, style: { ...BODY, horizontal: 'center' } });
  putCell(grid, at, EXPLANATION, { value: note, style: BODY });
}

/** Red where a check says that it differs. */
export function differenceMark(top: number, bottom: number, different: string): BookConditionalFormat {
  return {
    areas: [{ top, bottom, left: CHECK, right: CHECK }],
    stopIfTrue: false,
    rule: { type: 'cellValue', operator: 'equal', formula1: `="${different}"` },
    style: DUPLICATE_MARK,
  };
}
