import type { Session } from './session';

/** Why a workbook cannot be written under this name; undefined when it can. `force` writes over what is there. */
export async function outputProblem(
  { io, words }: Session,
  out: string,
  force: boolean,
): Promise<string | undefined> {
  if (!/[^/\\]\.xlsx$/i.test(out)) return words.newCommand.notXlsx(out);
  return !force && (await io.files.exists(out)) ? words.newCommand.exists(out) : undefined;
}
