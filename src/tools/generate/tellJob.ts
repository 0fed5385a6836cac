import type { Pool } from 'pg';
import { isOver, tellTemplate, type Template } from '../../local/demo/copies/template';
import { courses, type Course } from '../../local/demo/courses';
import { ended, inPulse } from '../../local/demo/courses/afterwards';
import type { Dates } from '../../local/demo/dates';
import { chanceOf } from '../../local/demo/past/chance';
import { drawLife, drawSilence } from '../../local/demo/past/life';
import { courseOf } from '../../local/demo/past/lived';
import { datesFrom, numberedAs, placesOnRecord, toBeCopied } from '../../local/demo/past/tell';
import type { Job } from './plan';

/** Of the open ones so many go as one of the demo's: overdue, in the safety net, waiting for somebody. */
const asInTheDemo = 0.35;

const openCourses = courses.filter((course) => !ended.includes(course) && !inPulse.includes(course));

/** Some take longer, or end sooner, than their start said: then another life is drawn, so many times. */
const attempts = 8;

/** Tells what was planned. The same seed and job give the same template. */
export function jobTeller(pool: Pool, seed: number, dates: Dates): (job: Job) => Promise<Template> {
  const around = placesOnRecord(pool, dates.today);
  const tell = async (course: Course, seen: Dates, job: Job): Promise<Template> => {
    const numbered = numberedAs(course, 'generated', seed, job.number);
    const startedOn = seen.ago(course.startedAgo);
    return tellTemplate(numbered, seen, toBeCopied(numbered.handover, startedOn, await around(course)));
  };
  return async (job) => {
    const chance = chanceOf('life', seed, job.number);
    const course = openCourses[chance.between(0, openCourses.length - 1)];
    const asCourse = () => course && tell(course, dates, job);
    if (job.is === 'open' && chance.happens(asInTheDemo)) {
      const template = await asCourse();
      if (template) return template;
    }
    const seen = datesFrom(dates, job.startedOn);
    const silent = job.is === 'open' ? drawSilence(chance) : 0;
    const live = () => tell(courseOf(drawLife(chance, Number(job.startedOn.slice(0, 4)), silent)), seen, job);
    let template = await live();
    for (let attempt = 1; attempt < attempts && isOver(template) !== (job.is === 'over'); attempt += 1)
      template = await live();
    return job.is === 'open' && isOver(template) ? ((await asCourse()) ?? template) : template;
  };
}
