/** A rectangle of the picture, in pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** About as wide as the text will be at 11 pixels: full-width characters take twice the room. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 11 : 6.2), 0);
}
