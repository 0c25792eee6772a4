import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json';
import { calcCommand } from './calc-command';
import { checkCommand } from './check-command';
import { evalCommand } from './eval-command';
import { EXIT } from './exit-codes';
import { formulaCommand } from './formula-command';
import { functionsCommand } from './functions-command';
import { speakLanguage } from './help-texts';
import type { Io } from './io';
import { languageChoice, languageOption } from './language-option';
import { newCommand } from './new-command';
import type { Session } from './session';
import { complain } from './session';
import { indicatorsCommand } from './indicators-command';
import { scorecardCommand } from './scorecard-command';
import { sqlCommand } from './sql-command';
import { tablesCommand } from './tables-command';
import { upgradeCommand } from './upgrade-command';
import { usageSentence } from './usage-problem';
import { CLI_WORDS } from './words';

/**
 * Runs the command line with the arguments after the program's name and answers its exit code (see
 * {@link EXIT}). Everything it reads, writes and says goes through `io`.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const asked = languageOption(argv);
  const language = asked.ok ? asked.language : 'ja';
  const session: Session = { io, language, words: CLI_WORDS[language] };
  if (!asked.ok) {
    complain(session, session.words.usage.language(asked.text));
    return EXIT.usage;
  }
  let code: number = EXIT.ok;
  const program = programFor(session, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ok;
    complain(session, usageSentence(error, session));
    // Without a command commander has shown the whole help already.
    if (error.code !== 'commander.help')
      complain(session, session.words.usage.seeHelp(commandNamed(program, argv)));
    return EXIT.usage;
  }
}

const COMMANDS = [
  newCommand,
  upgradeCommand,
  checkCommand,
  calcCommand,
  evalCommand,
  indicatorsCommand,
  scorecardCommand,
  formulaCommand,
  sqlCommand,
  functionsCommand,
  tablesCommand,
];

function programFor(session: Session, finish: (code: number) => void): Command {
  const { words } = session;
  const program = speakLanguage(new Command('kyodo'), session)
    .description(words.about)
    .usage(words.usageOfProgram)
    .version(packageFile.version, '-V, --version', words.showVersion)
    .addOption(languageChoice(session))
    .helpCommand(`help [${words.commandName}]`, words.helpOnCommand)
    .addHelpText('after', exitCodeLines(session));
  for (const command of COMMANDS) {
    program.addCommand(speakLanguage(command(session, finish), session));
  }
  return program;
}

/** The command whose help is worth reading: the one that was meant, or the program. */
function commandNamed(program: Command, argv: readonly string[]): string {
  const meant = program.commands.find(
    (command) => command.name() === argv.find((word) => !word.startsWith('-')),
  );
  return meant ? `${program.name()} ${meant.name()}` : program.name();
}

function exitCodeLines({ words }: Session): string {
  const lines = Object.entries(EXIT).map(
    ([name, code]) => `  ${code}  ${words.exitCodes[name as keyof typeof EXIT]}`,
  );
  return ['', words.exitCodesTitle, ...lines].join('\n');
}
