import { dayOf, momentAt, type ClockTime, type Day, type Moment } from '../../domain/calendar/day';
import { nextDue } from '../../domain/expectations';
import type { Command, CommandOf } from '../../domain/handover/commands';
import { decide } from '../../domain/handover/decide';
import { evolve } from '../../domain/handover/evolve';
import type { Recorded } from '../../domain/handover/events';
import { contactsOf } from '../../domain/handover/people';
import { record } from '../../domain/handover/record';
import type { HandoverState, PersonId, Side, Surroundings } from '../../domain/handover/state';
import { noticesFor, type Notice } from '../../domain/notices';
import type { Policy } from '../../domain/policy';
import { pointStatus, pointTemplate, type PointContent, type PointKey } from '../../domain/template';
import type { StillNeeded, Template } from '../../domain/template';
import { contentHash } from '../../db/points';
import type { Dates } from './dates';
import type { Facts } from './document';
import { demoId } from './ids';
import { personId } from './people';
import { actorFor } from './roles';

export type Player =
  | `${Side}CaseWorker`
  | `${Side}Contact`
  | `${Side}Deputy`
  | `${Side}Manager`
  | 'programmeManager'
  /** Somebody from elsewhere, by key. */
  | `guest ${string}`;

export interface KeptText {
  id: string;
  kind: string;
  content: string;
  author: PersonId;
  at: Moment;
}

export interface KeptPoint {
  point: PointKey;
  hash: string;
  content: PointContent;
  author: PersonId;
  at: Moment;
}

/** How a handover begins, and what is known around it. */
export interface Beginning {
  start: CommandOf<'startHandover'>;
  startedOn: Day;
  receiverCaseWorker: PersonId;
  /** Number of the client; clients beside each other get other answers. */
  number: number;
  salt: string;
  facts: Facts;
  /** Points that are not ready yet when they are filled in. */
  open: readonly { point: PointKey; needed: Omit<StillNeeded, 'id'> }[];
  dates: Dates;
  policy: Policy;
  template: Template;
}

/** A handover that is told step by step, as if people had done it on those days. */
export interface Telling extends Pick<
  Beginning,
  'dates' | 'facts' | 'number' | 'open' | 'receiverCaseWorker'
> {
  state(): HandoverState;
  now(): Moment;
  today(): Day;
  /** Time goes on to that day and clock time; whatever is due happens on its own moment. */
  goTo(day: Day, time?: ClockTime): void;
  does(player: Player, command: Command): void;
  /** The directory says something else from now on. */
  hears(change: Partial<Surroundings>): void;
  /** Keeps a free text and gives its id. */
  text(player: Player, kind: string, content: string): string;
  writes(player: Player, point: PointKey, content: PointContent): void;
}

export interface Told {
  state: HandoverState;
  recorded: readonly Recorded[];
  texts: readonly KeptText[];
  points: readonly KeptPoint[];
  notices: readonly { notice: Notice; at: Moment }[];
}

/** Tells a course from its beginning until now, through the rules themselves. A refusal is a fault of the course. */
export function tell(beginning: Beginning, course: (telling: Telling) => void): Told {
  const { start, dates, policy, template, salt } = beginning;
  const recorded: Recorded[] = [];
  const texts: KeptText[] = [];
  const points: KeptPoint[] = [];
  const notices: { notice: Notice; at: Moment }[] = [];
  let told: HandoverState | null = null;
  let now = momentAt(beginning.startedOn, '09:30');

  const state = (): HandoverState => {
    if (!told) throw new Error('Not started yet');
    return told;
  };
  const ask = (actor: ReturnType<typeof actorFor>, command: Command): void => {
    const request = { id: demoId(start.handover, 'command', told?.seq ?? 0), actor, command };
    const decided = decide(told, request, now, policy);
    if (!decided.ok) throw new Error(`${command.type} on ${now} was refused: ${decided.refusal.code}`);
    for (const one of record(told, request, now, decided.events)) {
      const after: HandoverState = evolve(told, one);
      notices.push(...noticesFor(told, one, after, policy).map((notice) => ({ notice, at: now })));
      recorded.push(one);
      told = after;
    }
  };
  const letTimePass = (until: Moment): void => {
    if (until < now) throw new Error(`Told backwards: ${until} after ${now}`);
    if (until > dates.now) throw new Error(`Told ahead of time: ${until}`);
    for (let due = nextDue(state(), policy); due && due <= until; due = nextDue(state(), policy)) {
      now = due > now ? due : now;
      ask({ kind: 'system' }, { type: 'timePasses' });
    }
    now = until;
  };
  const personOf = (player: Player): PersonId => {
    const person = seatOf(player, state());
    if (!person) throw new Error(`Nobody is ${player}`);
    return person;
  };

  ask(actorFor(start.caseWorker), start);
  course({
    ...beginning,
    state,
    now: () => now,
    today: () => dayOf(now),
    goTo: (day, time = '10:00') => letTimePass(momentAt(day, time)),
    does: (player, command) => ask(actorFor(personOf(player)), command),
    hears: (change) =>
      ask(
        { kind: 'system' },
        { type: 'updateSurroundings', surroundings: { ...state().surroundings, ...change } },
      ),
    text: (player, kind, content) => {
      const id = demoId(start.handover, 'text', texts.length);
      texts.push({ id, kind, content, author: personOf(player), at: now });
      return id;
    },
    writes: (player, point, content) => {
      const hash = contentHash(content, salt);
      points.push({ point, hash, content, author: personOf(player), at: now });
      ask(actorFor(personOf(player)), {
        type: 'editPoint',
        point,
        basedOn: state().points[point].version,
        version: hash,
        status: pointStatus(pointTemplate(template, point), content),
        agreements: content.stillNeeded.map(({ id, side, by }) => ({ id, side, by })),
      });
    },
  });
  letTimePass(dates.now);
  return { state: state(), recorded, texts, points, notices };
}

function seatOf(player: Player, state: HandoverState): PersonId | null {
  if (player === 'programmeManager') return state.surroundings.programmeManager;
  if (player.startsWith('guest ')) return personId(player.slice('guest '.length));
  const side = player.startsWith('sender') ? 'sender' : 'receiver';
  const contacts = contactsOf(state, side);
  if (player.endsWith('CaseWorker')) return state.caseWorkers[side];
  if (player.endsWith('Contact')) return contacts.contactPerson;
  return player.endsWith('Deputy') ? contacts.deputy : contacts.manager;
}
