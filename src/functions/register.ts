import type { LiveLedger } from '../core/indicators/live/live-ledger';
import type { Language } from '../words/language';
import { FUNCTIONS } from './catalogue';
import type { BlankProbe } from './ports';
import { connectFunctions } from './ports';

/**
 * Gives Excel every function under its id and connects them to it: errors become
 * CustomFunctions.Error, blanks are asked from the cells. To be called once office.js has loaded;
 * answers false where this Excel knows no custom functions.
 */
export function registerFunctions(language: Language, blanks: BlankProbe, live: LiveLedger): boolean {
  if (typeof CustomFunctions === 'undefined') return false;
  connectFunctions({
    language,
    blanks,
    live,
    failure: (code, sentence) => {
      const { Error: CellError, ErrorCode } = CustomFunctions;
      const error = new CellError(
        code === '#N/A' ? ErrorCode.notAvailable : ErrorCode.invalidValue,
        sentence,
      );
      // The runtime's class extends Error; only its type declaration leaves that out.
      return error as CustomFunctions.Error & Error;
    },
  });
  for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);
  return true;
}
