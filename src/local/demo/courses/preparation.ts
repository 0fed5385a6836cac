import { accept, fill, recordBasis, submit } from '../steps';
import { untilFilled, untilSubmitted } from '../stretches';
import { startedAgo, submittedAgo, type Course } from './course';

/** Being filled in: fresh, on its way, at risk, stalled, ready, and returned by the neighbourhood. */
export const inPreparation: readonly Course[] = [
  startedAgo(1, 34, {
    neighbourhood: 'zuilen',
    caseWorker: 'fatima',
    tell: (t) => recordBasis(t),
  }),
  startedAgo(8, 24, {
    neighbourhood: 'west',
    caseWorker: 'fatima',
    open: [
      {
        point: 'finances',
        what: 'Beschikking huurtoeslag op het nieuwe adres opvragen bij de bewindvoerder.',
        side: 'sender',
        in: 8,
      },
    ],
    tell: (t) => {
      t.goTo(t.dates.ago(6), '14:00');
      recordBasis(t);
      fill(t, ['housing', 'ownLead', 'network']);
      t.goTo(t.dates.ago(2), '16:20');
      fill(t, ['finances', 'dailyLiving', 'physicalHealth']);
    },
  }),
  // The moving day comes near and the document is not there yet.
  startedAgo(11, 6, {
    neighbourhood: 'oost',
    caseWorker: 'joris',
    tell: (t) => {
      t.goTo(t.dates.ago(9));
      recordBasis(t);
      fill(t, ['housing', 'finances', 'safety']);
      t.goTo(t.dates.ago(3), '15:45');
      fill(t, ['network', 'ownLead']);
    },
  }),
  // Nobody has touched it for weeks, and nobody says why.
  startedAgo(24, 20, {
    neighbourhood: 'kanaleneiland-noord',
    caseWorker: 'tomasz',
    tell: (t) => {
      t.goTo(t.dates.ago(22));
      recordBasis(t);
      fill(t, ['housing', 'network']);
    },
  }),
  // Stalled, with a reason: the home is late.
  startedAgo(20, 28, {
    sender: 'leger-des-heils',
    neighbourhood: 'leidsche-rijn',
    caseWorker: 'samuel',
    tell: (t) => {
      t.goTo(t.dates.ago(17));
      recordBasis(t);
      fill(t, ['housing', 'finances', 'ownLead', 'safety']);
      t.goTo(t.dates.ago(5), '11:30');
      t.does('senderCaseWorker', {
        type: 'explainStall',
        reason: 'waitingForHome',
        engaged: 'yes',
        text: t.text(
          'senderCaseWorker',
          'explainStall',
          'De oplevering van de nieuwbouw is drie weken later. De cliënt blijft gemotiveerd.',
        ),
      });
    },
  }),
  startedAgo(16, 18, {
    neighbourhood: 'ondiep-pijlsweerd',
    caseWorker: 'fatima',
    open: [
      {
        point: 'activation',
        what: 'Kennismaken met de jobcoach; de cliënt belt zelf voor een afspraak.',
        side: 'sender',
        in: 12,
      },
    ],
    tell: (t) => untilFilled(t, 1),
  }),
  // The neighbourhood sent it back, and it is being mended.
  submittedAgo(5, {
    neighbourhood: 'binnenstad',
    caseWorker: 'chantal',
    tell: (t) => {
      untilSubmitted(t, 5);
      t.goTo(t.dates.ago(3), '10:10');
      t.does('receiverContact', {
        type: 'returnSubmission',
        reason: 'documentIncomplete',
        text: t.text(
          'receiverContact',
          'returnSubmission',
          'Wie is de bewindvoerder, en loopt de behandeling door na de verhuizing? Dat missen we nog.',
        ),
      });
    },
  }),
];

/** Waiting for the neighbourhood's answer: fresh, due today, overdue, and where the contact person is away. */
export const submitted: readonly Course[] = [
  submittedAgo(1, { neighbourhood: 'zuilen', caseWorker: 'fatima', tell: (t) => untilSubmitted(t, 1) }),
  submittedAgo(3, {
    sender: 'lister',
    neighbourhood: 'zuilen',
    caseWorker: 'linh',
    tell: (t) => untilSubmitted(t, 3),
  }),
  submittedAgo(6, {
    neighbourhood: 'lunetten',
    caseWorker: 'tomasz',
    tell: (t) => untilSubmitted(t, 6),
  }),
  // Karima is away: her deputy Stefan answers.
  submittedAgo(2, {
    neighbourhood: 'overvecht-de-gagel',
    caseWorker: 'fatima',
    tell: (t) => untilSubmitted(t, 2),
  }),
  // Nobody answered, so the programme manager named who does.
  submittedAgo(11, {
    sender: 'leger-des-heils',
    neighbourhood: 'kanaleneiland-zuid',
    caseWorker: 'esther',
    tell: (t) => {
      untilSubmitted(t, 11);
      t.goTo(t.dates.ago(1), '15:00');
      t.does('programmeManager', {
        type: 'nameAnswerer',
        person: t.state().surroundings.contacts.receiver.deputy ?? '',
      });
    },
  }),
  // The place of contact person is vacant: the deputy answered, and plans the meeting.
  submittedAgo(4, {
    neighbourhood: 'vleuten',
    caseWorker: 'joris',
    tell: (t) => {
      untilFilled(t, 8);
      t.goTo(t.dates.ago(4), '09:05');
      submit(t);
      t.goTo(t.dates.ago(2), '13:35');
      accept(t, 'receiverDeputy');
    },
  }),
];
