import { invalidArgument } from '../excel-error';
import { EVENT } from '../event-types';
import { defineClass } from '../excel-class';
import type { FunctionResult } from '../function-results';
import type { Json } from '../wire-types';

/** Error numbers of the custom functions runtime. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Takes the results that Office.js's custom functions runtime hands in. */
export const CUSTOM_FUNCTIONS = defineClass('CustomFunctions', {
  calls: {
    /** The add-in's page is loaded and its runtime waits for calls. */
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    /** Entries: [invocation, true, value, …] or [invocation, false, message, error number, …]. */
    setInvocationArrayResults: (_noun, given, session) => {
      const results = given.value(0);
      if (!Array.isArray(results)) throw invalidArgument();
      for (const entry of results as readonly Json[]) {
        if (!Array.isArray(entry) || typeof entry[0] !== 'number') throw invalidArgument();
        session.functionResults.give(entry[0], resultOf(entry as readonly Json[]));
      }
    },
  },
});

function resultOf([, succeeded, content, number]: readonly Json[]): FunctionResult {
  if (succeeded === true) return { ok: true, value: content ?? null };
  const code = typeof number === 'number' ? ERROR_CODES[number] : undefined;
  return { ok: false, code: code ?? '#VALUE!', message: typeof content === 'string' ? content : '' };
}

/** The page has loaded its ribbon actions. */
export const ADDIN_SERVICE = defineClass('AddinInternalService', {
  calls: { notifyActionHandlerReady: () => undefined },
});

/** Office.addin.showAsTaskpane and hide: a hidden pane's runtime goes on in the background. */
export const APP_RUNTIME_SERVICE = defineClass('AppRuntimeService', {
  calls: {
    getAppRuntimeState: (_noun, _given, session) => (session.pane.shown ? 'Visible' : 'Background'),
    setAppRuntimeState: (_noun, given, session) => {
      const shown = given.choice(0, ['Visible', 'Background'] as const, 'Visible') === 'Visible';
      session.pane.shown = shown;
      session.pane.show(shown);
      session.events.raise(EVENT.paneVisibilityChanged, '', () => ({
        visibility: shown ? 'Visible' : 'Hidden',
      }));
    },
  },
});
