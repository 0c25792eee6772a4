import type { LedgerRow } from '../../core/ledger/schema-types';
import { serialOfDate } from '../../core/values/date-serial';
import type { YouthUpWords } from '../../words/ja/youth-up';
import type { Course } from './course-plan';
import { FISCAL_YEARS } from './fiscal-years';
import { OFFICE, projectOf, PARTIES } from './parties';

const COURSE_MINUTES = 720;
const MEETING_MINUTES = 120;
/** May, August, November and February. */
const MEETING_MONTHS = [5, 8, 11, 2];

/** The courses, and the meetings at which those who decide come together four times a year; in order of their day. */
export function sessionRows(courses: readonly Course[], words: YouthUpWords): LedgerRow[] {
  return [...courses.map((course) => courseRow(course, words)), ...meetingRows(words)].sort(
    (a, b) => Number(a['heldOn']) - Number(b['heldOn']),
  );
}

function courseRow(course: Course, words: YouthUpWords): LedgerRow {
  return {
    sessionId: course.id,
    projectId: projectOf(course.host),
    heldOn: course.heldOn,
    kind: 'training',
    channel: 'onsite',
    topic: words.courseTopic(course.turn),
    place: words.place(course.place + 1),
    minutes: COURSE_MINUTES,
    expected: course.newcomers + course.returning,
    note: words.synthetic,
  };
}

function meetingRows(words: YouthUpWords): LedgerRow[] {
  return FISCAL_YEARS.flatMap((fiscalYear, index) =>
    MEETING_MONTHS.map((month, turn) => ({
      sessionId: `M${String(index * MEETING_MONTHS.length + turn + 1).padStart(3, '0')}`,
      projectId: OFFICE,
      heldOn: serialOfDate({ year: month < 4 ? fiscalYear + 1 : fiscalYear, month, day: 20 }) ?? null,
      kind: 'meeting',
      channel: 'onsite',
      topic: words.meetingTopic,
      minutes: MEETING_MINUTES,
      expected: PARTIES.length,
      note: words.synthetic,
    })),
  );
}
