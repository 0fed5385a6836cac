import { dayOf } from '../calendar/day';
import { expectations } from '../expectations/expectations';
import { ownerOfPhase } from '../expectations/atAnyTime';
import { sceneOf } from '../expectations/expect';
import { contactsOf, isAbsent } from '../handover/people';
import { otherSide, type HandoverState, type PersonId, type Side } from '../handover/state';
import { aboutSharing, noticedElsewhere } from './aboutSharing';
import { aboutSteering } from './aboutSteering';
import { cancellations, invitations, reinvitations, type Draft } from './meeting';
import { contactPerson, contactPersons, everybody, reach, team } from './recipients';
import { dueOf, tell, type Drafts, type Turn } from './tell';

const arrival = (turn: Turn): Draft[] =>
  tell(
    'submissionArrived',
    'now',
    [contactPerson(turn.after, 'receiver', turn.at)],
    dueOf(turn, 'answerSubmission'),
  );

const managerOf = ({ after, at }: Turn, side: Side) => reach(after, { side, role: 'manager' }, at);

/** Which messages an event asks for, and to whom. */
export const drafts: Drafts = {
  ...aboutSharing,
  ...aboutSteering,
  submitted: (_event, turn) => arrival(turn),
  answererNamed: (event, turn) =>
    tell('answererNamed', 'now', [event.person], dueOf(turn, 'answerSubmission')),
  submissionAccepted: (_event, { after, at }) => tell('submissionAccepted', 'now', team(after, 'sender', at)),
  submissionReturned: (_event, { after, at }) => tell('submissionReturned', 'now', team(after, 'sender', at)),
  acquaintancePlanned: (_event, { after, at }) =>
    after.acquaintance.plan ? invitations(after, after.acquaintance.plan, at) : [],
  acquaintanceCancelled: (event, { before, at }) => cancellations(before, event.sequence, at),
  signOffLapsed: (event, turn) =>
    event.party === 'client'
      ? tell('signOffLapsed', 'bundled', [contactPerson(turn.after, 'sender', turn.at)])
      : tell('signOffLapsed', 'bundled', [contactPerson(turn.after, event.party, turn.at)]),
  pointAskedBack: (event, turn) =>
    tell(
      'pointAskedBack',
      'bundled',
      team(turn.after, otherSide(event.side), turn.at),
      dueOf(turn, 'answerQuestion'),
    ),
  questionAnswered: (event, { before, after, at }) => {
    const asker = before.points[event.point].question?.askedBy;
    return asker ? tell('questionAnswered', 'bundled', [contactPerson(after, asker, at)]) : [];
  },
  // Who has confirmed the same day already hears that it is agreed.
  transferDayConfirmed: (event, turn) =>
    turn.before.transfer.confirmed[otherSide(event.side)] === event.day
      ? []
      : tell(
          'transferDayConfirmed',
          'now',
          [contactPerson(turn.after, otherSide(event.side), turn.at)],
          dueOf(turn, 'confirmTransferDay'),
        ),
  transferAgreed: (event, { after, at }) => tell('transferAgreed', 'now', everybody(after, at), event.day),
  transferDayLapsed: (_event, { after, at }) => tell('transferDayLapsed', 'now', contactPersons(after, at)),
  transferred: (event, { after, at }) => tell('transferred', 'now', everybody(after, at), event.day),
  decisionProposed: (event, turn) =>
    tell(
      'decisionProposed',
      'now',
      [contactPerson(turn.after, otherSide(event.side), turn.at)],
      dueOf(turn, 'confirmDecision'),
    ),
  decisionRejected: (_event, { before, after, at }) =>
    before.proposal ? tell('decisionRejected', 'now', [contactPerson(after, before.proposal.by, at)]) : [],
  closed: (_event, { after, at }) => tell('closed', 'bundled', everybody(after, at)),
  aftercareExtended: (event, { after, at }) =>
    tell('aftercareExtended', 'bundled', everybody(after, at), event.until),
  reopened: (event, { after, at }) => tell('reopened', 'now', everybody(after, at), event.until),
  safetyNetCalled: (_event, turn) =>
    tell(
      'safetyNetCalled',
      'now',
      [contactPerson(turn.after, 'sender', turn.at), ...deputyOf(turn.after, 'sender')],
      dueOf(turn, 'answerSafetyNet'),
    ),
  safetyNetAnswered: (event, { after, at }) =>
    tell('safetyNetAnswered', 'now', everybody(after, at), event.by),
  safetyNetConcluded: (_event, { after, at }) =>
    tell('safetyNetConcluded', 'bundled', contactPersons(after, at)),
  returnAsked: (_event, turn) =>
    tell(
      'returnAsked',
      'now',
      [managerOf(turn, 'sender'), contactPerson(turn.after, 'sender', turn.at)],
      dueOf(turn, 'acceptReturn'),
    ),
  returnDeclined: (_event, { after, at }) => tell('returnDeclined', 'now', contactPersons(after, at)),
  returned: (_event, { before, at }) => tell('returned', 'now', everybody(before, at)),
  paused: (event, { after, at }) => tell('paused', 'now', everybody(after, at), event.until),
  resumed: (_event, { after, at }) => tell('resumed', 'now', everybody(after, at)),
  withdrawn: (_event, { before, at }) =>
    tell('withdrawn', 'now', before.submission ? everybody(before, at) : team(before, 'sender', at)),
  stalled: (_event, turn) =>
    tell(
      'stalled',
      'bundled',
      [reach(turn.after, ownerOfPhase(sceneOf(turn.after, turn.policy)), turn.at)],
      dueOf(turn, 'explainStall'),
    ),
  stallRaised: (_event, { after }) => tell('stallRaised', 'bundled', [after.surroundings.programmeManager]),
  reachingOutRaised: (_event, { after }) =>
    tell('reachingOutRaised', 'now', [after.surroundings.programmeManager]),
  contactsChanged: (_event, turn) => [
    ...tell('contactsChanged', 'bundled', everybody(turn.after, turn.at)),
    ...reinvitations(turn.before, turn.after, turn.at),
  ],
  surroundingsUpdated: (_event, turn) => [
    ...changedContacts(turn),
    ...leftByTheAbsent(turn),
    ...reinvitations(turn.before, turn.after, turn.at),
    ...noticedElsewhere(turn),
  ],
  caseWorkerChanged: (_event, { after, at }) => tell('caseWorkerChanged', 'bundled', everybody(after, at)),
  neighbourhoodChanged: (event, turn) => [
    ...tell('neighbourhoodChanged', 'now', [
      ...team(turn.before, 'receiver', turn.at),
      ...everybody(turn.after, turn.at),
    ]),
    ...(event.resubmitted ? arrival(turn) : []),
  ],
  rungClimbed: (event) =>
    event.recipients.map(({ person, as }) => ({
      kind: 'expectationDue',
      recipient: person,
      mail: event.mail,
      dueDay: event.dueDay,
      expectation: { key: event.expectation, kind: event.kind, as },
      meeting: null,
    })),
};

