import fc from 'fast-check';
import { addDays, dayOf } from '../../../src/domain/calendar/day';
import type { ConferenceCommand } from '../../../src/domain/conference/commands';
import type { ConferenceSurroundings } from '../../../src/domain/conference/state';
import { facts, handover, newcomer, series, surroundings, type Story } from './support';

const people = ['senderContact', 'receiverContact', 'receiverDeputy', 'guest', 'programmeManager'];
const first = [...surroundings.participants, newcomer];

/** The directory with some of its people, with a region that is closed now and then. */
const around = fc
  .record({
    participants: fc.subarray(first, { minLength: 0 }),
    gone: fc.subarray(['senderContact', 'receiverContact', 'guest'], { maxLength: 1 }),
    closed: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ participants, gone, closed }): ConferenceSurroundings => ({
    ...surroundings,
    participants,
    colleagues: surroundings.colleagues.filter((person) => !gone.includes(person)),
    closingDays: [addDays('2026-01-20', closed)],
  }));

const handovers = fc.array(
  fc
    .record({
      id: fc.constantFrom('h1', 'h2', 'h3'),
      cluster: fc.constantFrom('cluster-1', 'cluster-2'),
      stalled: fc.boolean(),
      due: fc.integer({ min: 0, max: 200 }),
    })
    .map(({ id, cluster, stalled, due }) =>
      handover(id, {
        cluster,
        stalledSince: stalled ? '2026-01-20' : null,
        nextDue: addDays('2026-01-05', due),
      }),
    ),
  { maxLength: 4 },
);
const factsNow = handovers.map((all) =>
  facts(...all.filter((one, at) => all.findIndex((other) => other.handover === one.handover) === at)),
);

/** What somebody does next, and after how many hours. */
export const step = fc.record({
  hours: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 300 })),
  person: fc.constantFrom(...people),
  what: fc.noBias(fc.integer({ min: 0, max: 9_999 })),
  /** Small numbers make things meet: days, items, meetings before and after the coming one. */
  number: fc.noBias(fc.integer({ min: 0, max: 30 })),
  around,
  facts: factsNow,
});
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const reasons = ['tooFewPeople', 'nothingToDiscuss', 'other'] as const;

/** What somebody tries at that moment. It is often the meeting that is due, and often something foolish. */
export function attempts(
  { number, around: surround, facts: about, person }: Step,
  story: Pick<Story, 'state' | 'now' | 'steps'>,
): ConferenceCommand[] {
  const { next, past, actions } = story.state;
  const today = dayOf(story.now);
  const meeting = number % 5 === 4 ? number : (next?.number ?? past.at(-1)?.number ?? 1);
  const items = next?.written?.items ?? past.at(-1)?.written?.items ?? [];
  const item = items[number % Math.max(items.length, 1)]?.id ?? null;
  const reason = reasons[number % reasons.length] ?? 'other';
  const day = addDays(today, number - 2);
  return [
    { type: 'open', meeting, facts: about },
    {
      type: 'addAction',
      meeting,
      action: `action-${story.steps}`,
      item,
      what: 'what',
      owner: person,
      dueDay: day,
    },
    { type: 'close', meeting },
    {
      type: 'setSeries',
      series: {
        ...series,
        intervalWeeks: 1 + (number % 8),
        weekday: 1 + (number % 6),
        from: day,
        chair: number % 9 === 0 ? null : person,
      },
    },
    { type: 'planConference', day, time: '11:00', place: null },
    { type: 'moveConference', meeting, day, time: '13:30', place: 'place-2', text: 'why' },
    { type: 'cancelConference', meeting, reason, text: null },
    { type: 'skipConference', meeting, reason, text: null },
    { type: 'recordNotHeld', meeting, reason, text: null },
    {
      type: 'reply',
      meeting,
      sequence: next?.sequence ?? 0,
      answer: number % 2 ? 'yes' : 'no',
    },
    {
      type: 'addItem',
      item: `added-${story.steps}`,
      handover:
        number % 3 ? { id: `h${number % 4}`, cluster: `cluster-${1 + (number % 2)}`, shared: true } : null,
      text: 'text',
    },
    { type: 'decideItem', meeting, item: item ?? 'x', text: `text-${story.steps}`, basedOn: null },
    { type: 'nextItem', meeting, from: next?.written?.current?.item ?? null, to: item ?? 'x' },
    { type: 'completeAction', action: actions[number % Math.max(actions.length, 1)]?.id ?? 'x', text: null },
    {
      type: 'changeAction',
      action: actions[0]?.id ?? 'x',
      owner: person,
      dueDay: day,
      text: 'why',
    },
    { type: 'writeReport', meeting: past.at(-1)?.number ?? 1, text: 'report' },
    { type: 'scoreCooperation', meeting, side: 'sender', score: number, text: 'text' },
    { type: 'updateParticipants', surroundings: surround },
    { type: 'updateParticipants', surroundings },
  ];
}

const steering = ['setSeries', 'planConference', 'moveConference', 'cancelConference', 'skipConference'];

/** Anybody tries anything; what only few may is tried by one of them more often. */
export function asker({ type }: ConferenceCommand, { person, number }: Step): string {
  if (type === 'updateParticipants') return 'time';
  return steering.includes(type) && number % 2 ? 'programmeManager' : person;
}
