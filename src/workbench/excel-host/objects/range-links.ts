import type { BookLink } from '../../../core/book/attachments';
import { cellCount, intersection, withoutArea } from '../area-algebra';
import { asObject } from '../arguments';
import { shaped } from '../data-shapes';
import { invalidArgument } from '../excel-error';
import type { Scalar } from '../excel-class';
import type { NounOf } from '../nouns';
import { mayWrite } from '../protected-sheets';
import type { Session } from '../session';
import type { Json, JsonObject } from '../wire-types';

type RangeNoun = NounOf<'Range'>;

/** How Excel shows a link in a cell. */
const LOOK = { fontColor: '#0563C1', underline: true } as const;

/** Text for more cells than that is no link any more. */
const MOST_CELLS = 10_000;

export const RANGE_LINKS: Readonly<Record<'hyperlink', Scalar<RangeNoun>>> = {
  hyperlink: { get: linkOf, set: setLink },
};

/** The link that all cells share; null when there is none or they differ. */
function linkOf({ sheet, area }: RangeNoun, session: Session): Json {
  const links = session.book.attachments.of(sheet.id).links ?? [];
  const found = links.find((link) => intersection(link.area, area) !== undefined);
  if (found === undefined || withoutArea(area, found.area).length > 0) return null;
  return {
    ...(found.address === undefined ? {} : { address: found.address }),
    ...(found.place === undefined ? {} : { documentReference: found.place }),
    ...(found.tip === undefined ? {} : { screenTip: found.tip }),
    textToDisplay: sheet.text(area.top, area.left),
  };
}

function setLink({ sheet, area }: RangeNoun, value: Json, session: Session): void {
  mayWrite(sheet, area);
  if (cellCount(area) > MOST_CELLS) throw invalidArgument();
  const link = linkFrom(shaped(asObject(value), 'RangeHyperlink'));
  const { links = [] } = session.book.attachments.of(sheet.id);
  const others = links.flatMap((each) =>
    withoutArea(each.area, area).map((rest) => ({ ...each, area: rest })),
  );
  session.book.attachments.change(sheet.id, { links: [...others, { area, ...link.target }] });
  const text = link.text ?? (sheet.value(area.top, area.left) === null ? link.fallback : undefined);
  if (text !== undefined) {
    const row = Array.from({ length: area.right - area.left + 1 }, () => `'${text}`);
    sheet.write(
      area,
      Array.from({ length: area.bottom - area.top + 1 }, () => row),
    );
  }
  sheet.setStyle(area, LOOK);
}

interface GivenLink {
  readonly target: Omit<BookLink, 'area'>;
  readonly text: string | undefined;
  readonly fallback: string;
}

/** Excel takes a place inside the workbook or an address outside, not neither. */
function linkFrom(given: JsonObject): GivenLink {
  const text = (name: string): string | undefined => {
    const field = given[name] ?? undefined;
    if (field !== undefined && typeof field !== 'string') throw invalidArgument();
    return field === '' ? undefined : field;
  };
  const [address, place, tip] = [text('address'), text('documentReference'), text('screenTip')];
  if (address === undefined && place === undefined) throw invalidArgument();
  return {
    target: {
      ...(address === undefined ? {} : { address }),
      ...(place === undefined ? {} : { place }),
      ...(tip === undefined ? {} : { tip }),
    },
    text: text('textToDisplay'),
    fallback: address ?? place ?? '',
  };
}
