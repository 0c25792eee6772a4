import fc from 'fast-check';
import type { BookAttachments, BookComment, BookLink, BookNote } from '../../src/core/book/attachments';

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

/** What may lie over the cells of a sheet, as openBook would give it; a cell has a note or a conversation. */
export const attachments: fc.Arbitrary<BookAttachments> = fc
  .record({
    places: cells,
    notes: fc.array(note, { minLength: 6, maxLength: 6 }),
    comments: fc.array(comment, { minLength: 6, maxLength: 6 }),
    split: fc.nat(6),
    links: fc.uniqueArray(link, {
      maxLength: 3,
      selector: ({ area }) => `${area.top},${area.left}`,
    }),
  })
  .map(({ places, notes, comments, split, links }) => {
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
      ...(notesAt.length > 0 ? { notes: notesAt } : {}),
      ...(commentsAt.length > 0 ? { comments: commentsAt } : {}),
      ...(links.length > 0 ? { links } : {}),
    };
  });
