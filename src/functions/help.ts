import { argumentName } from '../words/argument-name';
import { functionHelp as en } from '../words/en/functions';
import type { FunctionHelp } from '../words/function-help';
import { functionHelp as ja } from '../words/ja/functions';
import type { Language } from '../words/language';
import type { FunctionId } from './catalogue';
import { FUNCTIONS, NAMESPACE } from './catalogue';
import { SIGNATURES } from './signatures';

const WORDS: Readonly<Record<Language, Readonly<Record<FunctionId, FunctionHelp>>>> = { ja, en };

/** Everything to show about one function, in one language. */
export interface FunctionPage {
  readonly id: FunctionId;
  /** KYODO.PERCENT(件数,母数,[小数桁数]) */
  readonly usage: string;
  readonly description: string;
  readonly parameters: readonly {
    /** English name, the same in every language. */
    readonly id: string;
    readonly name: string;
    readonly help: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  readonly answers: string;
  readonly example: FunctionHelp['example'];
  readonly remarks: readonly string[];
}

/** The pages of all functions, in the order of the catalogue. */
export function functionPages(language: Language): readonly FunctionPage[] {
  return (Object.keys(FUNCTIONS) as FunctionId[]).map((id) => functionPage(id, language));
}

export function functionPage(id: FunctionId, language: Language): FunctionPage {
  const { description, parameters: help, answers, example, remarks } = WORDS[language][id];
  const parameters = SIGNATURES[id].map(({ name, optional = false, repeating = false }) => ({
    id: name,
    name: argumentName(name, language),
    help: help[name] ?? '',
    optional,
    repeating,
  }));
  const shown = parameters.map(({ name, optional, repeating }) => {
    const text = repeating ? `${name}…` : name;
    return optional ? `[${text}]` : text;
  });
  const usage = `${NAMESPACE}.${id}(${shown.join(',')})`;
  return { id, usage, description, parameters, answers, example, remarks };
}
