import type { Univer } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { BookChart } from '../../../core/book/chart';
import { chartData } from '../../../core/book/chart-data';
import type { ChartData } from '../../../core/book/chart-data';
import type { SheetModel, WorkbookModel } from '../../../sheets/workbook-model';
import type { ChartWords } from '../../../words/ja/charts';
import { chartPicture } from './chart-picture';
import { chartSummary } from './chart-summary';
import { svgOf } from './shape';
import { viewOf } from './sheet-view';
import type { SheetView } from './sheet-view';

/** The charts of the sheet in front, laid over the grid. They scroll with their cells and follow them. */
export function drawCharts(univer: Univer, model: WorkbookModel, words: () => ChartWords): () => void {
  const layer = new ChartLayer(univer, model, words);
  return () => layer.end();
}

interface Drawn {
  readonly element: HTMLElement;
  /** What the picture was made of: when that stays, the picture does. */
  key: string;
}

class ChartLayer {
  private readonly drawn = new Map<number, Drawn>();
  private readonly stops: readonly (() => void)[];
  private host: HTMLElement | undefined;
  private sheetId = '';
  private asked = false;
  private ended = false;

  constructor(
    private readonly univer: Univer,
    private readonly model: WorkbookModel,
    private readonly words: () => ChartWords,
  ) {
    const later = (): void => this.later();
    const commands = univer.__getInjector().get(ICommandService).onCommandExecuted(later);
    addEventListener('resize', later);
    this.stops = [
      () => commands.dispose(),
      () => removeEventListener('resize', later),
      model.attachments.onChange(later),
      model.onCalculated(later),
      model.onEdit(later),
    ];
    later();
  }

  end(): void {
    this.ended = true;
    for (const stop of this.stops) stop();
    this.host?.remove();
  }

  /** However much happens at once, charts are drawn once a frame; without charts that costs nothing. */
  private later(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      if (!this.ended) this.draw();
    });
  }

  private draw(): void {
    const sheet = this.model.activeSheet;
    const { charts = [] } = this.model.attachments.of(sheet.id);
    if (charts.length === 0 && this.drawn.size === 0) return;
    const view = viewOf(this.univer, sheet);
    if (!view) return;
    if (sheet.id !== this.sheetId) this.clear();
    this.sheetId = sheet.id;
    for (const [id, { element }] of this.drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      element.remove();
      this.drawn.delete(id);
    }
    const host = this.hostIn(view);
    for (const chart of charts) this.place(host, view, chart);
  }

  private clear(): void {
    for (const { element } of this.drawn.values()) element.remove();
    this.drawn.clear();
  }

  private hostIn(view: SheetView): HTMLElement {
    if (this.host?.parentElement === view.container) return this.host;
    this.host?.remove();
    this.host = document.createElement('div');
    this.host.className = 'chart-layer';
    view.container.append(this.host);
    return this.host;
  }

  private place(host: HTMLElement, view: SheetView, chart: BookChart): void {
    const { left, top, width, height, clip } = view.frameOf(chart);
    const known = this.drawn.get(chart.id);
    const element = known?.element ?? document.createElement('figure');
    if (!known) {
      element.className = 'chart';
      element.setAttribute('role', 'img');
      host.append(element);
    }
    const [w, h] = [Math.round(width), Math.round(height)];
    element.style.transform = `translate(${left}px, ${top}px) scale(${view.scale})`;
    element.style.width = `${w}px`;
    element.style.height = `${h}px`;
    element.style.clipPath = clip;
    const data = dataOf(this.model, chart, this.words());
    const key = JSON.stringify([w, h, chart, data, this.words().seriesName]);
    if (known?.key === key) return;
    element.setAttribute('aria-label', chart.description ?? chartSummary(chart, data, this.words()));
    element.replaceChildren(...this.contentOf(chart, data, w, h));
    this.drawn.set(chart.id, { element, key });
  }

  private contentOf(chart: BookChart, data: ChartData, width: number, height: number): readonly Node[] {
    if (chart.kind !== 'foreign')
      return [svgOf(document, chartPicture(chart, data, { width, height }), width, height)];
    const note = document.createElement('p');
    note.textContent = [data.title, this.words().notDrawn].filter((text) => text !== '').join(' ');
    return [note];
  }
}

function dataOf(model: WorkbookModel, chart: BookChart, words: ChartWords): ChartData {
  const sheet = (name: string): SheetModel | undefined =>
    model.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const cells = {
    value: (name: string, row: number, column: number) => sheet(name)?.value(row, column) ?? null,
    text: (name: string, row: number, column: number) => sheet(name)?.text(row, column) ?? '',
  };
  return chartData(chart, cells, words.seriesName);
}
