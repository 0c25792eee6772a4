import { misspelled } from '../spelling/misspelled';

/** Full-width digits and letters where half width belongs, free text aside. */
export const fullWidth = misspelled('fullWidth');
