import type { Pool } from 'pg';
import { assignRole, savePerson } from '../../db/people';
import { addDays, type Day } from '../../domain/calendar/day';
import { aftercare } from './courses/aftercare';
import { personId } from './people';
import { clientOf, numberedCourses } from './tellAll';

const numbered = numberedCourses.find(({ course }) => course === aftercare[0]);
if (!numbered) throw new Error('Nobody of the demo is in aftercare');
const { course, number } = numbered;
const { id: client, givenName, namePrefix, familyName } = clientOf(number);
const name = [givenName, namePrefix, familyName].filter((part) => part !== '').join(' ');

const person = personId('client');

/** A client in the first weeks of the aftercare, who can sign in; the sign-in page says who it is, the record does not. */
export const demoClient = {
  id: person,
  name: `${name} (cliënt)`,
  email: 'client@overstap.example',
  description: 'Cliënt in de nazorg, ziet alleen de eigen overstap',
};

/** The account that the case worker gave a few days ago. */
export async function keepClientAccount(pool: Pool, today: Day): Promise<void> {
  const from = addDays(today, -3);
  const account = { id: person, subject: person, name: '', email: '', phone: '', language: 'nl' as const };
  await savePerson(pool, { ...account, organisation: course.sender });
  const role = { role: 'client' as const, organisation: course.sender, neighbourhoods: null };
  await assignRole(pool, person, { ...role, from, until: null });
  await pool.query(
    `insert into client_accounts (person, client_id, created_by, from_day) values ($1, $2, $3, $4)
     on conflict (person) do nothing`,
    [person, client, personId(course.caseWorker), from],
  );
}
