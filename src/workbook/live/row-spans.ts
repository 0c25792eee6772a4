/** Sheet rows, both ends included. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Reading a few rows too many is cheaper than one more request. */
const CLOSE = 64;
const MOST_SPANS = 12;

/** Sheet rows whose cells have to be read again. */
export class RowSpans {
  private spans: readonly Span[] = [];

  add(span: Span): void {
    this.spans = [...this.spans, span];
    if (this.spans.length > 1000) this.spans = merged(this.spans, CLOSE);
  }

  /** Rows came in: what was below moves, and a span they fell into becomes longer. */
  insert(top: number, count: number): void {
    this.spans = this.spans.map((span) => ({
      top: span.top >= top ? span.top + count : span.top,
      bottom: span.bottom >= top ? span.bottom + count : span.bottom,
    }));
  }

  delete(top: number, count: number): void {
    const moved = (row: number, last: number): number => (row < top ? row : Math.max(last, row - count));
    this.spans = this.spans
      .map((span) => ({ top: moved(span.top, top), bottom: moved(span.bottom, top - 1) }))
      .filter((span) => span.top <= span.bottom);
  }

  clear(): void {
    this.spans = [];
  }

  /** Whether all these rows are among the spans. */
  cover({ top, bottom }: Span): boolean {
    return merged(this.spans, 1).some((span) => span.top <= top && bottom <= span.bottom);
  }

  /** What is to be read of a body's rows: few spans, from the top. */
  within({ top, bottom }: Span): readonly Span[] {
    const inside = this.spans
      .map((span) => ({ top: Math.max(span.top, top), bottom: Math.min(span.bottom, bottom) }))
      .filter((span) => span.top <= span.bottom);
    let spans = merged(inside, CLOSE);
    for (let close = CLOSE * 4; spans.length > MOST_SPANS; close *= 4) spans = merged(spans, close);
    return spans;
  }
}

/** In order, those that are less than `close` rows apart as one. */
function merged(spans: readonly Span[], close: number): readonly Span[] {
  const result: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...spans].sort((a, b) => a.top - b.top)) {
    const last = result.at(-1);
    if (last && top - last.bottom <= close) last.bottom = Math.max(last.bottom, bottom);
    else result.push({ top, bottom });
  }
  return result;
}
