import type { Pool } from 'pg';
import { addDays } from '../../../domain/calendar/day';
import type { Vault } from '../../../vault';
import { copyNumber } from '../copies/marked';
import { isOver, tellTemplate, type Template } from '../copies/template';
import { addUpCounts, writeCopies, type Copy } from '../copies/write';
import type { Dates } from '../dates';
import { demoId } from '../ids';
import { chanceOf, type Chance } from './chance';
import { overAfter, startDays } from './days';
import { drawLife } from './life';
import { courseOf } from './lived';
import { datesFrom, numberedAs, placesOnRecord, toBeCopied } from './tell';

/** So many handovers of the past are told, and of each so many copies made: the report wants years, the start is quick. */
const told = 42;
const copiesOfEach = 4;

/** Calendar days. */
const since = 4 * 365;

/** A life that took too long to be over is drawn again, so many times. */
const attempts = 6;

/** Their references stand apart from those that are given from 1 on. */
const firstNumber = 2_001;

const nameOf = (at: number) => ['past', at] as const;

const numberOf = (at: number, copy: number) => firstNumber + at * copiesOfEach + copy;

const each = (count: number) => Array.from({ length: count }, (_, at) => at);

/** The ids of all that `fillPast` writes, whatever becomes of them. */
export const pastHandovers: readonly string[] = each(told).flatMap((at) =>
  each(copiesOfEach).map(
    (copy) => demoId('handover', ...nameOf(at)).slice(0, -8) + copyNumber(numberOf(at, copy)),
  ),
);

/** Handovers of the last years that are closed, by the rules; nothing of them waits for anybody now. */
export async function fillPast(pool: Pool, vault: Vault, dates: Dates): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>(
    'select exists (select from handovers where id = any ($1)) as there',
    [pastHandovers],
  );
  // All of them are written in one statement.
  if (rows[0]?.there === true) return;
  const chance = chanceOf('the past of the demo');
  const day = startDays(addDays(dates.today, -since), addDays(dates.today, -overAfter), dates.calendar);
  const days = each(told)
    .map(() => day(chance))
    .sort();
  const around = placesOnRecord(pool, dates.today);
  const tellOne = async (at: number, startedOn: string, life: Chance): Promise<Template> => {
    const course = courseOf(drawLife(life, Number(startedOn.slice(0, 4))));
    const numbered = numberedAs(course, ...nameOf(at));
    const known = toBeCopied(numbered.handover, startedOn, await around(course));
    return tellTemplate(numbered, datesFrom(dates, startedOn), known);
  };
  const copies: Copy[] = [];
  for (const [at, startedOn] of days.entries()) {
    const life = chanceOf(...nameOf(at));
    let template = await tellOne(at, startedOn, life);
    for (let again = 1; again < attempts && !isOver(template); again += 1)
      template = await tellOne(at, startedOn, life);
    for (const copy of each(copiesOfEach)) {
      const number = numberOf(at, copy);
      copies.push({ template, number, reference: `OV-${startedOn.slice(0, 4)}-${number}` });
    }
  }
  await writeCopies({ pool, vault }, copies);
  await addUpCounts(pool);
}
