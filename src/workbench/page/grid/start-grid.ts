import { ICommandService, LocaleService, LogLevel, ThemeService, Univer } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { IEditorService, UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import type { WorkbenchWords } from '../../../words/ja/workbench';
import type { Language } from '../../../words/language';
import { cellsOfAFrame } from './cells-of-a-frame';
import { choiceLists } from './choice-lists';
import { enterEndsTyping } from './enter-ends-typing';
import { errorAlerts } from './error-alerts';
import type { TipFor } from './error-alerts';
import { USUAL_STRETCH } from './formula-stretch';
import { teachFunctions } from './function-help';
import { gridTheme } from './grid-theme';
import { HIDDEN_MENUS } from './hidden-menus';
import { loadLocale, localeOf } from './locales';
import { nameControls } from './name-controls';
import { validateWhatIsSeen } from './validate-seen';
import { offerKeepsCaret } from './offer-keeps-caret';

export interface GridLook {
  readonly language: Language;
  readonly dark: boolean;
  /** The page's words in the language that is on. */
  readonly words: () => WorkbenchWords;
  readonly tipFor: TipFor;
}

/** The grid on the page. */
export interface Grid {
  readonly univer: Univer;
  /** To be called whenever a workbook is open: the services of sheets exist once the first one does. */
  workbookShown(): void;
  setLanguage(language: Language): Promise<void>;
  setDark(dark: boolean): void;
  /** Names the controls anew, once the page's words have changed. */
  rename(): void;
}

/** Starts the grid with its menus, formula bar and sheet tabs inside `container`; no workbook is open in it yet. */
export async function startGrid(container: HTMLElement, look: GridLook): Promise<Grid> {
  const running: { commands?: ICommandService } = {};
  enterEndsTyping(() => running.commands);
  const locale = localeOf(look.language);
  const univer = new Univer({
    locale,
    locales: { [locale]: await loadLocale(look.language) },
    theme: gridTheme,
    darkMode: look.dark,
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugins([
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin, { intervalCount: USUAL_STRETCH }],
    [UniverUIPlugin, { container, ribbonType: 'simple', disableAutoFocus: true, menu: HIDDEN_MENUS }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    [UniverSheetsPlugin],
    [UniverSheetsUIPlugin, { override: errorAlerts(look.tipFor) }],
    // Our engine says when to calculate: an opened file shows the values it came with.
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsFilterUIPlugin],
    [UniverSheetsTablePlugin],
    // The tag over a table pushes the whole sheet down whenever a cell of it is selected.
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
    [UniverSheetsDataValidationPlugin],
    // A search field in the list would take the keys from whoever types into the cell.
    [UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, showSearchOnDropdown: false }],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
  ]);
  const injector = univer.__getInjector();
  running.commands = injector.get(ICommandService);
  const editors = injector.get(IEditorService);
  offerKeepsCaret(running.commands, () => editors.getEditor(editors.getFocusId() ?? '') ?? undefined);
  return new RunningGrid(univer, container, look);
}

class RunningGrid implements Grid {
  private taught: IDisposable | undefined;
  private names: { rename(): void } | undefined;

  constructor(
    readonly univer: Univer,
    private readonly container: HTMLElement,
    private readonly look: GridLook,
  ) {}

  workbookShown(): void {
    if (this.taught) return;
    this.taught = teachFunctions(this.univer, this.look.language);
    cellsOfAFrame(this.univer);
    choiceLists(this.univer);
    validateWhatIsSeen(this.univer);
    this.names = nameControls(this.univer, this.container, this.look.words);
  }

  async setLanguage(language: Language): Promise<void> {
    const locale = localeOf(language);
    const pack = await loadLocale(language);
    this.univer
      .__getInjector()
      .get(LocaleService)
      .load({ [locale]: pack });
    this.taught?.dispose();
    this.univer.setLocale(locale);
    this.taught = teachFunctions(this.univer, language);
  }

  setDark(dark: boolean): void {
    this.univer.__getInjector().get(ThemeService).setDarkMode(dark);
  }

  rename(): void {
    this.names?.rename();
  }
}
