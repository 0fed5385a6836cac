import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { addWorkingDays } from '../../../domain/calendar/workingDays';
import type { Day } from '../../../domain/calendar/day';
import type { Surroundings } from '../../../domain/handover/state';
import { surroundingsOf } from '../../../db/surroundings';
import { clients } from '../clients';
import type { Course } from '../courses/course';
import type { Dates } from '../dates';
import { demoId } from '../ids';
import { personId } from '../people';
import type { Known, NumberedCourse } from '../tellAll';

/** The same dates, seen from the day on which a handover started. */
export const datesFrom = (dates: Dates, startedOn: Day): Dates => ({
  ...dates,
  today: startedOn,
  ago: (workingDays) => addWorkingDays(startedOn, -workingDays, dates.calendar),
  ahead: (workingDays) => addWorkingDays(startedOn, workingDays, dates.calendar),
});

export const numberedAs = (course: Course, ...name: readonly (string | number)[]): NumberedCourse => {
  const handover = demoId('handover', ...name);
  return { course, number: Number.parseInt(handover.slice(0, 6), 16) % (clients.length - 2), handover };
};

/** What the directory says around a place, asked once for each. */
export function placesOnRecord(pool: Pool, today: Day): (course: Course) => Promise<Surroundings> {
  const asked = new Map<string, Promise<Surroundings | null>>();
  return async ({ neighbourhood, sender, caseWorker }) => {
    const key = [neighbourhood, sender, caseWorker].join(' ');
    const answer =
      asked.get(key) ??
      surroundingsOf(pool, {
        neighbourhood,
        organisations: { sender, receiver: 'buurtteam' },
        others: [personId(caseWorker)],
        today,
      });
    asked.set(key, answer);
    const surroundings = await answer;
    if (!surroundings) throw new Error('The region has no programme manager');
    return surroundings;
  };
}

/** What is known of a handover that is to be copied: its reference is filled in with each copy. */
export const toBeCopied = (handover: string, startedOn: Day, surroundings: Surroundings): Known => ({
  reference: `OV-${startedOn.slice(0, 4)}-¶`,
  surroundings,
  salt: createHash('sha256').update(`salt of ${handover}`).digest('hex'),
});
