import { chain } from '../core/combine';
import type { HandedTable } from '../core/ledger/handle/handed-table';
import { handedTable } from '../core/ledger/handle/handed-table';
import type { Outcome } from '../core/outcome';
import { answered } from '../core/outcome';
import { handleText as en } from '../words/en/functions/live';
import { handleText as ja } from '../words/ja/functions/live';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';
import { answerOne } from './answer';
import { blockOf } from './cells';
import { HANDLES } from './handle-register';
import { givenText } from './live-arguments';
import { functionPorts } from './ports';
import { withRealBlanks } from './real-blanks';

const WORDS = { ja, en };

/** Tables that came in before, by the very array that they came in: its cells need not be looked at again. */
const SEEN = new WeakMap<object, Map<string | null, Outcome<HandedTable>>>();

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function LEDGER(table: unknown[][], tableName?: unknown, invocation?: CustomFunctions.Invocation) {
  const called = givenText(tableName, 'tableName');
  if (!called.ok) return answerOne(called);
  const seen = SEEN.get(table)?.get(called.value);
  if (seen) return answerOne(handleOf(seen));
  const addresses: unknown = invocation?.parameterAddresses;
  const address: unknown = Array.isArray(addresses) ? addresses[0] : undefined;
  const block = blockOf(table);
  return withRealBlanks(block, address, (cells) => {
    const handed = handedTable(cells, called.value, ALL_LEDGER_LANGUAGES);
    if (cells === block) remember(table, called.value, handed);
    return answerOne(handleOf(handed));
  });
}

function handleOf(handed: Outcome<HandedTable>): Outcome<string> {
  const { oneRow, rows } = WORDS[functionPorts().language];
  const write = (name: string, count: number, version: string): string =>
    count === 1 ? oneRow(name, version) : rows(name, count.toLocaleString('en-US'), version);
  return chain(handed, (table) => answered(HANDLES.register(table, write)));
}

function remember(table: object, name: string | null, handed: Outcome<HandedTable>): void {
  const known = SEEN.get(table) ?? new Map<string | null, Outcome<HandedTable>>();
  known.set(name, handed);
  SEEN.set(table, known);
}
