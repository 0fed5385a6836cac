import { addMonths, dayOf, momentAt } from '../../../domain/calendar/day';
import { addWorkingDays } from '../../../domain/calendar/workingDays';
import type { Course } from '../courses/course';
import type { Telling } from '../telling';
import { acquaintance, preparation, submission } from './before';
import { aftercare, closure, fallBack, signing, transfer } from './during';
import type { Life } from './life';
import { oneOf, reach, workingDaysAfter } from './reach';

const months = [6, 12, 24] as const;

const words = {
  goesWell: 'Alles loopt. Geen hulp nodig, wel gezellig dat we belden.',
  needsAttention: 'Even lastig met geld; afspraak gemaakt bij het financieel spreekuur.',
  notReached: 'Twee keer gebeld en een kaartje gestuurd.',
} as const;

/** The light contacts; false when time is up, it ended, or it is aftercare again. */
function pulse(t: Telling, life: Life): boolean {
  for (const [at, month] of months.entries()) {
    const since = t.state().pulse?.since ?? t.today();
    if (t.state().pulse?.done.includes(month) === true) continue;
    if (!reach(t, workingDaysAfter(t, addMonths(since, month), 0), '11:00')) return false;
    const outcome = life.pulse[at] ?? 'goesWell';
    t.does('receiverCaseWorker', {
      type: 'recordPulseCheck',
      month,
      outcome,
      text: t.text('receiverCaseWorker', 'recordPulseCheck', oneOf(t, [words[outcome]])),
    });
    const { call } = life;
    const calls = call?.after === 'pulse 6' && month === 6 && t.state().safetyNet.length === 0;
    if (calls && !fallBack(t, call)) return false;
    if (t.state().phase !== 'pulse') return t.state().phase === 'aftercare';
  }
  return false;
}

/** A handover as it was lived, as far as time has come. */
function live(t: Telling, life: Life): void {
  const led = [preparation, submission, acquaintance, signing, transfer].every((stretch) => stretch(t, life));
  if (!led) return;
  for (let again = false; aftercare(t, life) && closure(t, life, { again }); again = true)
    if (!pulse(t, life)) return;
}

/** Time goes on without them. */
const untilSilent = (t: Telling, workingDays: number): Telling => {
  const last = addWorkingDays(dayOf(t.dates.now), -workingDays, t.dates.calendar);
  return { ...t, dates: { ...t.dates, now: momentAt(last, '17:00') } };
};

/** Told from the day it started, which `dates` takes for today. */
export const courseOf = (life: Life): Course => ({
  sender: life.sender,
  neighbourhood: life.neighbourhood,
  caseWorker: life.caseWorker,
  startedAgo: 0,
  movingIn: life.movingIn,
  tell: (t) => live(life.silent === 0 ? t : untilSilent(t, life.silent), life),
});
