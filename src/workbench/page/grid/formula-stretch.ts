import type { Univer } from '@univerjs/core';
import { IConfigService } from '@univerjs/core';
import { ENGINE_FORMULA_PLUGIN_CONFIG_KEY } from '@univerjs/engine-formula';
import type { Book } from '../../../core/book/book';

/** Rows in tables from which on one formula over them takes its time. */
const MANY_ROWS = 20_000;

/** Formulas between two turns of the page. A turn costs more than an ordinary formula: the page draws in it. */
export const USUAL_STRETCH = 100;

/** The page must answer between two formulas over very many rows; ordinary ones are calculated many at a stretch. */
export function formulaStretch(univer: Univer, { sheets }: Book): void {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const rows = tables.reduce((sum, { area }) => sum + area.bottom - area.top, 0);
  univer
    .__getInjector()
    .get(IConfigService)
    .setConfig(
      ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
      { intervalCount: rows > MANY_ROWS ? 1 : USUAL_STRETCH },
      { merge: true },
    );
}
