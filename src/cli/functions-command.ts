import { Command } from 'commander';
import type { FunctionPage } from '../functions/help';
import { functionPages } from '../functions/help';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import type { Session } from './session';
import { showArray } from './show-value';

/** `kyodo functions`: what each function takes and answers, with an example. */
export function functionsCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.functionsCommand;
  return new Command('functions')
    .description(words.about)
    .option('--json', words.json)
    .addOption(languageChoice(session))
    .action(({ json }: { readonly json?: true }) => {
      const pages = functionPages(session.language);
      const text = json
        ? JSON.stringify(pages.map(asData), undefined, 2)
        : pages.map((page) => asText(page, session)).join('\n\n');
      session.io.out(`${text}\n`);
      finish(EXIT.ok);
    });
}

function asData(page: FunctionPage): object {
  const { usage, description, parameters, answers, example, remarks } = page;
  return {
    name: usage.slice(0, usage.indexOf('(')),
    usage,
    description,
    parameters,
    answers,
    example,
    remarks,
  };
}

function shownExample(
  { formula, result, ledger }: FunctionPage['example'],
  words: Session['words']['functionsCommand'],
): string {
  const shown = words.example(formula, showArray(result));
  return ledger === undefined ? shown : words.inLedger(shown, ledger);
}

function asText({ usage, description, parameters, example }: FunctionPage, { words }: Session): string {
  return [
    usage,
    `  ${description}`,
    ...parameters.map(({ name, help }) => `  ${name}: ${help}`),
    `  ${shownExample(example, words.functionsCommand)}`,
  ].join('\n');
}
