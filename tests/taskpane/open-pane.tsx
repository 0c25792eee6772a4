import { MessageChannel } from 'node:worker_threads';
import { cleanup, configure, render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { associateRibbonCommands } from '../../src/commands/ribbon-commands';
import { excelLanguage } from '../../src/jobs/excel-language';
import { officePorts } from '../../src/taskpane/office-ports';
import { PaneApp } from '../../src/taskpane/view/PaneApp';
import type { ExcelOptions, RunningExcel } from '../office/running-excel';
import { startExcelHere } from '../office/start-excel-here';

export interface OpenPane {
  readonly excel: RunningExcel;
  readonly user: UserEvent;
}

/** What browsers have and jsdom lacks. */
Object.assign(globalThis, { MessageChannel });

/** Building a ledger takes a while on a busy machine; a test that waits in vain still ends in time. */
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  // Excel answers when it pleases: React must work by itself as in a browser, not wait for a test's act().
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  localStorage.clear();
  // The person is in the pane; jsdom says so only while an element of it has the focus.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  // jsdom has no media; a browser that prefers light answers like this.
  window.matchMedia = (query) => Object.assign(new EventTarget(), lightMedia(query));
});

afterEach(cleanup);

/**
 * The task pane as main.ts starts it, beside a local Excel and on Microsoft's own Office.js, shown in the
 * test's document.
 */
export async function openPane(options: ExcelOptions = {}): Promise<OpenPane> {
  const excel = await startExcelHere(options);
  const language = excelLanguage();
  const ports = officePorts(language);
  associateRibbonCommands(ports.desk, ports.board, language);
  const user = userEvent.setup();
  render(<PaneApp ports={ports} />);
  await screen.findByRole('heading', { level: 2, name: /台帳がありません|no ledger|^表$|^Tables$/ });
  return { excel, user };
}

/** The pane's list of tables, one line each as it is read: "団体 18 行". */
export function tableLines(): string[] {
  return screen
    .getAllByRole('listitem')
    .flatMap((item) => item.querySelector('button[title]')?.textContent ?? []);
}

function lightMedia(media: string): Omit<MediaQueryList, keyof EventTarget> {
  return {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  };
}
