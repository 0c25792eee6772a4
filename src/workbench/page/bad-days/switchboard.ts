import type { BookProtection } from '../../../core/book/book';
import type { SheetModel, WorkbookModel } from '../../../sheets/workbook-model';
import { BadDays } from '../../excel-host/bad-days';
import { LTSC_2021_REQUIREMENTS } from '../../excel-host/host-information';
import type { SwitchId } from './switches';
import { changeOf, pressed } from './switches';

/** A protection that allows nothing. */
const LOCKED: BookProtection = {
  protected: true,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertRows: false,
  allowDeleteRows: false,
  allowInsertColumns: false,
  allowDeleteColumns: false,
  allowSort: false,
  allowAutoFilter: false,
};

/** The switches of the page's menu: what is wrong with this Excel, for as long as the page is open. */
export class Switchboard {
  readonly days = new BadDays();
  private on: ReadonlySet<SwitchId> = new Set();
  private locked: readonly SheetModel[] = [];
  private readonly listeners = new Set<() => void>();

  private book: WorkbookModel | undefined;

  /** @param restartPane lets the task pane begin anew, with another version of Excel */
  constructor(private readonly restartPane: () => void) {}

  readonly state = (): ReadonlySet<SwitchId> => this.on;

  readonly listen = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  readonly press = (id: SwitchId): void => this.become(pressed(this.on, id));

  readonly clear = (): void => this.become(new Set());

  /** Requirement sets of the Excel that is played; undefined for a current one. */
  requirements(): Readonly<Record<string, string>> | undefined {
    return this.on.has('ltsc') ? LTSC_2021_REQUIREMENTS : undefined;
  }

  /** A task pane begins; with another workbook, what a switch had protected is gone. */
  opened(book: WorkbookModel): void {
    if (book === this.book) return;
    this.book = book;
    this.locked = [];
    if (this.on.has('sheets')) this.lock();
  }

  private become(next: ReadonlySet<SwitchId>): void {
    const before = this.on;
    this.on = next;
    this.days.set(changeOf(before, next));
    if (before.has('sheets') !== next.has('sheets')) {
      if (next.has('sheets')) this.lock();
      else this.unlock();
    }
    if (before.has('ltsc') !== next.has('ltsc')) this.restartPane();
    for (const changed of [...this.listeners]) changed();
  }

  private lock(): void {
    this.locked = this.book?.sheets.filter((sheet) => sheet.protection === undefined) ?? [];
    for (const sheet of this.locked) sheet.protect(LOCKED);
  }

  private unlock(): void {
    const there = new Set(this.book?.sheets.map(({ id }) => id));
    for (const sheet of this.locked) if (there.has(sheet.id)) sheet.unprotect();
    this.locked = [];
  }
}
