import { registerFunctions } from '../functions/register';
import { languageOfLocale } from '../jobs/spoken-language';
import { createBlankProbe } from '../workbook/blank-probe';
import { createLiveLedger } from '../workbook/live-ledger';

/*
 * First script of the pane's page: the custom functions, and nothing they do not need. Cells may ask before
 * Office.js is ready, so the language is the browser's until main.ts knows Excel's. Without office.js
 * there is nothing to register with; main.ts says so. The ledger is read when the first live cell asks.
 */
registerFunctions(languageOfLocale(navigator.language), createBlankProbe(), createLiveLedger());
