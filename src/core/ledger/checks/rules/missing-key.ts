import { blanks } from '../blanks';

/** A row that was begun without its key: nothing can refer to it. */
export const missingKey = blanks('missingKey');
