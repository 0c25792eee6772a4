import HtmlPlugin from 'html-webpack-plugin';
import { loadTypeScript } from './load-typescript.mjs';

/**
 * The page behind "support" and "learn more" in Excel, one per language: support.html (Japanese, the
 * manifest's default) and support.en.html. Whoever hosts the add-in may put an own page in their place.
 */
export function supportPages() {
  return ['ja', 'en'].map((language) => {
    const { support } = loadTypeScript(`src/words/${language}/support.ts`);
    return new HtmlPlugin({
      template: './src/taskpane/support.html',
      filename: language === 'ja' ? 'support.html' : `support.${language}.html`,
      inject: false,
      templateParameters: { language, support },
    });
  });
}
