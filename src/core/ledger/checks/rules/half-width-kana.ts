import { misspelled } from '../spelling/misspelled';

/** Half-width kana: the same name would be two. */
export const halfWidthKana = misspelled('halfWidthKana');
