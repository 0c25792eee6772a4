import type { BookProtection } from '../../../core/book/book';
import { DATA_SHAPES, shaped } from '../data-shapes';
import { accessDenied, notImplemented } from '../excel-error';
import { defineClass } from '../excel-class';
import type { Json, JsonObject } from '../wire-types';

type Permission = Exclude<keyof BookProtection, 'protected'>;

/** What a protected sheet forbids unless it is allowed here. */
const PERMISSIONS: readonly Permission[] = DATA_SHAPES.WorksheetProtectionOptions;

export const WORKSHEET_PROTECTION = defineClass('WorksheetProtection', {
  scalars: {
    protected: { get: ({ sheet }) => sheet.protection !== undefined },
    options: { get: ({ sheet }) => optionsOf(sheet.protection) },
  },
  calls: {
    protect: ({ sheet }, given) => {
      if (sheet.protection !== undefined) throw accessDenied();
      if (!given.missing(1)) throw notImplemented('protection with a password');
      sheet.protect(
        protectionFor(given.missing(0) ? {} : shaped(given.value(0), 'WorksheetProtectionOptions')),
      );
    },
    unprotect: ({ sheet }) => sheet.unprotect(),
  },
});

function protectionFor(options: JsonObject): BookProtection {
  const allowed = PERMISSIONS.map((permission) => [permission, options[permission] === true] as const);
  return { protected: true, ...(Object.fromEntries(allowed) as Record<Permission, boolean>) };
}

function optionsOf(protection: BookProtection | undefined): Json {
  if (protection === undefined) return null;
  return {
    ...Object.fromEntries(PERMISSIONS.map((each) => [each, protection[each]])),
    selectionMode: 'Normal',
  };
}
