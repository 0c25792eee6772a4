import { blanks } from '../blanks';

/** A row that was begun without a value it cannot do without. */
export const requiredMissing = blanks('requiredMissing');
