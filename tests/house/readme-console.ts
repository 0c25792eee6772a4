/** One command of a README console block, and what the README says it prints. */
export interface ConsoleStep {
  readonly argv: readonly string[];
  readonly output: string;
}

/**
 * The commands of every ```console block: lines that start with "$ ", each with the lines that follow
 * it. All blocks are one session, in the order of the text.
 */
export function consoleSteps(markdown: string): ConsoleStep[] {
  return [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [command = '', ...output] = step.replace(/\n+$/, '').split('\n');
        return { argv: shellWords(command), output: output.map((line) => `${line}\n`).join('') };
      }),
  );
}

/** Cuts a command into words as a POSIX shell does: blanks separate, '…' and "…" hold together. */
export function shellWords(command: string): string[] {
  const words: string[] = [];
  for (const [word] of command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)) {
    words.push(
      word.replace(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ''),
    );
  }
  return words;
}

/** A row of a Markdown table: its cells without the code marks; `\|` is a bar. */
export function tableRows(markdown: string, heading: string): string[][] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(heading));
  return (section ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replace(/\\\|/g, '|')),
    );
}

/** The text of the first `…` in a cell. */
export function code(cell: string | undefined): string {
  return /`([^`]*)`/.exec(cell ?? '')?.[1] ?? '';
}
