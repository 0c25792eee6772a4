import { officeThemeText } from './office-theme';
import type { OfficeColors } from './office-theme';
import type { JsonObject } from './wire-types';

/** What the client asks its host before anything else. */
export interface HostInformation {
  /** e.g. "ja-JP"; the language of Office.context.displayLanguage. */
  readonly locale: string;
  /** Address of the workbook. */
  readonly documentUrl: string;
  /** Unlike that of any other running page: the client remembers host facts by it. */
  readonly instanceId: string;
  /** Requirement set → version, as isSetSupported compares them. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Colours of Excel's window, as they are now. */
  colors(): OfficeColors;
}

/** A Microsoft 365 desktop Excel whose client (1.1.110) knows ExcelApi up to 1.15. */
export const DESKTOP_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.2',
  SharedRuntimeInternal: '1.2',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  DialogApi: '1.2',
  DelayForCellEdit: '1.1',
  Settings: '1.1',
};

/** Excel LTSC 2021 (volume licence, Windows), as Microsoft's tables of requirement sets have it. */
export const LTSC_2021_REQUIREMENTS: Readonly<Record<string, string>> = {
  ...DESKTOP_REQUIREMENTS,
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
};

/** The page runs in a shared runtime (1) and holds custom functions (2). */
const RUNTIME_FLAGS = 3;

const EXCEL = 1;
const TASK_PANE = 1;
const ACTIVATED_BY_USER = 2;
const SHOWN = 2;

const answer =
  <T>(value: T) =>
  (): T =>
    value;

/** host $ platform $ version $ locale $ correlation $ isDialog $ disableLogging $ flags */
export function hostInfoText({ locale }: HostInformation): string {
  return `Excel$Win32$16.01$${locale}$c$$disableLogging$${RUNTIME_FLAGS}`;
}

/** The object that window.external.GetContext() answers. */
export function hostContext(
  information: HostInformation,
  settings: SettingsStore,
): Readonly<Record<string, () => unknown>> {
  const requirements: JsonObject = information.requirements;
  return {
    GetAppType: answer(EXCEL),
    GetSolutionRef: answer('kyodo-ledger'),
    GetAppVersionMajor: answer(16),
    GetAppVersionMinor: answer(1),
    GetAppUILocale: answer(information.locale),
    GetAppDataLocale: answer(information.locale),
    GetDocUrl: answer(information.documentUrl),
    GetAppCapabilities: answer(0),
    GetActivationMode: answer(ACTIVATED_BY_USER),
    GetControlIntegrationLevel: answer(TASK_PANE),
    GetSolutionToken: answer(''),
    GetCorrelationId: answer('c'),
    GetInstanceId: answer(information.instanceId),
    GetSupportedMatrix: answer(JSON.stringify(requirements)),
    GetHostFullVersion: answer('16.0.17000.10000'),
    GetInitialDisplayMode: answer(SHOWN),
    GetSettings: answer(settings),
    GetOfficeThemeInfo: () => officeThemeText(information.colors()),
  };
}

/** Document settings as the client reads and writes them: two lists side by side. */
export interface SettingsStore {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

export function settingsStore(settings: Map<string, string>): SettingsStore {
  return {
    Read(keys, values) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys, values) {
      settings.clear();
      for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? 'null');
    },
  };
}
