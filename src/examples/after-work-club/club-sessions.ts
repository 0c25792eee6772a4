import type { SeededRandom } from '../seeded-random';
import type { ClubProject } from './club-projects';
import { CLUB_PROJECTS } from './club-projects';
import { FIRST_DAY, LAST_DAY } from './facts';

export interface ClubSession {
  readonly id: string;
  readonly project: ClubProject;
  /** Which of its club's sessions this is, from 1. */
  readonly turn: number;
  /** Serial number of the day. */
  readonly heldOn: number;
  readonly minutes: number;
}

/** All sessions, in order of their day: on working days, at a club's own pace, never two of a club in a week. */
export function clubSessions(random: SeededRandom): readonly ClubSession[] {
  const sessions = CLUB_PROJECTS.flatMap((project) => {
    const pace = Math.floor((LAST_DAY - FIRST_DAY) / (project.sessions + 1));
    const start = FIRST_DAY + Math.floor(random.next() * pace);
    return Array.from({ length: project.sessions }, (_, turn) => ({
      project,
      turn: turn + 1,
      heldOn: workingDay(start + turn * pace + Math.floor(random.next() * (pace - 7))),
      minutes: random.pick([60, 90, 90, 90, 120]),
    }));
  });
  sessions.sort((a, b) => a.heldOn - b.heldOn || a.project.number - b.project.number);
  return sessions.map((session, index) => ({ id: `S${String(index + 1).padStart(3, '0')}`, ...session }));
}

/** The day itself, or the Monday after a weekend: a serial number modulo 7 is 0 on Saturdays and 1 on Sundays. */
function workingDay(serial: number): number {
  const day = serial % 7;
  return day === 0 ? serial + 2 : day === 1 ? serial + 1 : serial;
}
