import { addDays, addWeeks, weekdayOf, type Day } from '../../../../domain/calendar/day';
import { addWorkingDays } from '../../../../domain/calendar/workingDays';
import type { ConferenceFacts } from '../../../../domain/conference/facts';
import type { AgendaItem, Meeting, Presence, ReplyAnswer, Side } from '../../../../domain/conference/state';
import type { AgendaReasonCode } from '../../../../domain/policy';
import { demoId } from '../../ids';
import { personId } from '../../people';
import type { MatterTelling } from '../telling';

export interface ConferenceTelling extends MatterTelling<'conference'> {
  /** What an agenda has to know on that day. */
  facts: (day: Day) => ConferenceFacts;
}

export interface Rhythm {
  chair: string;
  by: string;
  /** A day on which a meeting is; the rhythm began so many meetings before it. */
  on: Day;
  meetingsBefore: number;
  intervalWeeks: number;
  time: string;
  minutes: number;
  place: string;
  extra?: readonly string[];
}

/** The day from which a rhythm runs that has a meeting on `on`. */
export const rhythmFrom = ({ on, meetingsBefore, intervalWeeks }: Rhythm): Day =>
  addWeeks(on, -meetingsBefore * intervalWeeks);

/** The day on which that rhythm is agreed: a week before its first meeting. */
export const agreedOn = (rhythm: Rhythm): Day => addDays(rhythmFrom(rhythm), -7);

export function agreeRhythm(t: ConferenceTelling, rhythm: Rhythm): void {
  const { chair, by, on, intervalWeeks, time, minutes, place, extra = [] } = rhythm;
  t.does(by, {
    type: 'setSeries',
    series: {
      intervalWeeks,
      weekday: weekdayOf(on),
      time,
      minutes,
      from: rhythmFrom(rhythm),
      place: t.text(by, 'place', place),
      chair: personId(chair),
      extra: extra.map(personId),
    },
  });
}

export function nextOf(t: ConferenceTelling): Meeting {
  const { next, id } = t.state();
  if (!next) throw new Error(`${id} has no next meeting on ${t.today()}`);
  return next;
}

export const workingDaysFrom = (t: ConferenceTelling, day: Day, workingDays: number): Day =>
  addWorkingDays(day, workingDays, t.dates.calendar);

export function answerInvitation(t: ConferenceTelling, player: string, answer: ReplyAnswer): void {
  const { number, sequence } = nextOf(t);
  t.does(player, { type: 'reply', meeting: number, sequence, answer });
}

export interface AgreedAction {
  what: string;
  owner: string;
  /** In working days after the meeting. */
  within: number;
  /** Done so many working days after the meeting. */
  doneAfter?: number;
}

export interface HeldMeeting {
  present: Readonly<Record<string, Presence>>;
  chair: string;
  writer: string;
  actions: readonly AgreedAction[];
  scores?: readonly (readonly [player: string, side: Side, score: number, text: string])[];
  report?: string;
}

const decisions: Record<AgendaReasonCode, string> = {
  safetyNet:
    'Begeleider en buurtteam bellen elkaar om de dag, tot het weer rustig is. Donderdag samen langs.',
  noContact: 'Nog twee keer op een ander moment langs. Lukt dat niet, dan wegen we samen de risico’s.',
  stalled: 'De corporatie geeft deze week antwoord. Tot die tijd blijft de begeleider wekelijks langsgaan.',
  due: 'Ligt op schema. De contactpersonen bevestigen de dag deze week.',
  endOfAftercare: 'Goed verlopen. We sluiten af als de laatste twee huurbetalingen binnen zijn.',
  scoreFell: 'De begeleider vraagt in het volgende gesprek wat er is veranderd.',
  broughtIn: 'De tafel maakt eenmalig ruimte. Wat nodig is, staat in het besluit.',
  review: 'Opnieuw bekeken: zie het besluit bij deze zaak.',
  bottleneck: 'Blijft staan. De eigenaar vraagt het na en laat het voor het volgende overleg weten.',
  openAction: 'Loopt nog. De afspraak blijft staan.',
  added: 'Besproken. Beide kanten nemen dit mee naar hun eigen team.',
};

