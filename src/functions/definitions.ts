import type { Language } from '../words/language';
import type { FunctionId } from './catalogue';
import { functionPages } from './help';
import { LIVE, SIGNATURES } from './signatures';

/** A function as functions.json describes it to Excel. */
export interface FunctionDefinition {
  readonly id: FunctionId;
  /** As typed after "KYODO."; the same as the id in every language. */
  readonly name: string;
  readonly description: string;
  readonly options?: { readonly requiresParameterAddresses: true } | { readonly stream: true };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality?: 'matrix';
    readonly optional?: true;
    readonly repeating?: true;
  }[];
  readonly result: { readonly dimensionality?: 'matrix' };
}

export interface FunctionDefinitions {
  readonly allowCustomDataForDataTypeAny: true;
  /** Error cells reach the functions: they count as not reported. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionDefinition[];
}

/** A blank date and the number 0 mean the same to these, so they need not know where a 0 came from. */
const WITHOUT_ADDRESSES: ReadonlySet<FunctionId> = new Set<FunctionId>(['FISCALYEAR', 'WAREKI', 'DATEOF']);

/**
 * What functions.json says, for hosts that run without the build (the local engine, the command line).
 * A test holds it against what is generated from the declarations.
 */
export function functionDefinitions(language: Language): FunctionDefinitions {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functionPages(language).map(({ id, description, parameters }) => {
      const live = LIVE.has(id);
      const asks = !live && !WITHOUT_ADDRESSES.has(id);
      const spills = live ? id !== 'KPI' : asks;
      return {
        id,
        name: id,
        description,
        ...(asks ? { options: { requiresParameterAddresses: true } } : {}),
        ...(live ? { options: { stream: true } } : {}),
        parameters: parameters.map(({ name, help, optional, repeating }, index) => ({
          name,
          description: help,
          type: 'any',
          ...(SIGNATURES[id][index]?.matrix ? { dimensionality: 'matrix' } : {}),
          ...(optional ? { optional: true } : {}),
          ...(repeating ? { repeating: true } : {}),
        })),
        result: spills ? { dimensionality: 'matrix' } : {},
      };
    }),
  };
}
