import type { Book } from '../../book/book';
import { bookSource } from '../../ledger/checks/book-source';
import type { CheckedLedger } from '../../ledger/checks/checked-ledger';
import { knownValues } from '../../ledger/checks/known-values';
import type { LedgerSource } from '../../ledger/checks/ledger-source';
import { readLedger } from '../../ledger/checks/read-ledger';
import type { LedgerLanguage } from '../../ledger/ledger-language';
import { languageOf, recogniseLedger } from '../../ledger/recognise';
import { finish } from '../../slices';
import type { DefinedIndicators } from '../plan/make-plan';
import type { Definition } from './definition';
import { shapeOf } from './ledger-shape';
import { definitionsByKey, readDefinition } from './read-definitions';

export interface IndicatorsOfBook extends DefinedIndicators {
  /** In the order of their rows; two rows with one id are both here. */
  readonly all: readonly Definition[];
}

/**
 * The indicators that a workbook's ledger defines. undefined when there is no table of indicators in it.
 *
 * @param languages in which the ledger may be written
 */
export function indicatorsInBook(
  book: Book,
  languages: readonly LedgerLanguage[],
): IndicatorsOfBook | undefined {
  return indicatorsInSource(bookSource(book), languages);
}

/** The same, whoever holds the workbook: only its tables of indicators and of lists are read. */
export function indicatorsInSource(
  source: LedgerSource,
  languages: readonly LedgerLanguage[],
): IndicatorsOfBook | undefined {
  const recognised = recogniseLedger(source.tables, languages);
  const language = languageOf(recognised) ?? languages[0];
  const indicators = recognised.tables.get('indicators');
  if (!language || !indicators) return undefined;
  const lists = knownValues(source, language, languages);
  const one = { tables: new Map([['indicators', indicators]]), ambiguous: new Map() };
  const all = definitionsIn(finish(readLedger(source, one, lists)));
  return { all, byKey: definitionsByKey(all), shape: shapeOf(recognised), lists };
}

function definitionsIn({ tables, lists }: CheckedLedger): readonly Definition[] {
  const table = tables.get('indicators');
  return (table?.rows ?? []).flatMap((_, entry) => {
    const cell = (column: string) => table?.columns.get(column)?.settled[entry] ?? null;
    return readDefinition(cell, lists) ?? [];
  });
}