const deputyOf = (state: HandoverState, side: Side): PersonId[] => {
  const { deputy } = contactsOf(state, side);
  return deputy ? [deputy] : [];
};

/**
 * Somebody is marked absent: what they were already reminded of goes to who stands in at once, and does not wait for the
 * next rung (DOMAIN.md section 5, "Reminders and escalation").
 */
function leftByTheAbsent({ before, after, at, policy }: Turn): Draft[] {
  const day = dayOf(at);
  const isNewlyAway = (person: PersonId) =>
    isAbsent(person, day, after.surroundings.absences) &&
    !isAbsent(person, day, before.surroundings.absences);
  return expectations(after, policy)
    .filter(({ key, owner }) => (after.climbed[key] ?? 0) > 0 && isNewlyAway(owner))
    .map(({ key, kind, position, dueDay }) => ({
      kind: 'expectationDue',
      recipient: reach(after, position, at),
      mail: dueDay <= day ? 'now' : 'bundled',
      dueDay,
      expectation: { key, kind, as: 'deputy' },
      meeting: null,
    }));
}

/** Another contact person for a running handover: both sides are told. A change in absences or closing days is not news. */
function changedContacts({ before, after, at }: Turn): Draft[] {
  const changed = (['sender', 'receiver'] as const).some(
    (side) => contactsOf(before, side).contactPerson !== contactsOf(after, side).contactPerson,
  );
  return changed ? tell('contactsChanged', 'bundled', everybody(after, at)) : [];
}
