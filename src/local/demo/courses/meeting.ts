import { planMeeting } from '../steps';
import { untilAccepted, untilMet } from '../stretches';
import { submittedAgo, type Course } from './course';

/** Around the acquaintance: to be planned, planned, planned late, not held, and held just now. */
export const acquaintance: readonly Course[] = [
  submittedAgo(2, {
    neighbourhood: 'ondiep-pijlsweerd',
    caseWorker: 'fatima',
    tell: (t) => untilAccepted(t, 2),
  }),
  submittedAgo(3, {
    sender: 'leger-des-heils',
    neighbourhood: 'west',
    caseWorker: 'samuel',
    tell: (t) => {
      untilAccepted(t, 3);
      planMeeting(t, t.dates.ahead(1));
    },
  }),
  // Planned for a day after the norm of five working days, on the client's wish.
  submittedAgo(6, {
    neighbourhood: 'hoograven-tolsteeg',
    caseWorker: 'joris',
    tell: (t) => {
      untilAccepted(t, 6);
      planMeeting(t, t.dates.ahead(3), {
        askedBy: 'client',
        words: 'Ligt deze week in het ziekenhuis en wil er zelf bij zijn.',
      });
    },
  }),
  submittedAgo(5, {
    sender: 'lister',
    neighbourhood: 'noordoost',
    caseWorker: 'ruben',
    tell: (t) => {
      untilAccepted(t, 5);
      planMeeting(t, t.dates.ago(1));
      t.goTo(t.dates.ago(1), '15:10');
      t.does('receiverContact', {
        type: 'recordAcquaintance',
        held: false,
        reason: 'clientAbsent',
        text: t.text(
          'receiverContact',
          'recordAcquaintance',
          'Deed niet open. Begeleider heeft gebeld: was het vergeten en vindt het spannend.',
        ),
      });
    },
  }),
  // The meeting was on the last working day; nobody has written down how it went.
  submittedAgo(4, {
    neighbourhood: 'zuilen',
    caseWorker: 'chantal',
    tell: (t) => {
      untilAccepted(t, 4);
      planMeeting(t, t.dates.ago(1));
    },
  }),
  submittedAgo(4, {
    neighbourhood: 'leidsche-rijn',
    caseWorker: 'tomasz',
    tell: (t) => untilMet(t, 4),
  }),
];
