import type { Command, Option } from 'commander';
import type { Session } from './session';

/**
 * Puts the help of a command into the session's language and standard output into its hands. Lines
 * are not wrapped: Japanese has no spaces to wrap at, and terminals wrap by themselves.
 */
export function speakLanguage(command: Command, { io, words }: Session): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usageTitle,
    'Options:': words.optionsTitle,
    'Commands:': words.commandsTitle,
    'Arguments:': words.argumentsTitle,
  };
  return command
    .configureHelp({
      minWidthToWrap: Number.MAX_SAFE_INTEGER,
      displayWidth,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => option.description + remarksOn(option, words),
    })
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined })
    .helpOption('-h, --help', words.showHelp)
    .exitOverride();
}

function remarksOn(option: Option, words: Session['words']): string {
  const choices = option.argChoices ? words.choicesAre(option.argChoices.join(', ')) : '';
  const value: unknown = option.defaultValue;
  return choices + (typeof value === 'string' ? words.defaultIs(value) : '');
}

/** Columns that a text takes on a terminal: East Asian wide characters take two. */
function displayWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        letter,
      )
        ? 2
        : 1),
    0,
  );
}
