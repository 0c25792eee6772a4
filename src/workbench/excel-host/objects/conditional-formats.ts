import type { BookConditionalFormat } from '../../../core/book/book';
import { collectionMembers } from '../collection-members';
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from '../excel-error';
import { defineClass } from '../excel-class';
import { rangeOf, type Cells, type Noun, type NounOf, type OfRule } from '../nouns';
import { mustBeOpen } from '../protected-sheets';
import type { Session } from '../session';

type RuleNoun = NounOf<'ConditionalFormat'>;
type RuleType = BookConditionalFormat['rule']['type'];

type ModelledType = Exclude<RuleType, 'foreign'>;

const TYPE_NAMES = { cellValue: 'CellValue', custom: 'Custom', duplicateValues: 'PresetCriteria' } as const;
const MEMBER_KINDS = {
  cellValue: 'CellValueConditionalFormat',
  custom: 'CustomConditionalFormat',
  duplicateValues: 'PresetCriteriaConditionalFormat',
} as const;

/** Rules as they are added; they come into force when their formula is set. */
const UNFINISHED = {
  CellValue: { type: 'cellValue', operator: 'equal', formula1: '' },
  Custom: { type: 'custom', formula: '' },
  /** Excel's presets; the one that is modelled is "duplicate values". */
  PresetCriteria: { type: 'duplicateValues' },
} as const;

export const CONDITIONAL_FORMATS = defineClass(
  'ConditionalFormatCollection',
  (() => {
    const members = collectionMembers<NounOf<'ConditionalFormatCollection'>>(
      {
        items: ({ sheet, area }, session) =>
          session.rules
            .within(sheet, area)
            .map((rule): RuleNoun => ({ kind: 'ConditionalFormat', sheet, ruleId: rule.id })),
        find: ({ sheet, area }, key, session) => {
          const rule = session.rules.within(sheet, area).find((each) => each.id === key);
          return rule === undefined ? undefined : { kind: 'ConditionalFormat', sheet, ruleId: rule.id };
        },
      },
      ['getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'],
    );
    return {
      ...members,
      objects: {
        ...members.objects,
        add: ({ sheet, area }, given, session): RuleNoun => {
          mustBeOpen(sheet);
          const type = given.choice(0, ['CellValue', 'Custom', 'PresetCriteria'] as const, 'Custom');
          const format = { areas: [area], stopIfTrue: false, rule: UNFINISHED[type], style: {} };
          return { kind: 'ConditionalFormat', sheet, ruleId: session.rules.add(sheet, format) };
        },
      },
      calls: {
        ...members.calls,
        clearAll: ({ sheet, area }: Cells, _given: unknown, session: Session) => {
          mustBeOpen(sheet);
          session.rules.clear(sheet, area);
        },
      },
    };
  })(),
);

export const CONDITIONAL_FORMAT = defineClass('ConditionalFormat', {
  identity: ({ ruleId }) => ruleId,
  scalars: {
    id: { get: ({ ruleId }) => ruleId },
    type: { get: (noun, session) => typeName(formatOf(noun, session)) },
    priority: {
      get: ({ sheet, ruleId }, session) => session.rules.list(sheet).findIndex((rule) => rule.id === ruleId),
      set: ({ sheet, ruleId }, value, session) => {
        if (typeof value !== 'number' || value < 0) throw invalidArgument();
        session.rules.move(sheet, ruleId, value);
      },
    },
    stopIfTrue: {
      get: (noun, session) => formatOf(noun, session).stopIfTrue,
      set: ({ sheet, ruleId }, value, session) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        session.rules.change(sheet, ruleId, (format) => ({ ...format, stopIfTrue: value }));
      },
    },
  },
  navigations: {
    cellValue: (noun, session) => ofType(noun, session, 'cellValue') ?? wrongType(),
    cellValueOrNullObject: (noun, session) => ofType(noun, session, 'cellValue'),
    custom: (noun, session) => ofType(noun, session, 'custom') ?? wrongType(),
    customOrNullObject: (noun, session) => ofType(noun, session, 'custom'),
    preset: (noun, session) => ofType(noun, session, 'duplicateValues') ?? wrongType(),
    presetOrNullObject: (noun, session) => ofType(noun, session, 'duplicateValues'),
  },
  objects: {
    getRange: (noun, _given, session) => onlyRange(noun, session) ?? failToFind(),
    getRangeOrNullObject: (noun, _given, session) => onlyRange(noun, session),
  },
  calls: {
    delete: ({ sheet, ruleId }, _given, session) => {
      mustBeOpen(sheet);
      session.rules.remove(sheet, ruleId);
    },
  },
});

export function formatOf({ sheet, ruleId }: OfRule, session: Session): BookConditionalFormat {
  return session.rules.find(sheet, ruleId).format;
}

function typeName({ rule }: BookConditionalFormat): string {
  if (rule.type === 'foreign') throw notImplemented(`conditional formats of the kind ${rule.kind}`);
  return TYPE_NAMES[rule.type];
}

function ofType(noun: RuleNoun, session: Session, type: ModelledType): Noun | null {
  const { sheet, ruleId } = noun;
  return formatOf(noun, session).rule.type === type ? { kind: MEMBER_KINDS[type], sheet, ruleId } : null;
}

/** The one range of the format; null when it covers several. */
function onlyRange(noun: RuleNoun, session: Session): NounOf<'Range'> | null {
  const [area, ...more] = formatOf(noun, session).areas;
  return area === undefined || more.length > 0 ? null : rangeOf(noun.sheet, area);
}

function wrongType(): never {
  throw invalidOperation('This operation is not permitted for the current object.');
}

function failToFind(): never {
  throw itemNotFound();
}
