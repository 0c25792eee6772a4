import { EXAMPLES } from '../examples/catalogue';
import type { Language } from '../words/language';

/** One ledger that can be put into the workbook to try things out. */
export interface ExampleChoice {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** The examples to choose from, in the order in which they are offered. */
export function exampleChoices(language: Language): readonly ExampleChoice[] {
  return EXAMPLES.map(({ name, title, summary }) => ({
    name,
    title: title(language),
    description: summary(language),
  }));
}
