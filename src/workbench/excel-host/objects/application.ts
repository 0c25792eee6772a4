import { oneOf } from '../arguments';
import { defineClass } from '../excel-class';

export const APPLICATION = defineClass('Application', {
  scalars: {
    calculationMode: {
      get: () => 'Automatic',
      set: (_noun, value) => {
        oneOf(value, ['Automatic'] as const);
      },
    },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
  },
  calls: {
    calculate: (_noun, given, session) => {
      const type = given.choice(0, ['Recalculate', 'Full', 'FullRebuild'] as const, 'Recalculate');
      return type === 'Recalculate' ? session.book.settle() : session.book.calculateAll();
    },
    /** Nothing is calculated between two writes anyway, and nothing is painted by the host. */
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
