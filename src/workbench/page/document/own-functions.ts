import type { LiveLedger } from '../../../core/indicators/live/live-ledger';
import { FUNCTIONS, NAMESPACE } from '../../../functions/catalogue';
import { functionDefinitions } from '../../../functions/definitions';
import { connectFunctions } from '../../../functions/ports';
import { directCalls } from '../../../sheets/custom-functions';
import type { FunctionSet } from '../../../sheets/custom-functions';
import type { Language } from '../../../words/language';

/**
 * Our custom functions for the engine under the grid, speaking one language. The page has its own copy
 * of the add-in's code, so that formulas calculate while the task pane is still loading.
 */
export function ownFunctions(language: Language, live: LiveLedger): FunctionSet {
  connectFunctions({ language, live });
  return {
    namespace: NAMESPACE,
    functions: functionDefinitions(language).functions.map((definition) => ({
      ...definition,
      allowErrorForDataTypeAny: true,
    })),
    invoke: directCalls((id) => (FUNCTIONS as Readonly<Record<string, unknown>>)[id]),
    // The engine knows which cells are blank, so nobody has to guess what a zero was.
    blank: null,
  };
}
