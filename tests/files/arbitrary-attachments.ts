import fc from 'fast-check';
import { CHART_KINDS } from '../../src/core/book/chart';
import type { BookPage } from '../../src/core/book/page';
import { A4, samePage } from '../../src/core/book/page';
import type { BookChart, ChartSeries } from '../../src/core/book/chart';
import type {
  BookAttachments,
  BookComment,
  BookLink,
  BookNote,
  BookXmlPart,
} from '../../src/core/book/attachments';

const words = fc.constantFrom(
  '確認済みです',
  ' 前後 ',
  '改行\nあり',
  '<b>&"\'',
  '_x0041_',
  '\u0007鐘',
  'tc=なし',
  '𠮷野家に聞く',
);
const person = fc.constantFrom('係', '市民活動課 <1>', '', 'A & B');
const date = fc
  .integer({ min: 1_500_000_000, max: 1_900_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
/** Each remark of a sheet has one of its own. */
function guid(...numbers: readonly number[]): string {
  const digits = numbers.map((n) => n.toString(16).toUpperCase().padStart(4, '0')).join('');
  return `{0F9E8D7C-1111-4222-8333-${digits}}`;
}

const cells = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(12)), {
  maxLength: 6,
  selector: ([row, column]) => row * 100 + column,
});

const note = fc.record({ author: person, text: words, shown: fc.boolean() });
const remark = fc.record({ author: person, date, text: words });
const comment = fc.record({ remark, resolved: fc.boolean(), replies: fc.array(remark, { maxLength: 2 }) });

const page: fc.Arbitrary<BookPage> = fc
  .record({
    orientation: fc.constantFrom('portrait', 'landscape'),
    paper: fc.constantFrom(8, A4, 11),
    scale: fc.oneof(
      fc.integer({ min: 10, max: 400 }),
      fc.record({ wide: fc.nat(2), tall: fc.nat(2) }).filter(({ wide, tall }) => wide + tall > 0),
    ),
    titles: fc.option(fc.tuple(fc.nat(5), fc.nat(2)), { nil: undefined }),
  })
  .map(({ titles, ...rest }) => {
    const [first, more] = titles ?? [0, 0];
    return { ...rest, ...(titles ? { titleRows: { first, last: first + more } } : {}) };
  });

const link: fc.Arbitrary<BookLink> = fc
  .record({
    top: fc.nat(20),
    left: fc.nat(8),
    height: fc.nat(2),
    target: fc.constantFrom(
      { address: 'https://example.jp/?a=1&b=%E5%9B%A3' },
      { address: 'mailto:kyodo@example.jp' },
      { address: 'https://example.jp/', place: '章 2' },
      { place: "'別 シート'!A1" },
      { place: '集計!B2:C9' },
    ),
    tip: fc.option(words, { nil: undefined }),
  })
  .map(({ top, left, height, target, tip }) => ({
    area: { top, left, bottom: top + height, right: left },
    ...target,
    ...(tip === undefined ? {} : { tip }),
  }));

const corner = fc.record({
  row: fc.nat(30),
  column: fc.nat(9),
  x: fc.nat(40).map((n) => n / 2),
  y: fc.nat(20).map((n) => n / 2),
});
const drawn = words.map((text) => text.replace('\u0007', ''));
const title = fc.option(fc.oneof(drawn, fc.constant('=指標表!$A$1')), { nil: undefined });

/** It shows cells of a sheet that no arbitrary Book has: what is renamed elsewhere does not change it. */
const series: fc.Arbitrary<ChartSeries> = fc
  .record({
    name: title,
    values: fc.constantFrom('=指標表!$B$2:$B$4', "='別 表'!$C$2:$E$2"),
    categories: fc.option(fc.constant('=指標表!$A$2:$A$4'), { nil: undefined }),
    color: fc.option(fc.constantFrom('#0B6A6F', '#C00000'), { nil: undefined }),
  })
  .map(({ name, values, categories, color }) => ({
    ...(name === undefined ? {} : { name }),
    values,
    ...(categories === undefined ? {} : { categories }),
    ...(color === undefined ? {} : { color }),
  }));

