import type { Moment } from '../calendar/day';
import { contactPersonOf } from '../expectations/expect';
import { leadingSide } from '../handover/responsibility';
import type { HandoverState, PersonId } from '../handover/state';
import { dueOf, tell, type Drafts, type Turn } from './tell';
import { contactPersons, everybody, contactPerson, reach, team } from './recipients';

/** The receiver is told of nothing before the submission: it does not know that the handover exists. */
const bothContactPersons = (state: HandoverState, at: Moment): PersonId[] =>
  state.submission ? contactPersons(state, at) : [contactPerson(state, 'sender', at)];
const bothTeams = (state: HandoverState, at: Moment): PersonId[] =>
  state.submission ? everybody(state, at) : team(state, 'sender', at);

const askerOf = ({ after }: Turn, request: string): PersonId[] =>
  after.access.filter(({ id }) => id === request).map(({ person }) => person);

/** Who is told of looking along, of consent, and of the same client elsewhere. */
export const aboutSharing = {
  accessAsked: (_event, turn) =>
    tell(
      'accessAsked',
      'now',
      [reach(turn.after, contactPersonOf(leadingSide(turn.after)), turn.at)],
      dueOf(turn, 'answerAccess'),
    ),
  accessGranted: (event, turn) => tell('accessGranted', 'now', askerOf(turn, event.request), event.until),
  accessRefused: (event, turn) => tell('accessRefused', 'now', askerOf(turn, event.request)),
  accessEnded: (event, turn) =>
    tell('accessEnded', 'bundled', [
      ...askerOf(turn, event.request),
      ...bothContactPersons(turn.after, turn.at),
    ]),
  emergencyAccessTaken: (event, { after, at }) =>
    tell('emergencyAccessTaken', 'now', bothContactPersons(after, at), event.until),
  consentWithdrawn: (_event, turn) =>
    tell('consentWithdrawn', 'now', bothTeams(turn.after, turn.at), dueOf(turn, 'settleConsent')),
  wentOnWithoutConsent: (_event, { after, at }) => tell('wentOnWithoutConsent', 'now', bothTeams(after, at)),
  sameClientRecorded: (_event, { after, at }) =>
    tell('sameClientRecorded', 'bundled', bothContactPersons(after, at)),
} satisfies Drafts;

/** Another sender came along with the same client: both contact persons are asked to call, and learn nothing more. */
export function noticedElsewhere(turn: Turn): ReturnType<typeof tell> {
  const { before, after, at } = turn;
  const wasOpen = before.sameClient?.outcome === null && before.sameClient.since === after.sameClient?.since;
  const isNew = after.sameClient?.outcome === null && !wasOpen;
  return isNew
    ? tell('sameClient', 'now', bothContactPersons(after, at), dueOf(turn, 'settleSameClient'))
    : [];
}
