import type { LedgerDesk, LedgerJob } from '../jobs/ledger-jobs';
import type { SpokenLanguage } from '../jobs/spoken-language';

/** What the ribbon's buttons run, by the FunctionName that manifest.xml gives them. */
export function ribbonCommands(language: SpokenLanguage): Readonly<Record<string, () => LedgerJob>> {
  return {
    newLedger: () => ({ kind: 'newLedger', language: language.now() }),
    refresh: () => ({ kind: 'refresh', language: language.now() }),
  };
}

/**
 * Connects the ribbon's buttons to the desk where the pane hands in its jobs too: one job at a time, and its
 * outcome is seen in the pane. A button stays busy until its job has ended, however it ended. A failure brings
 * the pane to the front, where it is explained; a success shows in the sheets.
 */
export function associateRibbonCommands(desk: LedgerDesk, language: SpokenLanguage): void {
  for (const [name, job] of Object.entries(ribbonCommands(language))) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(job(), event));
  }

  async function run(job: LedgerJob, event: Office.AddinCommands.Event): Promise<void> {
    try {
      const report = await desk.work(job);
      if (report?.end === 'declined' || report?.end === 'refused') await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  }
}
