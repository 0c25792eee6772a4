import type { CommanderError } from 'commander';
import type { Session } from './session';

/**
 * The sentence for arguments that commander refused. Its own messages are English; what they quote (the
 * option, the argument) is taken over.
 */
export function usageSentence(error: CommanderError, { words }: Session): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
      return words.usage.noCommand;
    case 'commander.unknownCommand':
      return words.usage.unknownCommand(quoted);
    case 'commander.unknownOption':
      return words.usage.unknownOption(quoted);
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
      return words.usage.missingArgument(quoted);
    case 'commander.optionMissingArgument':
      return words.usage.optionNeedsValue(quoted);
    case 'commander.invalidArgument':
      return words.usage.notAllowedValue(/argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? quoted);
    case 'commander.excessArguments':
      return words.usage.tooMany;
    default:
      return words.usage.other(error.message);
  }
}
