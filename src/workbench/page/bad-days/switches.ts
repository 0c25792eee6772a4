import type { BadDay } from '../../excel-host/bad-days';
import { GOOD_DAY, WEB_PAYLOAD } from '../../excel-host/bad-days';

/** What each switch of the menu makes of Excel; sheets and version are no matter of single requests. */
const SETTINGS = {
  web: { payload: WEB_PAYLOAD },
  cellEditing: { cellEditing: true },
  structure: { structureProtected: true },
  conflicts: { conflicts: true },
  slow: { slow: 2000 },
  silent: { silent: true },
  busy: { failure: { request: 1, times: 2, code: 'ActivityLimitReached', done: 'nothing' } },
  broken: { failure: { request: 10, times: Infinity, code: 'ConnectionFailure', done: 'half' } },
  inserted: { coauthor: { before: 2, deed: 'insertsRow' } },
  renamed: { coauthor: { before: 2, deed: 'renamesSheet' } },
  edited: { coauthor: { before: 2, deed: 'editsCell' } },
} as const satisfies Readonly<Record<string, Partial<BadDay>>>;

export type SwitchId = keyof typeof SETTINGS | 'sheets' | 'ltsc';

/** In the order of the menu. */
export const SWITCHES: readonly SwitchId[] = [
  'web',
  'cellEditing',
  'sheets',
  'structure',
  'conflicts',
  'busy',
  'broken',
  'slow',
  'silent',
  'inserted',
  'renamed',
  'edited',
  'ltsc',
];

/** Switches of one kind: only one of them can be on. */
const KINDS: readonly (readonly SwitchId[])[] = [
  ['busy', 'broken'],
  ['inserted', 'renamed', 'edited'],
];

/** The switches that are on after this one was pressed. */
export function pressed(on: ReadonlySet<SwitchId>, id: SwitchId): ReadonlySet<SwitchId> {
  if (on.has(id)) return new Set([...on].filter((each) => each !== id));
  const others = KINDS.find((kind) => kind.includes(id)) ?? [];
  return new Set([...[...on].filter((each) => !others.includes(each)), id]);
}

/** What of the day a press changes; fields that are as they were are left out, so that counting goes on. */
export function changeOf(before: ReadonlySet<SwitchId>, after: ReadonlySet<SwitchId>): Partial<BadDay> {
  const [was, is] = [dayOf(before), dayOf(after)];
  const fields = Object.keys(GOOD_DAY) as (keyof BadDay)[];
  return Object.fromEntries(fields.filter((key) => was[key] !== is[key]).map((key) => [key, is[key]]));
}

function dayOf(on: ReadonlySet<SwitchId>): BadDay {
  let day = GOOD_DAY;
  for (const id of on) if (id !== 'sheets' && id !== 'ltsc') day = { ...day, ...SETTINGS[id] };
  return day;
}
