import type { Frame, Locator, Page } from 'playwright-core';

/** Far more than the page needs on a slow machine; a test that reaches it has failed. */
const PATIENCE = 60_000;

/** The workbench as a person uses it: keys, clicks, files; values are read through the pane's own Office.js. */
export class WorkbenchPage {
  /** Every address the page asked for. */
  readonly requests: string[] = [];
  /** Whatever the browser's console or an uncaught error said. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await this.ready();
  }

  /** Until the workbook on the page is calculated and the pane talks to it. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.kyodoReady !== undefined);
    await this.page.evaluate(() => window.kyodoReady);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  get nameBox(): Locator {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }

  get status(): Locator {
    return this.page.getByTestId('status');
  }

  get notice(): Locator {
    return this.page.getByTestId('notice');
  }

  get document(): Locator {
    return this.page.getByTestId('document');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name, exact: true });
  }

  /** The functions that the formula bar offers to complete what is typed. */
  get offers(): Locator {
    return this.page.locator('[data-u-comp="sheets-formula-editor"] li');
  }

  /** Clicks a sheet's tab. */
  async goToSheet(name: string): Promise<void> {
    await this.tab(name).click();
    await this.page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
  }

  /** Types an address into the name box and presses Enter. */
  async goToCell(address: string): Promise<void> {
    await this.nameBox.click();
    await this.nameBox.fill(address);
    await this.page.keyboard.press('Enter');
    // The name box hands the keys back to the grid in its own time.
    await this.page.waitForFunction(() => document.activeElement?.matches('[data-u-comp="editor"]') === true);
  }

  /** Holds the pointer over the grid, as `clickCell` clicks. */
  async hoverCell(x: number, y: number): Promise<void> {
    const canvas = this.page.locator('canvas[id^="univer-sheet-main-canvas"]');
    await canvas.hover({ position: { x: x - 5, y } });
    await canvas.hover({ position: { x, y } });
  }

  /** Clicks into the grid, at pixels from its upper left corner (row and column headings included). */
  async clickCell(x: number, y: number): Promise<void> {
    await this.page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x, y } });
  }

  /** Real keys into the selected cell; Enter ends them. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    // Whoever types a whole formula sees the list of offers close before Enter.
    await this.page.locator('[data-u-comp="sheets-formula-editor"]').waitFor({ state: 'detached' });
    await this.page.keyboard.press('Enter');
  }

  /** The frame in which the add-in runs. */
  async pane(): Promise<Frame> {
    const element = await this.page.locator('iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The page has no task pane.');
    return frame;
  }

  /** Values of a range, asked by the add-in's own Office.js: what an add-in would see in Excel. */
  async values(sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
    const frame = await this.pane();
    return frame.evaluate(
      ([sheet = '', address = '']) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(address);
          range.load('values');
          await context.sync();
          return range.values as unknown[][];
        }),
      [sheet, address],
    );
  }

  /** Formulas of a range, as the add-in sees them. */
  async formulas(sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
    const frame = await this.pane();
    return frame.evaluate(
      ([sheet = '', address = '']) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(address);
          range.load('formulas');
          await context.sync();
          return range.formulas as unknown[][];
        }),
      [sheet, address],
    );
  }

  async value(sheet: string, address: string): Promise<unknown> {
    return (await this.values(sheet, address))[0]?.[0];
  }

  /** Chooses a file as the picker would. */
  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByTestId('file-picker').setInputFiles(file);
  }

  /** Chooses from the file menu. */
  async chooseFile(item: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(ファイル|File)$/ }).click();
    await this.menuItem(item).click();
  }

  async setLanguage(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(言語|Language)/ }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  /** Drops files onto the middle of the page, as from a folder's window. */
  async drop(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    await this.page.evaluate((given) => {
      const data = new DataTransfer();
      for (const { name, text } of given) data.items.add(new File([text], name));
      const onto = document.elementFromPoint(window.innerWidth / 3, window.innerHeight / 2) ?? document.body;
      for (const type of ['dragover', 'drop']) {
        onto.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
      }
    }, files);
  }

  /** Saves as a person does and answers where the downloaded file lies and what it is called. */
  async save(): Promise<{ path: string; name: string }> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: /^(保存|Save)$/ }).click();
    const download = await coming;
    return { path: await download.path(), name: download.suggestedFilename() };
  }
}
