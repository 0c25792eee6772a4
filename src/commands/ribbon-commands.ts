import type { CheckBoard } from '../jobs/check-board';
import type { LedgerDesk, LedgerJob } from '../jobs/ledger-jobs';
import type { SpokenLanguage } from '../jobs/spoken-language';

/** Buttons that hand in a job and show it in the sheets, by the FunctionName that manifest.xml gives them. */
export function ribbonCommands(language: SpokenLanguage): Readonly<Record<string, () => LedgerJob>> {
  return {
    newLedger: () => ({ kind: 'newLedger', language: language.now() }),
    refresh: () => ({ kind: 'refresh', language: language.now() }),
  };
}

/**
 * Connects the ribbon's buttons to the desk where the pane hands in its jobs too: one job at a time, and its
 * outcome is seen in the pane. A button stays busy until its job has ended, however it ended. A failure brings
 * the pane to the front, where it is explained; a success shows in the sheets. 点検 shows in the pane: it opens
 * it at once.
 */
export function associateRibbonCommands(desk: LedgerDesk, board: CheckBoard, language: SpokenLanguage): void {
  const associate = (name: string, action: () => Promise<void>): void =>
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(action, event));
  for (const [name, job] of Object.entries(ribbonCommands(language))) {
    associate(name, async () => {
      const report = await desk.work(job());
      if (report?.end === 'declined' || report?.end === 'refused') await Office.addin.showAsTaskpane();
    });
  }
  associate('checkLedger', async () => {
    board.show('check');
    await Office.addin.showAsTaskpane();
    await board.check();
  });
}

async function run(action: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await action();
  } finally {
    event.completed();
  }
}
