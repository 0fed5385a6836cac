import type { Pool } from 'pg';
import { momentAt, type Moment } from '../../domain/calendar/day';
import type { Vault } from '../../vault';
import { demoClient, keepClientAccount } from './clientAccount';
import { datesAround } from './dates';
import { fillDirectory } from './directory';
import { keepClients, keepTold } from './keep';
import type { ToldHandover } from './matters/facts';
import { fillMatters } from './matters/fill';
import { fillPast, pastHandovers } from './past/fill';
import { colleagues, personId } from './people';
import { clientOf, giveReferences, known, numberedCourses, tellCourse } from './tellAll';

/**
 * Is there nothing but what a filling that was broken off left behind? Real people or handovers are never mixed with
 * those of the demo, and the last handover of the demo is put on record last.
 */
async function hasRoom(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ room: boolean }>(
    `select not exists (select from people where id <> all ($1))
        and not exists (select from handovers where id <> all ($2))
        and not exists (select from handovers where id = $3) as room`,
    [
      [...colleagues.map(({ key }) => personId(key)), demoClient.id],
      [...numberedCourses.map(({ handover }) => handover), ...pastHandovers],
      numberedCourses.at(-1)?.handover ?? '',
    ],
  );
  return rows[0]?.room ?? false;
}

/** Fills an empty database with people, handovers and what lives beside them around `now`; does nothing where somebody works already. */
export async function fillDemo(pool: Pool, vault: Vault, now: Moment): Promise<'filled' | 'left alone'> {
  if (!(await hasRoom(pool))) return 'left alone';
  const dates = datesAround(now);
  await fillDirectory(pool, dates.today);
  await fillPast(pool, vault, dates);
  const keys = await keepClients(pool, vault, numberedCourses);
  await keepClientAccount(pool, dates.today);
  // What came on the last working day is mailed as in earnest, so that the inbox is not empty.
  const since = momentAt(dates.ago(1), '08:00');
  await giveReferences(pool, numberedCourses, dates);
  const around = await Promise.all(numberedCourses.map((one) => known(pool, one, dates, keys)));
  let keeping: Promise<void> = Promise.resolve();
  const handovers: ToldHandover[] = [];
  const last = numberedCourses.at(-1);
  for (const [at, numbered] of numberedCourses.entries()) {
    const here = around[at];
    const key = keys.get(clientOf(numbered.number).id);
    if (!here || !key) continue;
    const told = tellCourse(numbered, dates, here);
    // One is put on record while the next is told; in order, so that the last one says that all are there.
    await keeping;
    if (numbered === last) await fillMatters(pool, vault, { dates, handovers, since });
    handovers.push({ id: numbered.handover, cluster: told.state.cluster, recorded: told.recorded });
    keeping = keepTold(pool, key, numbered, told, since);
  }
  await keeping;
  return 'filled';
}
