/** An element as the checks of this folder see it. */
export interface Element {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}
