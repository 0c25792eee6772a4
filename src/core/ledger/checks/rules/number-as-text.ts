import { misspelled } from '../spelling/misspelled';

/** A number that stands as text: neither summed nor compared. */
export const numberAsText = misspelled('numberAsText');
