import { tablesOfGroup } from '../core/ledger/chosen-tables';
import { tableLabel } from '../core/ledger/ledger-language';
import { TABLE_GROUPS } from '../core/ledger/table-groups';
import type { TableGroup } from '../core/ledger/table-groups';
import type { Language } from '../words/language';
import { LEDGER_LANGUAGES } from '../words/ledger-language';

/** Tables of one group that a ledger can still get. */
export interface TableOffer {
  readonly group: TableGroup;
  readonly name: string;
  readonly description: string;
  readonly tables: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

/**
 * What can be added to a ledger besides the basic tables, by group; groups that are complete are left out.
 *
 * @param there ids of the tables that the ledger has
 */
export function tableOffers(there: readonly string[], language: Language): readonly TableOffer[] {
  const words = LEDGER_LANGUAGES[language];
  return TABLE_GROUPS.filter((group) => group !== 'basic').flatMap((group) => {
    const tables = tablesOfGroup(group)
      .filter((id) => !there.includes(id))
      .map((id) => ({
        id,
        name: tableLabel(id, words).name,
        description: tableLabel(id, words).description,
      }));
    return tables.length > 0 ? [{ group, ...words.labels.groups[group], tables }] : [];
  });
}
