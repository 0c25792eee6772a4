import type { Token } from './formula-tokens';

/** A call in a formula and how many arguments it was given. */
export interface CallOf {
  /** As typed. */
  readonly name: string;
  /** Arguments left empty count; `F()` has none. */
  readonly given: number;
}

/** Every function call of a formula, inner calls before the ones around them. */
export function callsIn(tokens: readonly Token[]): CallOf[] {
  const calls: CallOf[] = [];
  const open: { name: string | undefined; commas: number; empty: boolean }[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.kind === 'space') continue;
    const around = open.at(-1);
    if (token.kind === 'close') {
      const ended = open.pop();
      if (ended?.name !== undefined)
        calls.push({ name: ended.name, given: ended.empty ? 0 : ended.commas + 1 });
    } else if (around) {
      around.empty = false;
      if (token.kind === 'separator') around.commas += 1;
    }
    if (token.kind === 'open') {
      const name = before?.kind === 'function' && token.text === '(' ? before.text : undefined;
      open.push({ name, commas: 0, empty: true });
    }
    before = token;
  }
  return calls;
}
