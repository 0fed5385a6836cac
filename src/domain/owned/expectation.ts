import { momentAt, type Day, type Moment } from '../calendar/day';
import type { PersonId } from '../handover/state';
import type { LadderName, Policy } from '../policy';
import { lineFrom, type Surroundings } from './surroundings';

/** Something that somebody has to do by a day, about what is not one handover. */
export interface OwnedExpectation<Kind extends string = string> {
  /** Unique within the matter, the same as long as it is the same expectation. */
  key: string;
  kind: Kind;
  /** Of a vacancy: the programme manager. */
  owner: PersonId;
  vacant: boolean;
  deputy: PersonId | null;
  manager: PersonId | null;
  programmeManager: PersonId;
  escalatesTo: PersonId;
  since: Moment;
  dueDay: Day;
  dueAt: Moment;
  ladder: LadderName;
  askedWhenItBegins: boolean;
}

interface Expected<Kind extends string> {
  kind: Kind;
  /** Tells it from an earlier one of its kind. */
  of: string | number;
  owner: PersonId | null;
  since: Moment;
  dueDay: Day;
}

/** Fills in who stands in and whom it climbs to. */
export function expectFrom<Kind extends string>(
  surroundings: Surroundings,
  policy: Policy,
  { kind, of, owner, since, dueDay }: Expected<Kind>,
): OwnedExpectation<Kind> {
  const { programmeManager, colleagues } = surroundings;
  const line = lineFrom(surroundings, owner);
  const first = line[0] ?? programmeManager;
  const others = line.filter((person) => person !== first);
  return {
    key: `${kind}:${of}`,
    kind,
    owner: first,
    vacant: owner === null,
    deputy: others[0] ?? null,
    manager: colleagues.find(({ person }) => person === first)?.manager ?? null,
    programmeManager,
    escalatesTo: others[0] ?? programmeManager,
    since,
    dueDay,
    dueAt: momentAt(dueDay, policy.reminderTime),
    ladder: 'standard',
    askedWhenItBegins: false,
  };
}
