import type { ConferenceState, Obstacle, ObstacleCode, Participant, PersonId, Side } from './state';

export const worksHere = ({ surroundings }: ConferenceState, person: PersonId): boolean =>
  surroundings.colleagues.includes(person);

/** Who takes the chair; null when nobody does, or who did has left. */
export const chairOf = (state: ConferenceState): PersonId | null =>
  state.series && worksHere(state, state.series.chair) ? state.series.chair : null;

export const participantOf = (state: ConferenceState, person: PersonId): Participant | null =>
  state.surroundings.participants.find((participant) => participant.person === person) ?? null;

export const sideOf = (state: ConferenceState, person: PersonId): Side | null =>
  participantOf(state, person)?.side ?? null;

/** Who belongs at the table today, everybody once: both sides, the chair, and who else is invited. */
export function atTheTable(state: ConferenceState): PersonId[] {
  const { series, surroundings } = state;
  const people = [
    ...surroundings.participants.map(({ person }) => person),
    ...(series ? [series.chair, ...series.extra] : []),
  ];
  return [...new Set(people)].filter((person) => worksHere(state, person));
}

export const contactPersons = (state: ConferenceState): PersonId[] =>
  state.surroundings.participants
    .filter(({ role, person }) => role === 'contactPerson' && worksHere(state, person))
    .map(({ person }) => person);

const hasSide = (state: ConferenceState, side: Side) =>
  state.surroundings.participants.some(
    (participant) => participant.side === side && worksHere(state, participant.person),
  );

/** What stands in the way of a next meeting. At a breakthrough table the cases say who is needed. */
export function standsInTheWay(state: ConferenceState): ObstacleCode[] {
  const needsBothSides = state.kind === 'conference';
  return [
    ...(state.series ? [] : (['noSeries'] as const)),
    ...(state.series && chairOf(state) === null ? (['noChair'] as const) : []),
    ...(needsBothSides && !hasSide(state, 'sender') ? (['noSender'] as const) : []),
    ...(needsBothSides && !hasSide(state, 'receiver') ? (['noReceiver'] as const) : []),
  ];
}

/** What stood in the way before keeps the moment since when. */
export const obstaclesOf = (state: ConferenceState, at: string): Obstacle[] =>
  standsInTheWay(state).map(
    (code) => state.obstacles.find((obstacle) => obstacle.code === code) ?? { code, since: at },
  );
