import webpack from 'webpack';
import { functionsMetadata } from './functions-metadata.mjs';

/** Writes functions.ja.json and functions.en.json beside the pane: one list of custom functions per language. */
export function functionsMetadataPlugin() {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
          for (const language of ['ja', 'en']) {
            const text = JSON.stringify(await functionsMetadata(language), null, 2);
            compilation.emitAsset(`functions.${language}.json`, new webpack.sources.RawSource(text));
          }
        });
      });
    },
  };
}
