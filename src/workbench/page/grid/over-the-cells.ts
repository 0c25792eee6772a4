import type { Univer } from '@univerjs/core';
import type { ConditionalLooks } from '../../../sheets/conditional-looks';
import type { WorkbookModel } from '../../../sheets/workbook-model';
import { charts as english } from '../../../words/en/charts';
import { charts as japanese } from '../../../words/ja/charts';
import type { Language } from '../../../words/language';
import { drawCharts } from '../charts/chart-layer';
import { drawLooks } from './draw-looks';
import { drawNotes } from './draw-notes';
import { followLinks } from './follow-links';

const CHART_WORDS = { ja: japanese, en: english } as const;

/** What the grid shows besides values and formats: looks by condition, notes, links, charts. Answers how to stop. */
export function overTheCells(
  univer: Univer,
  model: WorkbookModel,
  looks: ConditionalLooks,
  language: () => Language,
): () => void {
  const stops = [
    drawLooks(univer, model, looks),
    drawNotes(univer, model),
    followLinks(univer, model),
    drawCharts(univer, model, () => CHART_WORDS[language()]),
  ];
  return () => stops.forEach((stop) => stop());
}
