import { toEpochMilliseconds, type Day, type Moment } from '../../calendar/day';
import { itemWith } from '../agenda';
import type { AddedItem, AgendaItem, AgendaReason, ConferenceState, Minutes } from '../state';
import { finish, forget, withMeeting, withMinutes, type Evolvers } from './changes';

/** Time on the item that was on the screen is added up, also when it is left and taken up again. */
function spentUntil({ current, spent }: Minutes, at: Moment): Minutes['spent'] {
  if (!current) return spent;
  const passed = toEpochMilliseconds(at) - toEpochMilliseconds(current.since);
  return { ...spent, [current.item]: (spent[current.item] ?? 0) + passed };
}

/** What nobody decided on waits for the next meeting; what was done is told once and then left to the record. */
function withLeftovers(state: ConferenceState): ConferenceState {
  const written = state.next?.written;
  const isDecided = (added: string) => {
    const item = written && itemWith(written.items, 'added', added);
    return Boolean(item && written.decisions[item.id]);
  };
  return {
    ...state,
    added: state.added.filter(({ id }) => !isDecided(id)),
    actions: state.actions.filter(({ doneOn, meeting }) => doneOn === null || meeting === state.next?.number),
  };
}

const stopped = (state: ConferenceState, at: Moment): ConferenceState =>
  state.next
    ? withMinutes(state, state.next.number, (minutes) => ({
        spent: spentUntil(minutes, at),
        current: null,
      }))
    : state;

const heldOn = (state: ConferenceState): Day | null => state.next?.day ?? state.lastHeldOn;

/** What is added during the meeting is gone through as well, with the handover when that is on the agenda already. */
function withItem(items: readonly AgendaItem[], { id, handover, on }: AddedItem): readonly AgendaItem[] {
  const reason: AgendaReason = { code: 'added', day: on, of: id };
  const item = handover === null ? `added:${id}` : `handover:${handover}`;
  return items.some((known) => known.id === item)
    ? items.map((known) => (known.id === item ? { ...known, reasons: [...known.reasons, reason] } : known))
    : [...items, { id: item, handover, reasons: [reason] }];
}

/** In the meeting and after it. */
export const minutes = {
  itemAdded: (state, { item, handover, text }, { person, day }) => {
    const added: AddedItem = { id: item, handover, text, by: person, on: day };
    const after = { ...state, added: [...state.added, added] };
    return state.next
      ? withMinutes(after, state.next.number, ({ items }) => ({ items: withItem(items, added) }))
      : after;
  },
  conferenceOpened: (state, { meeting, items }, { at }) =>
    withMeeting(state, meeting, () => ({
      written: { openedAt: at, items, decisions: {}, attendance: {}, current: null, spent: {} },
    })),
  attendanceRecorded: (state, { meeting, people }) =>
    withMinutes(state, meeting, ({ attendance }) => ({
      attendance: {
        ...attendance,
        ...Object.fromEntries(people.map(({ person, presence }) => [person, presence])),
      },
    })),
  itemDecided: (state, { meeting, item, text }, { person, at }) =>
    withMinutes(state, meeting, ({ decisions }) => ({
      decisions: { ...decisions, [item]: { text, by: person, at } },
    })),
  itemTurned: (state, { meeting, to }, { at }) =>
    withMinutes(state, meeting, (written) => ({
      spent: spentUntil(written, at),
      current: { item: to, since: at },
    })),
  actionAdded: (state, { meeting, action, item, handover, what, owner, dueDay }, { at }) => ({
    ...state,
    actions: [
      ...state.actions,
      { id: action, meeting, item, handover, what, owner, addedAt: at, dueDay, doneOn: null },
    ],
  }),
  actionChanged: (state, { action, owner, dueDay }) => ({
    ...forget(state, `completeAction:${action}`),
    actions: state.actions.map((one) => (one.id === action ? { ...one, owner, dueDay } : one)),
  }),
  actionCompleted: (state, { action }, { day }) => ({
    ...forget(state, `completeAction:${action}`),
    actions: state.actions.map((one) => (one.id === action ? { ...one, doneOn: day } : one)),
  }),
  conferenceHeld: (state, _event, { at }) => ({
    ...forget(
      finish(withLeftovers(stopped(state, at)), { kind: 'held', at, reportedOn: null }),
      'scoreCooperation',
    ),
    lastHeldOn: heldOn(state),
    missedSince: null,
  }),
  conferenceNotHeld: (state, { reason }, { at }) => finish(stopped(state, at), { kind: 'notHeld', reason }),
  cooperationScored: (state, { meeting, side, score, text }, { person }) =>
    withMeeting(forget(state, `scoreCooperation:${meeting}:${side}`), meeting, ({ cooperation }) => ({
      cooperation: { ...cooperation, [side]: { score, text, by: person } },
    })),
  reportWritten: (state, { meeting }, { day }) => ({
    ...forget(state, `writeReport:${meeting}`),
    past: state.past.map((one) =>
      one.number === meeting && one.outcome.kind === 'held'
        ? { ...one, outcome: { ...one.outcome, reportedOn: day } }
        : one,
    ),
  }),
} satisfies Partial<Evolvers>;
