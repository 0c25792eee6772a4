import { misspelled } from '../spelling/misspelled';

/** Spaces that lay a text out: at its ends, between all its letters, in runs. */
export const spaces = misspelled('spaces');
