import type { Pool } from 'pg';
import type { Surroundings } from '../../domain/handover/state';
import { utrecht } from '../../domain/region/utrecht';
import { referenceFor } from '../../db/references';
import { surroundingsOf } from '../../db/surroundings';
import { clients, type DemoClient } from './clients';
import { courses, type Course } from './courses';
import type { Dates } from './dates';
import { addressIn, landlordOf } from './document/addresses';
import { demoId } from './ids';
import { colleagues, personId } from './people';
import { tell, type Beginning, type Told } from './telling';

export interface NumberedCourse {
  course: Course;
  number: number;
  handover: string;
}

export const numberedCourses: readonly NumberedCourse[] = courses.map((course, number) => ({
  course,
  number,
  handover: demoId('handover', number),
}));

const clusterOf = (neighbourhood: string): string =>
  utrecht.clusters.find(({ neighbourhoods }) => neighbourhoods.some(({ id }) => id === neighbourhood))?.id ??
  '';

const caseWorkerIn = (neighbourhood: string): string => {
  const found = colleagues.find(
    ({ organisation, caseWorkerIn: where }) =>
      organisation === 'buurtteam' && Array.isArray(where) && where.includes(neighbourhood),
  );
  return personId(found?.key ?? '');
};

export function clientOf(number: number): DemoClient {
  const client = clients[number];
  if (!client) throw new Error('There are more courses than clients');
  return client;
}

const dayFrom = (dates: Dates, workingDays: number) =>
  workingDays < 0 ? dates.ago(-workingDays) : dates.ahead(workingDays);

/** What the record says before a course can be told. */
export interface Known {
  reference: string;
  surroundings: Surroundings;
  salt: string;
}

const organisationsOf = ({ sender }: Course) => ({ sender, receiver: 'buurtteam' });

/** Tells one course from its beginning until now. */
export function tellCourse(
  { course, number, handover }: NumberedCourse,
  dates: Dates,
  { reference, surroundings, salt }: Known,
): Told {
  const { neighbourhood } = course;
  const plannedMovingDay = dayFrom(dates, course.movingIn);
  const client = clientOf(number);
  const beginning: Beginning = {
    start: {
      type: 'startHandover',
      handover,
      reference,
      client: client.id,
      ...organisationsOf(course),
      neighbourhood,
      cluster: clusterOf(neighbourhood),
      caseWorker: personId(course.caseWorker),
      plannedMovingDay,
      surroundings,
    },
    startedOn: dates.ago(course.startedAgo),
    receiverCaseWorker: caseWorkerIn(neighbourhood),
    number,
    salt,
    facts: {
      given: client.givenName,
      address: addressIn(neighbourhood, number),
      landlord: landlordOf(number),
      movingDay: plannedMovingDay,
    },
    open: (course.open ?? []).map(({ point, what, side, in: days }) => ({
      point,
      needed: { what, side, by: dayFrom(dates, days) },
    })),
    dates,
    policy: utrecht.policy,
    template: utrecht.template,
  };
  return tell(beginning, course.tell);
}

/** The references are given in the order of the courses, each once. */
export async function giveReferences(
  pool: Pool,
  numbered: readonly NumberedCourse[],
  dates: Dates,
): Promise<void> {
  for (const one of numbered) await referenceOf(pool, one, dates);
}

const referenceOf = (pool: Pool, { course, handover }: NumberedCourse, dates: Dates) =>
  referenceFor(pool, handover, dates.ago(course.startedAgo).slice(0, 4));

/** Asks the record for what the course needs to know. */
export async function known(
  pool: Pool,
  numbered: NumberedCourse,
  dates: Dates,
  keys: ReadonlyMap<string, { salt: string }>,
): Promise<Known> {
  const { course, number } = numbered;
  const surroundings = await surroundingsOf(pool, {
    neighbourhood: course.neighbourhood,
    organisations: organisationsOf(course),
    others: [personId(course.caseWorker)],
    today: dates.today,
  });
  if (!surroundings) throw new Error('The region has no programme manager');
  const reference = await referenceOf(pool, numbered, dates);
  return { reference, surroundings, salt: keys.get(clientOf(number).id)?.salt ?? '' };
}
