import type { Moment } from '../../domain/calendar/day';
import {
  courseOf,
  type MatterExpectation,
  type MatterKind,
  type MatterRecorded,
  type MatterRules,
  type MatterStates,
} from '../../domain/matters';

/** A matter as its events leave it. */
export interface ToldMatter<K extends MatterKind = MatterKind> {
  state: MatterStates[K];
  startedAt: Moment;
  endedAt: Moment | null;
}

/** The matter after one more event. */
export function toldWith<K extends MatterKind>(
  kind: K,
  before: ToldMatter<K> | null,
  recorded: MatterRecorded<K>,
): ToldMatter<K> {
  const course = courseOf(kind);
  const state = course.evolve(before?.state ?? null, recorded);
  return {
    state,
    startedAt: before?.startedAt ?? recorded.at,
    endedAt: course.hasEnded(state) ? (before?.endedAt ?? recorded.at) : null,
  };
}

/** Of which region a matter is, and under which version of its rules it goes on. */
export interface MatterPlace {
  region: string;
  policyVersion: string;
}

/** The row of `matters`: what lists ask over many of them, and the whole state for the page of one. */
const matterRow = <K extends MatterKind>(
  kind: K,
  { state, startedAt, endedAt }: ToldMatter<K>,
  rules: MatterRules,
  { region, policyVersion }: MatterPlace,
) => {
  const course = courseOf(kind);
  const { topic, status, owner, dueDay } = course.summary(state, rules);
  return {
    id: state.id,
    kind,
    region,
    cluster: kind === 'conference' ? (course.clusters(state)[0] ?? null) : null,
    seq: state.seq,
    topic,
    status,
    owner,
    due_day: dueDay,
    started_at: startedAt,
    ended_at: endedAt,
    policy_version: policyVersion,
    state,
  };
};

const expectationRow = (matter: string, expectation: MatterExpectation) => ({
  matter_id: matter,
  key: expectation.key,
  kind: expectation.kind,
  owner: expectation.owner,
  vacant: expectation.vacant,
  deputy: expectation.deputy,
  manager: expectation.manager,
  programme_manager: expectation.programmeManager,
  escalates_to: expectation.escalatesTo,
  due_day: expectation.dueDay,
  due_at: expectation.dueAt,
  ladder: expectation.ladder,
  meeting: expectation.meeting,
  action: expectation.action,
});

const once = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** The values for $1 to $6 of `matterProjectionParts`. */
export function matterProjectionValues<K extends MatterKind>(
  kind: K,
  told: ToldMatter<K>,
  rules: MatterRules,
  place: MatterPlace,
): unknown[] {
  const { state } = told;
  const course = courseOf(kind);
  return [
    state.id,
    JSON.stringify(matterRow(kind, told, rules, place)),
    JSON.stringify(course.expectations(state, rules).map((one) => expectationRow(state.id, one))),
    once(course.people(state, rules)),
    once(course.clusters(state)),
    once(course.handovers(state)),
  ];
}
