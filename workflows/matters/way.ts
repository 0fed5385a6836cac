import {
  courseOf,
  type MatterCommands,
  type MatterEvents,
  type MatterKind,
  type MatterStates,
} from '../../src/domain/matters';
import { mail, record } from '../activityGroups';
import type { Way } from '../way';
import type { MatterInput } from './messages';

export interface MatterSubject<K extends MatterKind> {
  state: MatterStates[K];
  command: MatterCommands[K];
  event: MatterEvents[K];
}

/**
 * A matter goes by the rules it was started with. The directory is read before each due moment, so that it is about who
 * works there that day: who is invited, who is reminded.
 */
export function matterWay<K extends MatterKind>({
  kind,
  matter,
  rules,
}: MatterInput<K>): Way<MatterSubject<K>> {
  const course = courseOf(kind);
  return {
    id: matter,
    decide: (state, request, now) => {
      const decided = course.decide(state, request, now, rules);
      return decided.ok
        ? { ok: true, recorded: course.record(state, request, now, decided.events) }
        : decided;
    },
    evolve: course.evolve,
    isUrgent: (before, fact, after) =>
      course.notices(before, fact, after, rules).some(({ mail: when }) => when === 'now'),
    nextDue: (state) => course.nextDue(state, rules),
    hasEnded: course.hasEnded,
    stretch: course.stretch,
    commit: (request, recorded) =>
      record.commitMatter({ kind, matter, policyVersion: rules.policy.version, request, recorded }),
    load: () => record.loadMatter({ kind, matter }),
    deliverNotices: () => mail.deliverMatterNotices({ matter }),
    readSurroundings: async () => {
      const surroundings = await record.readMatterSurroundings({ kind, matter });
      return surroundings && course.updateSurroundings(surroundings);
    },
    looksAroundFirst: true,
    timePasses: course.timePasses,
  };
}
