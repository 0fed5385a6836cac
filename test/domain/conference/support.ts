import { dayOf, momentAt, type Moment } from '../../../src/domain/calendar/day';
import type { ConferenceCommand } from '../../../src/domain/conference/commands';
import { decideConference, type ConferenceDecided } from '../../../src/domain/conference/decide';
import { nextDue } from '../../../src/domain/conference/due';
import { evolveConference } from '../../../src/domain/conference/evolve';
import type { ConferenceEvent, ConferenceRecorded } from '../../../src/domain/conference/events';
import { conferenceExpectations } from '../../../src/domain/conference/expectations';
import type { ConferenceFacts, HandoverFacts } from '../../../src/domain/conference/facts';
import { conferenceNotices, type ConferenceNotice } from '../../../src/domain/conference/notices';
import { recordConference } from '../../../src/domain/conference/record';
import type {
  ConferenceKind,
  ConferenceState,
  ConferenceSurroundings,
  Participant,
  Series,
} from '../../../src/domain/conference/state';
import { defaultPolicy, type Policy } from '../../../src/domain/policy';
import type { Actor, Role } from '../../../src/domain/relations';

const participant = (person: string, side: Participant['side'], role: Participant['role']): Participant => ({
  person,
  side,
  role,
  deputy: role === 'contactPerson' ? `${side}Deputy` : null,
  manager: `${side}Manager`,
});

export const surroundings: ConferenceSurroundings = {
  participants: [
    participant('senderContact', 'sender', 'contactPerson'),
    participant('senderDeputy', 'sender', 'deputy'),
    participant('receiverContact', 'receiver', 'contactPerson'),
    participant('receiverDeputy', 'receiver', 'deputy'),
  ],
  colleagues: [
    'senderContact',
    'senderDeputy',
    'senderManager',
    'receiverContact',
    'receiverDeputy',
    'receiverManager',
    'guest',
    'newcomer',
    'programmeManager',
  ],
  programmeManager: 'programmeManager',
  absences: [],
  closingDays: [],
};

/** Every six weeks on Tuesday, from 3 February 2026 on. */
export const series: Series = {
  intervalWeeks: 6,
  weekday: 2,
  time: '10:00',
  minutes: 90,
  from: '2026-02-02',
  place: 'place-1',
  chair: 'senderContact',
  extra: ['guest'],
};

export const newcomer = participant('newcomer', 'receiver', 'contactPerson');

const organisationOf = (person: string) => (person.startsWith('sender') ? 'tussenvoorziening' : 'buurtteam');

const roleOf = (person: string): Role => {
  if (person === 'programmeManager') return 'programmeManager';
  if (person === 'client') return 'client';
  return person.endsWith('Manager') ? 'manager' : 'contactPerson';
};

export const actor = (person: string): Actor =>
  person === 'time'
    ? { kind: 'system' }
    : {
        kind: 'person',
        person,
        organisation: organisationOf(person),
        roles: [
          {
            role: roleOf(person),
            organisation: organisationOf(person),
            neighbourhoods: null,
            from: '2020-01-01',
            until: null,
          },
        ],
        client: person === 'client' ? 'client-1' : null,
      };

export const nothingUp: Omit<HandoverFacts, 'handover' | 'cluster'> = {
  safetyNetSince: null,
  noContactSince: null,
  stalledSince: null,
  scoreFellOn: null,
  nextDue: null,
  aftercareUntil: null,
};

export const handover = (id: string, what: Partial<HandoverFacts> = {}): HandoverFacts => ({
  handover: id,
  cluster: 'cluster-1',
  ...nothingUp,
  ...what,
});

export const facts = (...handovers: HandoverFacts[]): ConferenceFacts => ({
  handovers,
  bottlenecks: [],
  cases: [],
});

/** What happened so far, and what is asked next. Every step gives a new story; the former one stays as it was. */
export interface Story {
  state: ConferenceState;
  now: Moment;
  recorded: readonly ConferenceRecorded[];
  notices: readonly ConferenceNotice[];
  steps: number;
  policy: Policy;
}

export const decided = (story: Story, person: string, command: ConferenceCommand): ConferenceDecided =>
  decideConference(
    story.state,
    { id: `step-${story.steps}`, actor: actor(person), command },
    story.now,
    story.policy,
  );

