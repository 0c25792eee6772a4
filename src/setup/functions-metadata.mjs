import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { loadTypeScript } from './load-typescript.mjs';

const FUNCTIONS = fileURLToPath(new URL('../functions/', import.meta.url));

/**
 * The functions.json of one language. Ids, parameters and options are generated from the declarations
 * in src/functions; names of parameters and all help come from src/words, their only source.
 *
 * @param {'ja' | 'en'} language
 */
export async function functionsMetadata(language) {
  return inLanguage(await declaredFunctions(), language);
}

/** What Microsoft's generator reads from the declarations, in the order of the catalogue. */
export async function declaredFunctions() {
  const files = readdirSync(FUNCTIONS)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => FUNCTIONS + name);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`src/functions:\n${errors.join('\n')}`);
  const metadata = JSON.parse(metadataJson);
  const order = Object.keys(loadTypeScript('src/words/ja/functions.ts').functionHelp);
  const place = ({ id }) => (order.includes(id) ? order.indexOf(id) : order.length);
  return { ...metadata, functions: metadata.functions.sort((a, b) => place(a) - place(b)) };
}

function inLanguage(metadata, language) {
  const { functionHelp } = loadTypeScript(`src/words/${language}/functions.ts`);
  const { argumentNames } = loadTypeScript(`src/words/${language}/functions/argument-names.ts`);
  const needed = (what, words) => {
    if (words) return words;
    throw new Error(`src/words/${language} has nothing about ${what}`);
  };
  return {
    ...metadata,
    // Ranges with errors in them still reach the function; the generator cannot be told so.
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((one) => ({
      ...one,
      description: needed(one.id, functionHelp[one.id]?.description),
      parameters: one.parameters.map((parameter) => ({
        ...parameter,
        name: needed(parameter.name, argumentNames[parameter.name]),
        description: needed(`${one.id} ${parameter.name}`, functionHelp[one.id].parameters[parameter.name]),
      })),
    })),
  };
}