/** Items that are decided on, the rest is left for next time. */
const mostDiscussed = 6;

const minutesAnItem = 8;

const clock = (time: string, minutes: number): string => {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const all = hours * 60 + past + minutes;
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

function discuss(t: ConferenceTelling, meeting: Meeting, items: readonly AgendaItem[], writer: string): void {
  let from: string | null = null;
  for (const [at, { id, handover, reasons }] of items.entries()) {
    t.goTo(meeting.day, clock(meeting.time, 4 + at * minutesAnItem));
    t.does(writer, { type: 'nextItem', meeting: meeting.number, from, to: id });
    from = id;
    const text = t.text(writer, 'decision', decisions[reasons[0]?.code ?? 'added'], handover);
    t.goTo(meeting.day, clock(meeting.time, 10 + at * minutesAnItem));
    t.does(writer, { type: 'decideItem', meeting: meeting.number, item: id, text, basedOn: null });
  }
}

/** Opened, gone through, and closed in time; the agenda is what it was that morning. */
export function holdMeeting(t: ConferenceTelling, held: HeldMeeting): void {
  const meeting = nextOf(t);
  const { number, day, time } = meeting;
  t.goTo(day, clock(time, 2));
  t.does(held.chair, { type: 'open', meeting: number, facts: t.facts(day) });
  const people = Object.entries(held.present).map(([key, presence]) => ({ person: personId(key), presence }));
  t.does(held.chair, { type: 'recordAttendance', meeting: number, people });
  const items = nextOf(t).written?.items.slice(0, mostDiscussed) ?? [];
  discuss(t, meeting, items, held.writer);
  const agreed = held.actions.map((action, at) => {
    const id = demoId(t.state().id, 'action', number, at);
    const item = items[at % Math.max(items.length, 1)];
    const what = t.text(held.writer, 'action', action.what, item?.handover ?? null);
    const dueDay = workingDaysFrom(t, day, action.within);
    const owner = personId(action.owner);
    t.does(held.writer, {
      type: 'addAction',
      meeting: number,
      action: id,
      item: item?.id ?? null,
      what,
      owner,
      dueDay,
    });
    return { ...action, id };
  });
  t.goTo(day, clock(time, meeting.minutes - 5));
  t.does(held.chair, { type: 'close', meeting: number });
  afterwards(t, meeting, held, agreed);
}

/** What each side thinks of it, the report, and the actions that were done, each on its day and none of them tomorrow. */
function afterwards(
  t: ConferenceTelling,
  { number, day }: Meeting,
  { scores = [], report, chair }: HeldMeeting,
  actions: readonly (AgreedAction & { id: string })[],
): void {
  const steps = [
    ...scores.map(([player, side, score, words], at) => ({
      day: workingDaysFrom(t, day, 1),
      time: `09:${10 + at * 20}`,
      tell: () => {
        const text = t.text(player, 'cooperation', words);
        t.does(player, { type: 'scoreCooperation', meeting: number, side, score, text });
      },
    })),
    ...(report === undefined
      ? []
      : [
          {
            day: workingDaysFrom(t, day, 2),
            time: '11:30',
            tell: () => {
              const text = t.text(chair, 'report', report);
              t.does(chair, { type: 'writeReport', meeting: number, text });
            },
          },
        ]),
    ...actions
      .filter(({ doneAfter }) => doneAfter !== undefined)
      .map(({ id, owner, doneAfter = 0 }) => ({
        day: workingDaysFrom(t, day, doneAfter),
        time: '15:45',
        tell: () => t.does(owner, { type: 'completeAction', action: id, text: null }),
      })),
  ];
  for (const step of steps.sort((a, b) => `${a.day}${a.time}`.localeCompare(`${b.day}${b.time}`))) {
    if (step.day >= t.dates.today) break;
    t.goTo(step.day, step.time);
    step.tell();
  }
}
