import { addDays } from '../../../domain/calendar/day';
import { personId } from '../people';
import { recordBasis, fill } from '../steps';
import { untilAccepted, untilSubmitted } from '../stretches';
import type { Player, Telling } from '../telling';
import { startedAgo, submittedAgo, type Course } from './course';

const asksToLook = (t: Telling, who: Player, words: string): void =>
  t.does(who, {
    type: 'askAccess',
    until: addDays(t.today(), 12),
    text: t.text(who, 'askAccess', words),
  });

/** Both wrote down the same person; neither sees the other's file. */
const noticesAt = (t: Telling, organisation: Course['sender'], contactPerson: string): void => {
  t.goTo(t.dates.ago(1), '12:15');
  t.hears({ sameClient: [{ organisation, contactPerson: personId(contactPerson) }] });
};

/** Looked along by colleagues from elsewhere, consent taken back, and one client at two senders. */
export const aboutSharing: readonly Course[] = [
  submittedAgo(6, {
    neighbourhood: 'lunetten',
    caseWorker: 'joris',
    tell: (t) => {
      untilAccepted(t, 6);
      t.goTo(t.dates.ago(3), '10:20');
      asksToLook(
        t,
        'guest mehmet',
        'Komt al een jaar bij onze kookgroep in Kanaleneiland. Ik wil weten of dat na de verhuizing kan doorgaan.',
      );
      t.goTo(t.dates.ago(2), '09:10');
      t.does('senderContact', { type: 'grantAccess', request: '1', until: addDays(t.today(), 12) });
      t.goTo(t.dates.ago(1), '15:25');
      asksToLook(t, 'guest sanne', 'Woonde tot vorig jaar bij ons. De oud-begeleider wordt nog vaak gebeld.');
    },
  }),
  submittedAgo(2, {
    neighbourhood: 'leidsche-rijn',
    caseWorker: 'chantal',
    tell: (t) => {
      untilSubmitted(t, 2);
      t.goTo(t.dates.ago(1), '16:40');
      t.does('receiverContact', {
        type: 'takeEmergencyAccess',
        text: t.text(
          'receiverContact',
          'takeEmergencyAccess',
          'De cliënt staat verward aan onze balie. De begeleider is vanmiddag niet te bereiken.',
        ),
      });
    },
  }),
  submittedAgo(7, {
    neighbourhood: 'kanaleneiland-noord',
    caseWorker: 'tomasz',
    tell: (t) => {
      untilAccepted(t, 7);
      t.goTo(t.dates.ago(1), '11:05');
      t.does('senderCaseWorker', {
        type: 'withdrawConsent',
        text: t.text(
          'senderCaseWorker',
          'withdrawConsent',
          'Wil niet dat het buurtteam van de behandeling weet voordat ze elkaar kennen. Wil wel verhuizen.',
        ),
      });
    },
  }),
  submittedAgo(2, {
    neighbourhood: 'ondiep-pijlsweerd',
    caseWorker: 'fatima',
    tell: (t) => {
      untilSubmitted(t, 2);
      noticesAt(t, 'lister', 'sanne');
    },
  }),
  startedAgo(5, 30, {
    sender: 'lister',
    neighbourhood: 'oost',
    caseWorker: 'ruben',
    tell: (t) => {
      t.goTo(t.dates.ago(4), '13:00');
      recordBasis(t);
      fill(t, ['housing', 'network']);
      noticesAt(t, 'tussenvoorziening', 'marit');
    },
  }),
];
