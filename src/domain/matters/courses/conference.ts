import { decideConference } from '../../conference/decide';
import { nextDue } from '../../conference/due';
import { evolveConference } from '../../conference/evolve';
import { conferenceExpectations } from '../../conference/expectations';
import { nextMeeting } from '../../conference/nextMeeting';
import { conferenceNotices } from '../../conference/notices';
import { atTheTable, chairOf, participantOf } from '../../conference/people';
import { recordConference } from '../../conference/record';
import type { ConferenceState } from '../../conference/state';
import type { PersonId } from '../../handover/state';
import type { Course } from '../course';
import { ofConference } from '../expectation';
import type { MatterRules } from '../matter';
import { noticesOfConference } from '../notice';
import { askedOf, distinct } from '../people';

const expectations = (state: ConferenceState, { policy }: MatterRules) =>
  ofConference(conferenceExpectations(state, policy));

/** Who agreed to something may have left the table; who stands in for them may do it as well. */
const ownersOfActions = (state: ConferenceState): (PersonId | null)[] =>
  state.actions.flatMap(({ owner }) => {
    const seat = participantOf(state, owner);
    return [owner, seat?.deputy ?? null, seat?.manager ?? null];
  });

/** A recurring meeting has no end: it goes on as long as there is a region. */
export const conferenceCourse: Course<'conference'> = {
  decide: (state, request, now, { policy }) => decideConference(state, request, now, policy),
  record: recordConference,
  evolve: evolveConference,
  nextDue: (state, { policy }) => nextDue(state, policy),
  notices: (before, recorded, after, { policy }) =>
    noticesOfConference(conferenceNotices(before, recorded, after, policy)),
  expectations,
  people: (state, rules) =>
    distinct([
      ...atTheTable(state),
      ...(state.next?.invited ?? []),
      ...state.surroundings.participants.map(({ manager }) => manager),
      ...ownersOfActions(state),
      ...askedOf(expectations(state, rules)),
      state.surroundings.programmeManager,
    ]),
  clusters: ({ cluster }) => (cluster === null ? [] : [cluster]),
  handovers: ({ added, actions, next, past }) =>
    distinct([
      ...added.map(({ handover }) => handover),
      ...actions.map(({ handover }) => handover),
      ...[next, ...past].flatMap((meeting) => meeting?.written?.items.map(({ handover }) => handover) ?? []),
    ]),
  hasEnded: () => false,
  stretch: ({ past }) => `after meeting ${past.at(-1)?.number ?? 0}`,
  summary: (state, { policy }) => ({
    topic: state.kind,
    status: nextMeeting(state, policy).kind,
    owner: chairOf(state),
    dueDay: state.next?.day ?? null,
  }),
  timePasses: { type: 'timePasses' },
  updateSurroundings: (surroundings) => ({ type: 'updateParticipants', surroundings }),
};
