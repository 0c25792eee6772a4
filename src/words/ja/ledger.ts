import type { CompleteLabels } from '../../core/ledger/schema';
import { lists } from './ledger/lists';
import { indicators } from './ledger/indicators';
import { measurements } from './ledger/measurements';
import { participants } from './ledger/participants';
import { participation } from './ledger/participation';
import { partners } from './ledger/partners';
import { projects } from './ledger/projects';
import { sessions } from './ledger/sessions';

/** Names of the ledger's tables, columns and list values, in the field's own terms. */
export const ledgerLabels: CompleteLabels = {
  tables: {
    partners,
    projects,
    sessions,
    participants,
    participation,
    indicators,
    measurements,
  },
  lists,
};
