import type { Pool } from 'pg';
import { addDays, momentAt, type Day, type Moment } from '../../domain/calendar/day';
import { addWorkingDays } from '../../domain/calendar/workingDays';
import { utrecht } from '../../domain/region/utrecht';
import { addClosingDay, saveAbsence, setContacts, setProgrammeManager } from '../../db/directoryChanges';
import { assignRole, savePerson } from '../../db/people';
import { demoId } from './ids';
import { colleagues, emailOf, personId, phoneOf, type Colleague } from './people';
import { rolesOf } from './roles';
import { seats } from './seats';

const byHand = { person: personId('erik'), organisation: 'buurtteam' };

const idOrNull = (key: string | null) => key && personId(key);

async function enterPerson(pool: Pool, colleague: Colleague): Promise<void> {
  const { key, name, organisation, language = 'nl' } = colleague;
  const id = personId(key);
  const reach = { email: emailOf(colleague), phone: phoneOf(colleague) };
  await savePerson(pool, { id, subject: id, name, organisation, language, ...reach });
  for (const role of rolesOf(colleague)) await assignRole(pool, id, role);
}

const enterSeats = (pool: Pool): Promise<unknown> =>
  Promise.all(
    seats.map(({ neighbourhood, organisation, contactPerson, deputy, manager }) => {
      const contacts = {
        contactPerson: idOrNull(contactPerson),
        deputy: idOrNull(deputy),
        manager: idOrNull(manager),
      };
      return setContacts(pool, { neighbourhood, organisation }, contacts, byHand);
    }),
  );

const plainCalendar = { liberationDay: utrecht.policy.liberationDay, closingDays: [], pauses: [] };

/** The days on which the region itself is closed, around today. */
export const closingDaysAround = (today: Day) => [
  { day: addWorkingDays(today, -7, plainCalendar), name: 'Studiedag van de buurtteams' },
  { day: addWorkingDays(today, 26, plainCalendar), name: 'Vrije dag van de regio' },
];

/** One colleague is away now, one will be. */
export const absencesAround = (today: Day) => [
  { person: personId('karima'), from: addDays(today, -5), until: addDays(today, 9) },
  { person: personId('daphne'), from: addDays(today, 16), until: addDays(today, 23) },
];

/** What happened since then is news to everybody, as if they had looked a few days ago. */
const lookedLast = (pool: Pool, at: Moment): Promise<unknown> =>
  pool.query('update people set news_seen_at = $1', [at]);

/** Who works where, who is away, and which days are closed. */
export async function fillDirectory(pool: Pool, today: Day): Promise<void> {
  await Promise.all(colleagues.map((colleague) => enterPerson(pool, colleague)));
  await enterSeats(pool);
  for (const absence of absencesAround(today))
    await saveAbsence(pool, { id: demoId('absence', absence.person), ...absence }, byHand);
  for (const closing of closingDaysAround(today))
    await addClosingDay(pool, { region: utrecht.id, ...closing }, byHand);
  await setProgrammeManager(pool, utrecht.id, personId('jolanda'), byHand);
  await lookedLast(pool, momentAt(addWorkingDays(today, -3, plainCalendar), '08:00'));
}