export const refusal = (story: Story, person: string, command: ConferenceCommand): string | null => {
  const answer = decided(story, person, command);
  return answer.ok ? null : answer.refusal.code;
};

export function happened(story: Story, person: string, events: readonly ConferenceEvent[]): Story {
  const request = { id: `step-${story.steps}`, actor: actor(person) };
  const recorded = recordConference(story.state, request, story.now, events);
  return recorded.reduce<Story>(
    (before, one) => {
      const state = evolveConference(before.state, one);
      return {
        ...before,
        state,
        recorded: [...before.recorded, one],
        notices: [...before.notices, ...conferenceNotices(before.state, one, state, story.policy)],
      };
    },
    { ...story, steps: story.steps + 1 },
  );
}

export function by(story: Story, person: string, command: ConferenceCommand): Story {
  const answer = decided(story, person, command);
  if (!answer.ok) throw new Error(`${command.type} by ${person}: ${answer.refusal.code}`);
  return happened(story, person, answer.events);
}

/** Lets time go on: whatever is due happens on its own moment, and something always comes of it. */
export function until(story: Story, day: string, time = '23:00'): Story {
  const moment = momentAt(day, time);
  let going = story;
  for (
    let due = nextDue(going.state, going.policy);
    due !== null && due <= moment;
    due = nextDue(going.state, going.policy)
  ) {
    const steps = going.recorded.length;
    going = by({ ...going, now: due > going.now ? due : going.now }, 'time', { type: 'timePasses' });
    if (going.recorded.length === steps) throw new Error(`Nothing came of ${due}`);
  }
  return { ...going, now: moment > going.now ? moment : going.now };
}

export function started(
  policy: Policy = defaultPolicy,
  kind: ConferenceKind = 'conference',
  around: ConferenceSurroundings = surroundings,
): Story {
  const now = momentAt('2026-01-05', '09:00');
  const command: ConferenceCommand = {
    type: 'startConference',
    conference: 'conference-1',
    kind,
    cluster: kind === 'conference' ? 'cluster-1' : null,
    surroundings: around,
  };
  const request = { id: 'start', actor: actor('time'), command };
  const answer = decideConference(null, request, now, policy);
  if (!answer.ok) throw new Error(answer.refusal.code);
  const recorded = recordConference(null, request, now, answer.events);
  const state = recorded.reduce<ConferenceState | null>(evolveConference, null) as ConferenceState;
  return { state, now, recorded, notices: [], steps: 0, policy };
}

/** The rhythm is set: the first meeting is on 3 February, with number 1. */
export const planned = (change: Partial<Series> = {}, policy: Policy = defaultPolicy): Story =>
  by(started(policy), 'programmeManager', { type: 'setSeries', series: { ...series, ...change } });

export const invited = (): Story => until(planned(), '2026-01-20', '12:00');

/** The meeting of 3 February is going on, with both sides. */
export const opened = (
  about: ConferenceFacts = facts(handover('h1', { stalledSince: '2026-01-20' })),
): Story =>
  by(
    by(until(planned(), '2026-02-03', '10:00'), 'senderContact', { type: 'open', meeting: 1, facts: about }),
    'senderContact',
    {
      type: 'recordAttendance',
      meeting: 1,
      people: [
        { person: 'senderContact', presence: 'present' },
        { person: 'receiverContact', presence: 'present' },
      ],
    },
  );

export const withAction = (story: Story = opened()): Story =>
  by(story, 'senderContact', {
    type: 'addAction',
    meeting: 1,
    action: 'action-1',
    item: 'handover:h1',
    what: 'what-1',
    owner: 'receiverContact',
    dueDay: '2026-02-20',
  });

export const held = (story: Story = opened()): Story =>
  by(story, 'senderContact', { type: 'close', meeting: 1 });

export const sent = (story: Story, kind: ConferenceNotice['kind']): ConferenceNotice[] =>
  story.notices.filter((notice) => notice.kind === kind);

export const expected = (story: Story): string[] =>
  conferenceExpectations(story.state, story.policy).map(
    ({ kind, owner, dueDay }) => `${kind} ${owner} ${dueDay}`,
  );

export const today = (story: Story): string => dayOf(story.now);
