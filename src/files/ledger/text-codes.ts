import { isReported } from '../../core/values/blank';
import type { DictionaryBuilder } from '../../core/ledger/columnar/dictionary-builder';
import type { PackedTexts } from '../../core/ledger/columnar/packed-texts';
import { readUtf8 } from '../../core/ledger/columnar/utf8';
import { damaged } from '../refusal';

const BLANK = -1;
/** With more texts than this, remembering their codes costs more room than it is worth. */
const MOST_REMEMBERED = 4_000_000;

/** The codes of a column for the workbook's texts: each text is looked up once. */
export class TextCodes {
  private readonly known: Int32Array | undefined;

  constructor(
    private readonly dictionary: DictionaryBuilder,
    private readonly texts: PackedTexts,
    private readonly part: string,
    columns: number,
  ) {
    this.known = texts.count * columns <= MOST_REMEMBERED ? new Int32Array(texts.count) : undefined;
  }

  /** 0 when the text says nothing. */
  codeOfShared(index: number): number {
    const known = this.known?.[index] ?? 0;
    if (known !== 0) return known === BLANK ? 0 : known;
    const { texts } = this;
    if (index >= texts.count) throw damaged(this.part);
    const code = this.codeOf(texts.heap, texts.startOf(index), texts.endOf(index));
    if (this.known) this.known[index] = code === 0 ? BLANK : code;
    return code;
  }

  codeOf(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return 0;
    if (isBlank(bytes, start, end)) return 0;
    const code = this.dictionary.codeOfBytes(bytes, start, end);
    if (code < 0) throw damaged(this.part);
    return code;
  }
}

/** Spaces of any kind alone. The first letter answers it for nearly every text. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  if (first > 32 && (!SPACES_BEGIN.has(first) || (first === 0xe3 && bytes[start + 1] !== 0x80))) return false;
  const text = readUtf8(bytes, start, end);
  return text !== undefined && !isReported(text);
}

/** First bytes of the spaces beyond ASCII: U+00A0, U+1680, U+2000 …, U+3000, U+FEFF. */
const SPACES_BEGIN: ReadonlySet<number> = new Set([0xc2, 0xe1, 0xe2, 0xe3, 0xef]);
