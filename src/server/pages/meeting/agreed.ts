import { dayOf } from '../../../domain/calendar/day';
import type { ConferenceEvent } from '../../../domain/conference/events';
import type { Action, ConferenceState } from '../../../domain/conference/state';

/** What an event of the record tells, as far as minutes need it. */
export interface Told {
  at: string;
  event: ConferenceEvent;
  person: string | null;
}

/**
 * Every action that was ever agreed, as it is now. The rules forget what is done; the record does not. Oldest first, and
 * `told` in any order.
 */
export function actionsTold(told: readonly (Told & { seq: number })[]): Action[] {
  const actions = new Map<string, Action>();
  for (const { event, at } of [...told].sort((a, b) => a.seq - b.seq)) {
    if (event.type === 'actionAdded') actions.set(event.action, added(event, at));
    const known = 'action' in event ? actions.get(event.action) : undefined;
    if (!known) continue;
    if (event.type === 'actionChanged')
      actions.set(known.id, { ...known, owner: event.owner, dueDay: event.dueDay });
    if (event.type === 'actionCompleted') actions.set(known.id, { ...known, doneOn: dayOf(at) });
  }
  return [...actions.values()];
}

const added = (event: Extract<ConferenceEvent, { type: 'actionAdded' }>, at: string): Action => ({
  id: event.action,
  meeting: event.meeting,
  item: event.item,
  handover: event.handover,
  what: event.what,
  owner: event.owner,
  addedAt: at,
  dueDay: event.dueDay,
  doneOn: null,
});

/** The text of what somebody added to an agenda, and of what an action is about, by their ids. */
export function textsTold(
  state: Pick<ConferenceState, 'added' | 'actions'>,
  told: readonly Told[],
): ReadonlyMap<string, string> {
  return new Map([
    ...told.flatMap(({ event }): [string, string][] => {
      if (event.type === 'itemAdded') return [[event.item, event.text]];
      return event.type === 'actionAdded' ? [[event.action, event.what]] : [];
    }),
    ...state.added.map(({ id, text }): [string, string] => [id, text]),
    ...state.actions.map(({ id, what }): [string, string] => [id, what]),
  ]);
}

/** The report of a meeting, and why one did not go on: whose text, and by whom. */
export const writtenAbout = (
  told: readonly Told[],
  meeting: number,
): { text: string; by: string | null } | null => {
  const found = told.find(
    ({ event }) =>
      (event.type === 'reportWritten' ||
        event.type === 'conferenceNotHeld' ||
        event.type === 'conferenceCancelled' ||
        event.type === 'conferenceSkipped') &&
      event.meeting === meeting,
  );
  const text = found && 'text' in found.event ? found.event.text : null;
  return found && text ? { text, by: found.person } : null;
};
