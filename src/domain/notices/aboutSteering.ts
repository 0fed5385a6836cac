import { dayOf } from '../calendar/day';
import { isAbsent } from '../handover/people';
import { contactPerson, reach } from './recipients';
import { tell, type Drafts } from './tell';

/** Who hears what the programme manager asks and proposes, and what came of it. */
export const aboutSteering = {
  ownerAsked: (event, { after, at }) => {
    // When the owner is away, whoever stands in is asked.
    const isAway = isAbsent(event.owner, dayOf(at), after.surroundings.absences);
    const asked = isAway ? reach(after, event.position, at) : event.owner;
    return tell('ownerAsked', 'now', [asked], event.by);
  },
  askedAnswered: (_event, { after }) =>
    tell('askedAnswered', 'bundled', [after.surroundings.programmeManager]),
  deputyProposed: ({ side, by }, { after, at }) =>
    tell(
      'deputyProposed',
      'now',
      [reach(after, { side, role: 'manager' }, at), contactPerson(after, side, at)],
      by,
    ),
  deputyDeclined: (_event, { after }) =>
    tell('deputyDeclined', 'bundled', [after.surroundings.programmeManager]),
} satisfies Drafts;
