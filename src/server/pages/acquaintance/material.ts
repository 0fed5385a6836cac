import type { Day } from '../../../domain/calendar/day';
import { acquaintanceNorm } from '../../../domain/expectations/beforeTransfer';
import { sceneOf } from '../../../domain/expectations/expect';
import type { EventType } from '../../../domain/handover/events';
import type { HandoverFile } from '../../handover/file';
import { historyOf, type History } from '../../handover/history';
import type { Services } from '../../services';

const types = [
  'acquaintancePlanned',
  'acquaintanceCancelled',
  'acquaintanceHeld',
  'acquaintanceNotHeld',
] as const satisfies readonly EventType[];

export type MeetingEvent = (typeof types)[number];

export interface AcquaintanceMaterial {
  /** The last day within the norm; null before submission. */
  norm: Day | null;
  history: History<MeetingEvent>;
}

export const normOf = ({ state, policy }: HandoverFile): Day | null =>
  state.submission ? acquaintanceNorm(sceneOf(state, policy), state.submission.at) : null;

/** What a reason of a move refers to lies one level deeper than other texts. */
const reasonsIn = (file: HandoverFile, entries: History<MeetingEvent>['happened']) =>
  file.visibility === 'full'
    ? entries.flatMap(({ event }) =>
        event.type === 'acquaintancePlanned' && event.change ? [event.change.reason] : [],
      )
    : [];

export async function acquaintanceMaterial(
  services: Services,
  file: HandoverFile,
): Promise<AcquaintanceMaterial> {
  const history = await historyOf(services, file, types);
  const reasons = await services.records.textsById(file.id, reasonsIn(file, history.happened));
  return {
    norm: normOf(file),
    history: {
      ...history,
      textOf: (id) => history.textOf(id) ?? (id ? (reasons.get(id)?.content ?? null) : null),
    },
  };
}