const chart: fc.Arbitrary<Omit<BookChart, 'id'>> = fc
  .record({
    name: drawn,
    kind: fc.constantFrom(...CHART_KINDS),
    title,
    series: fc.array(series, { minLength: 1, maxLength: 3 }),
    axes: fc.record({ categoryTitle: title, valueTitle: title }),
    legend: fc.option(fc.constantFrom('right' as const, 'bottom' as const, 'top' as const), {
      nil: undefined,
    }),
    showsValues: fc.boolean(),
    description: fc.option(drawn, { nil: undefined }),
    place: fc.oneof(
      fc.record({ from: corner, to: corner }),
      fc.record({ from: corner, width: fc.integer({ min: 50, max: 500 }), height: fc.constant(180.5) }),
    ),
  })
  .map(({ title: own, axes, legend, description, ...rest }) => ({
    ...rest,
    ...(own === undefined ? {} : { title: own }),
    ...(rest.kind === 'pie' || axes.categoryTitle === undefined ? {} : { categoryTitle: axes.categoryTitle }),
    ...(rest.kind === 'pie' || axes.valueTitle === undefined ? {} : { valueTitle: axes.valueTitle }),
    ...(legend === undefined ? {} : { legend }),
    ...(description === undefined ? {} : { description }),
  }));

const byPlace = (a: BookNote | BookComment, b: BookNote | BookComment): number =>
  a.row - b.row || a.column - b.column;

/** What may lie over the cells of a sheet, as openBook would give it; a cell has a note or a conversation. */
export const attachments: fc.Arbitrary<BookAttachments> = fc
  .record({
    places: cells,
    notes: fc.array(note, { minLength: 6, maxLength: 6 }),
    comments: fc.array(comment, { minLength: 6, maxLength: 6 }),
    split: fc.nat(6),
    charts: fc.array(chart, { maxLength: 2 }),
    page: fc.option(page, { nil: undefined }),
    ids: fc.constantFrom([2, 3], [2, 7]),
    links: fc.uniqueArray(link, {
      maxLength: 3,
      selector: ({ area }) => `${area.top},${area.left}`,
    }),
  })
  .map(({ places, notes, comments, split, links, charts, ids, page: printed }) => {
    const notesAt = places.slice(0, split).flatMap(([row, column], i): BookNote[] => {
      const { shown, ...rest } = notes[i] ?? { author: '', text: '', shown: false };
      return [{ row, column, ...rest, ...(shown ? { shown: true as const } : {}) }];
    });
    const commentsAt = places.slice(split).flatMap(([row, column], i): BookComment[] => {
      const draft = comments[i];
      if (!draft) return [];
      const replies = draft.replies.map((reply, n) => ({ id: guid(row, column, n + 1), ...reply }));
      return [{ row, column, id: guid(row, column, 0), ...draft.remark, resolved: draft.resolved, replies }];
    });
    return {
      ...(notesAt.length > 0 ? { notes: notesAt.sort(byPlace) } : {}),
      ...(commentsAt.length > 0 ? { comments: commentsAt.sort(byPlace) } : {}),
      ...(links.length > 0
        ? { links: [...links].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left) }
        : {}),
      ...(charts.length > 0 ? { charts: charts.map((one, i) => ({ id: ids[i] ?? 9, ...one })) } : {}),
      ...(printed === undefined || samePage(printed) ? {} : { page: printed }),
    };
  });

/** Custom XML parts, each with an id of its own. */
export const xmlParts: fc.Arbitrary<readonly BookXmlPart[]> = fc
  .uniqueArray(fc.nat(5), { maxLength: 2 })
  .map((numbers) => numbers.sort())
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((n) =>
        fc
          .constantFrom('<a xmlns="urn:a:1"/>', '<!-- 注 --><b:x xmlns:b="urn:b">$&amp; 団体\n</b:x>')
          .map((xml) => ({ id: guid(9, 9, n), xml })),
      ),
    ),
  );
