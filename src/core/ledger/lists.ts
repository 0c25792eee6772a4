import { COLLABORATION_LISTS } from './collaboration-lists';
import { INDICATOR_LISTS } from './indicator-lists';
import { REGISTER_LISTS } from './register-lists';
import type { ListSpec } from './schema-types';

/**
 * The value lists of `choice` columns: stable ids here, the words a person picks in words/. A
 * municipality may add own values to its workbook; validation then warns, it never forbids.
 */
export const LISTS = [
  {
    id: 'sector',
    values: [
      'municipality',
      'prefecture',
      'nation',
      'company',
      'npo',
      'intermediary',
      'community',
      'school',
      'foundation',
      'other',
    ],
  },
  {
    id: 'field',
    values: [
      'regional',
      'tourism',
      'education',
      'career',
      'agriculture',
      'publicPrivate',
      'publicity',
      'welfare',
      'environment',
      'disaster',
      'culture',
      'other',
    ],
  },
  { id: 'projectStatus', values: ['planned', 'active', 'completed', 'paused', 'cancelled'] },
  { id: 'sessionKind', values: ['session', 'workshop', 'meeting', 'training', 'visit', 'social', 'review'] },
  { id: 'channel', values: ['online', 'onsite', 'hybrid', 'phone', 'written'] },
  {
    id: 'tool',
    values: ['zoom', 'teams', 'meet', 'webex', 'line', 'slack', 'mail', 'phone', 'visit', 'other'],
  },
  {
    id: 'participantKind',
    values: [
      'companyStaff',
      'municipalStaff',
      'resident',
      'npoStaff',
      'student',
      'teacher',
      'intermediaryStaff',
      'other',
    ],
  },
  {
    id: 'ageGroup',
    values: ['under20', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventiesUp', 'noAnswer'],
  },
  { id: 'gender', values: ['female', 'male', 'other', 'noAnswer'] },
  { id: 'consent', values: ['given', 'notGiven', 'notAsked'] },
  { id: 'participationRole', values: ['member', 'speaker', 'facilitator', 'staff', 'observer'] },
  { id: 'attendance', values: ['attended', 'partly', 'absent'] },
  { id: 'indicatorLevel', values: ['input', 'activity', 'output', 'outcome', 'impact'] },
  {
    id: 'unit',
    values: [
      'people',
      'attendances',
      'times',
      'cases',
      'projects',
      'partners',
      'percent',
      'yen',
      'hours',
      'points',
      'days',
      'ratio',
    ],
  },
  { id: 'direction', values: ['increase', 'decrease', 'maintain'] },
  /** What a reported value covers: its own period, all since April or since the start, or the state on a day. */
  { id: 'reportingMode', values: ['incremental', 'cumulativeYearly', 'cumulativeLifetime', 'snapshot'] },
  { id: 'frequency', values: ['everySession', 'monthly', 'quarterly', 'halfYearly', 'yearly', 'once'] },
  ...INDICATOR_LISTS,
  ...COLLABORATION_LISTS,
  ...REGISTER_LISTS,
] as const satisfies readonly ListSpec[];
