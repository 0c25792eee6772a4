import { misspelled } from '../spelling/misspelled';

/** A date or fiscal year in the Japanese calendar where Excel needs a real one. */
export const eraText = misspelled('eraText');
