import { declaredFunctions, functionsMetadata } from '../../src/setup/functions-metadata.mjs';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { functionDefinitions } from '../../src/functions/definitions';
import { SIGNATURES } from '../../src/functions/signatures';
import { LANGUAGES } from '../../src/words/language';

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly result: { readonly dimensionality?: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

interface Metadata {
  readonly functions: readonly Declared[];
}

const declared = (async (): Promise<Metadata> => (await declaredFunctions()) as Metadata)();

describe('what the declarations say', () => {
  test('the functions of the catalogue, in its order', async () => {
    expect((await declared).functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
    expect((await declared).functions.map(({ name }) => name)).toEqual(Object.keys(FUNCTIONS));
  });

  test('the signatures', async () => {
    const signatures = (await declared).functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, dimensionality, optional, repeating }) => ({
        name,
        ...(dimensionality === 'matrix' ? { matrix: true } : {}),
        ...(optional ? { optional: true } : {}),
        ...(repeating ? { repeating: true } : {}),
      })),
    ]);
    expect(Object.fromEntries(signatures)).toEqual(SIGNATURES);
  });

  test('anything may come in, and only the last parameter repeats', async () => {
    for (const { parameters } of (await declared).functions) {
      expect(parameters.every(({ type }) => type === 'any')).toBe(true);
      expect(parameters.slice(0, -1).some(({ repeating }) => repeating)).toBe(false);
    }
  });

  test('whoever asks for addresses answers with a matrix', async () => {
    const asking = (await declared).functions.filter(
      ({ options }) => options?.['requiresParameterAddresses'],
    );
    expect(asking.length).toBeGreaterThan(5);
    expect(asking.filter(({ result }) => result.dimensionality !== 'matrix')).toEqual([]);
  });
});

describe.each(LANGUAGES)('functions.json in %s', (language) => {
  test('is what the definitions say without the build', async () => {
    expect(await functionsMetadata(language)).toEqual(functionDefinitions(language));
  });

  test('differs from the declarations in its texts only', async () => {
    const metadata = (await functionsMetadata(language)) as Metadata;
    const silent = (list: readonly Declared[]): unknown =>
      list.map(({ description: _, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ name: _name, description: _help, ...kind }) => kind),
      }));
    expect(silent(metadata.functions)).toEqual(silent((await declared).functions));
  });
});
