import { nextDue } from '../src/domain/expectations';
import type { Command } from '../src/domain/handover/commands';
import { decide } from '../src/domain/handover/decide';
import type { HandoverEvent } from '../src/domain/handover/events';
import { evolve } from '../src/domain/handover/evolve';
import { record as numbered } from '../src/domain/handover/record';
import type { HandoverState } from '../src/domain/handover/state';
import { noticesFor } from '../src/domain/notices';
import type { Policy } from '../src/domain/policy';
import { mail, record } from './activityGroups';
import type { RunInput } from './file';
import type { Way } from './way';

/** What a handover is started with, and what one run hands to the next. */
export interface HandoverInput extends RunInput<HandoverState> {
  handover: string;
  policy: Policy;
}

export interface HandoverSubject {
  state: HandoverState;
  command: Command;
  event: HandoverEvent;
}

/** A handover goes by the policy it was started with, a run for each phase. */
export const handoverWay = ({ handover, policy }: HandoverInput): Way<HandoverSubject> => ({
  id: handover,
  decide: (state, request, now) => {
    const decided = decide(state, request, now, policy);
    return decided.ok ? { ok: true, recorded: numbered(state, request, now, decided.events) } : decided;
  },
  evolve,
  isUrgent: (before, fact, after) =>
    noticesFor(before, fact, after, policy).some(({ mail: when }) => when === 'now'),
  nextDue: (state) => nextDue(state, policy),
  hasEnded: ({ phase }) => phase === 'ended',
  stretch: ({ phase }) => phase,
  commit: (request, recorded) =>
    record.commit({ handover, policyVersion: policy.version, request, recorded }),
  load: async () => (await record.loadHandover(handover))?.state ?? null,
  deliverNotices: () => mail.deliverNotices({ handover }),
  readSurroundings: async () => {
    const surroundings = await record.readSurroundings({ handover });
    return surroundings && { type: 'updateSurroundings', surroundings };
  },
  looksAroundFirst: false,
  timePasses: { type: 'timePasses' },
});
