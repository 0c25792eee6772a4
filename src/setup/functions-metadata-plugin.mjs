import { existsSync } from 'node:fs';
import webpack from 'webpack';

/** Writes functions.ja.json and functions.en.json beside the pane: one list of custom functions per language. */
export function functionsMetadata() {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
          for (const language of ['ja', 'en']) {
            const text = JSON.stringify(await metadataIn(language), null, 2);
            compilation.emitAsset(`functions.${language}.json`, new webpack.sources.RawSource(text));
          }
        });
      });
    },
  };
}

async function metadataIn(language) {
  const module = new URL('./functions-metadata.mjs', import.meta.url);
  if (!existsSync(module)) return { functions: [] };
  return (await import(module)).functionsMetadata(language);
}
