import type { WorkbookModel } from '../../../sheets/workbook-model';
import type { Language } from '../../../words/language';
import { installLocalExcel } from '../../excel-host/local-excel';
import type { LocalExcel, LocalExcelOptions } from '../../excel-host/local-excel';
import { PaneLedger } from './pane-ledger';

export interface PaneSetting {
  readonly model: WorkbookModel;
  readonly bookName: string;
  readonly language: Language;
  readonly dark: boolean;
  readonly showPane: (shown: boolean) => void;
}

/** The pane's window as far as it is ours to know: Office.js is loaded by the pane itself. */
type PaneFrame = Window & { readonly Office?: { onReady(): Promise<unknown> } };

/**
 * Plays Excel for one frame after the other: each opening of a workbook gets a fresh Office.js, and the
 * one before hears nothing any more.
 */
export class PaneHost {
  /** What is wrong with Excel, and which version it is. */
  constructor(
    private readonly played: (book: WorkbookModel) => Pick<LocalExcelOptions, 'badDays' | 'requirements'>,
  ) {}

  /** The workbook's ledger, for live cells. */
  readonly ledger = new PaneLedger();

  private excel: LocalExcel | undefined;
  private arrived: (() => void) | undefined;
  private failed: ((problem: Error) => void) | undefined;

  /** The frame's first script calls this, before office.js. */
  install(pane: Window, setting: PaneSetting): void {
    this.disconnect();
    const excel = installLocalExcel(pane, setting.model, {
      locale: setting.language === 'ja' ? 'ja-JP' : 'en-US',
      bookName: setting.bookName,
      theme: setting.dark ? 'dark' : 'light',
      showPane: setting.showPane,
      ...this.played(setting.model),
    });
    this.excel = excel;
    pane.addEventListener('load', () => void this.settle(pane, excel));
  }

  /** Resolves when the frame that is about to load talks to its workbook; rejects when it cannot. */
  next(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.arrived = resolve;
      this.failed = reject;
    });
  }

  /** The frame has loaded; when its first script did not call, it shows something else than the pane. */
  loaded(): void {
    if (!this.excel) this.failed?.(new Error('The frame does not hold the task pane.'));
  }

  /** Presses a button of the add-in's ribbon. */
  async press(action: string, control: string): Promise<void> {
    if (!this.excel) throw new Error('The task pane is not loaded.');
    await this.excel.fireRibbon(action, control);
  }

  /** The frame shows an old workbook: it is cut off before the workbook goes. */
  disconnect(): void {
    if (!this.excel) return;
    this.excel.dispose();
    this.excel = undefined;
    this.ledger.gone();
  }

  private async settle(pane: PaneFrame, excel: LocalExcel): Promise<void> {
    try {
      if (!pane.Office) throw new Error('office.js did not load.');
      await pane.Office.onReady();
      if (this.excel === excel) this.ledger.talks(pane);
      await excel.idle();
      if (this.excel === excel) this.arrived?.();
    } catch (problem) {
      this.failed?.(problem instanceof Error ? problem : new Error(String(problem)));
    }
  }
}
