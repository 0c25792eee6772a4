import { MAX_COLUMNS, type Area } from '../../../core/book/area';
import { USUAL_PAGE, type BookPage, type PagesFit } from '../../../core/book/page';
import { cellsAt } from '../addresses';
import { oneOf, type Arguments } from '../arguments';
import { shaped } from '../data-shapes';
import { invalidArgument, itemNotFound, notImplemented } from '../excel-error';
import { defineClass } from '../excel-class';
import { rangeOf, type NounOf } from '../nouns';
import { mustBeOpen } from '../protected-sheets';
import type { Session } from '../session';
import type { Json, JsonObject } from '../wire-types';

type PageNoun = NounOf<'PageLayout'>;

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
/** Excel's numbers of the papers that this host knows. */
const PAPERS = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;
const PAPER_NAMES = Object.keys(PAPERS) as (keyof typeof PAPERS)[];
const [LEAST_SCALE, MOST_SCALE] = [10, 400];

export const PAGE_LAYOUT = defineClass('PageLayout', {
  scalars: {
    orientation: {
      get: (noun, session) => (pageOf(noun, session).orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      set: (noun, value, session) => {
        const portrait = oneOf(value, ORIENTATIONS) === 'Portrait';
        change(noun, session, { orientation: portrait ? 'portrait' : 'landscape' });
      },
    },
    paperSize: {
      get: (noun, session) => {
        const { paper } = pageOf(noun, session);
        const name = PAPER_NAMES.find((each) => PAPERS[each] === paper);
        if (name === undefined) throw notImplemented(`paper ${paper}`);
        return name;
      },
      set: (noun, value, session) => change(noun, session, { paper: PAPERS[oneOf(value, PAPER_NAMES)] }),
    },
    zoom: {
      get: (noun, session) => {
        const { scale } = pageOf(noun, session);
        if (typeof scale === 'number') return { scale };
        return { horizontalFitToPages: scale.wide || null, verticalFitToPages: scale.tall || null };
      },
      set: (noun, value, session) =>
        change(noun, session, { scale: scaleOf(shaped(value, 'PageLayoutZoomOptions')) }),
    },
  },
  objects: {
    getPrintTitleRows: (noun, _given, session) => titleRows(noun, session) ?? failToFind(),
    getPrintTitleRowsOrNullObject: (noun, _given, session) => titleRows(noun, session),
  },
  calls: {
    setPrintTitleRows: (noun, given, session) => {
      const { top, bottom } = rowsGiven(noun, given, session);
      change(noun, session, { titleRows: { first: top, last: bottom } });
    },
  },
});

function pageOf({ sheet }: PageNoun, session: Session): BookPage {
  return session.book.attachments.of(sheet.id).page ?? USUAL_PAGE;
}

function change(noun: PageNoun, session: Session, part: Partial<BookPage>): void {
  mustBeOpen(noun.sheet);
  const page = { ...pageOf(noun, session), ...part };
  session.book.attachments.change(noun.sheet.id, { page });
}

/** Either a percentage, or pages to fit; what is not given of the pages is as many as it takes. */
function scaleOf({
  scale = null,
  horizontalFitToPages: wide = null,
  verticalFitToPages: tall = null,
}: JsonObject): number | PagesFit {
  if (scale !== null) {
    if (wide !== null || tall !== null || typeof scale !== 'number') throw invalidArgument();
    if (scale < LEAST_SCALE || scale > MOST_SCALE) throw invalidArgument();
    return scale;
  }
  if (wide === null && tall === null) throw invalidArgument();
  return { wide: pages(wide), tall: pages(tall) };
}

function pages(count: Json): number {
  if (count === null) return 0;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) throw invalidArgument();
  return count;
}

/** Whole rows only: "$5:$5", or such a range. */
function rowsGiven({ sheet }: PageNoun, given: Arguments, session: Session): Area {
  const cells = given.isObject(0) ? given.range(0) : cellsAt(session.book, sheet, given.text(0));
  const whole = cells.area.left === 0 && cells.area.right === MAX_COLUMNS - 1;
  if (cells.sheet.id !== sheet.id || !whole) throw invalidArgument();
  return cells.area;
}

function titleRows(noun: PageNoun, session: Session): NounOf<'Range'> | null {
  const { titleRows: rows } = pageOf(noun, session);
  if (!rows) return null;
  return rangeOf(noun.sheet, { top: rows.first, left: 0, bottom: rows.last, right: MAX_COLUMNS - 1 });
}

function failToFind(): never {
  throw itemNotFound();
}
