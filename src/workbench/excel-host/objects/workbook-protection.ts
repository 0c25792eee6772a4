import { accessDenied, notImplemented } from '../excel-error';
import { defineClass } from '../excel-class';
import type { Session } from '../session';

/** Protection of the workbook's structure: which sheets there are, their names, order and visibility. */
export const WORKBOOK_PROTECTION = defineClass('WorkbookProtection', {
  scalars: {
    protected: { get: (_noun, { badDays }) => badDays.today().structureProtected },
  },
  calls: {
    protect: (_noun, given, session) => {
      mayChangeStructure(session);
      if (!given.missing(0)) throw notImplemented('protection with a password');
      session.badDays.set({ structureProtected: true });
    },
    unprotect: (_noun, _given, { badDays }) => badDays.set({ structureProtected: false }),
  },
});

/** AccessDenied while the structure of the workbook is protected. */
export function mayChangeStructure({ badDays }: Session): void {
  if (badDays.today().structureProtected) throw accessDenied();
}
