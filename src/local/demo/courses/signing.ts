import { filledPoint } from '../document';
import { demoId } from '../ids';
import { confirmTransfer, sign } from '../steps';
import { untilAgreed, untilMet, untilSigned } from '../stretches';
import type { Telling } from '../telling';
import { submittedAgo, type Course } from './course';

function askBack(t: Telling): void {
  const version = t.state().points.finances.version ?? '';
  t.does('receiverContact', {
    type: 'askPointBack',
    point: 'finances',
    version,
    question: demoId(t.state().id, 'question'),
    text: t.text(
      'receiverContact',
      'askPointBack',
      'Loopt de schuldregeling door nu de gemeente verandert van contactpersoon? En wie belt de bewindvoerder?',
    ),
  });
}

/** Somebody changed a point after it was signed. */
function changeSafety(t: Telling): void {
  const before = filledPoint('safety', t.facts, t.number);
  t.writes('senderCaseWorker', 'safety', {
    ...before,
    answers: {
      ...before.answers,
      whoToCall: `${before.answers.whoToCall ?? ''} Nieuw: de wijkagent is op de hoogte en mag gebeld worden.`,
    },
  });
}

/** Signing: begun, asked back, lapsed, the client who did not want to, and overdue with a reservation. */
export const signOff: readonly Course[] = [
  submittedAgo(8, {
    neighbourhood: 'zuilen',
    caseWorker: 'fatima',
    tell: (t) => {
      untilMet(t, 8);
      t.goTo(t.dates.ago(2), '11:00');
      sign(t, 'sender');
      t.goTo(t.dates.ago(1), '10:20');
      sign(t, 'receiver', ['housing', 'network', 'daytime', 'ownLead']);
      askBack(t);
    },
  }),
  submittedAgo(10, {
    neighbourhood: 'west',
    caseWorker: 'fatima',
    tell: (t) => {
      untilMet(t, 10);
      t.goTo(t.dates.ago(5), '11:00');
      sign(t, 'sender');
      t.goTo(t.dates.ago(4), '14:00');
      sign(t, 'receiver');
      t.goTo(t.dates.ago(1), '09:50');
      changeSafety(t);
    },
  }),
  submittedAgo(9, {
    sender: 'lister',
    neighbourhood: 'dichters-en-rivierenwijk',
    caseWorker: 'linh',
    tell: (t) => {
      untilMet(t, 9);
      t.goTo(t.dates.ago(4), '13:00');
      sign(t, 'sender');
      sign(t, 'client', ['housing', 'network', 'daytime', 'activation', 'ownLead', 'safety', 'dailyLiving']);
      const version = t.state().points.mentalHealth.version ?? '';
      t.does('senderContact', {
        type: 'signPoints',
        party: 'client',
        outcome: 'didNotWant',
        points: [{ point: 'mentalHealth', version }],
        text: t.text(
          'senderContact',
          'signPoints',
          'Is het eens met de inhoud, maar wil voor dit punt geen akkoord geven.',
        ),
        until: null,
      });
      t.goTo(t.dates.ago(2), '16:00');
      sign(t, 'receiver');
    },
  }),
  // Overdue: the neighbourhood signed with a reservation, the client has not been asked.
  submittedAgo(16, {
    neighbourhood: 'overvecht-spoorzoom',
    caseWorker: 'chantal',
    tell: (t) => {
      untilMet(t, 16);
      t.goTo(t.dates.ago(9), '11:00');
      sign(t, 'sender');
      t.goTo(t.dates.ago(6), '15:00');
      sign(t, 'receiver', ['housing', 'finances', 'safety', 'network', 'ownLead', 'dailyLiving']);
      const version = t.state().points.daytime.version ?? '';
      t.does('receiverContact', {
        type: 'signPoints',
        party: 'receiver',
        outcome: 'withReservation',
        points: [{ point: 'daytime', version }],
        text: t.text(
          'receiverContact',
          'signPoints',
          'We gaan door, als er voor de verhuizing een plek is op het werkcentrum in de wijk.',
        ),
        until: t.dates.ahead(15),
      });
    },
  }),
];

/** The day of the transfer: to be agreed, half agreed, and agreed. */
export const transfer: readonly Course[] = [
  submittedAgo(7, {
    neighbourhood: 'ondiep-pijlsweerd',
    caseWorker: 'joris',
    tell: (t) => untilSigned(t, 7),
  }),
  submittedAgo(9, {
    sender: 'leger-des-heils',
    neighbourhood: 'zuilen',
    caseWorker: 'samuel',
    tell: (t) => {
      untilSigned(t, 9);
      t.goTo(t.dates.ago(2), '10:00');
      confirmTransfer(t, 'sender', t.dates.ahead(7));
    },
  }),
  submittedAgo(12, {
    neighbourhood: 'noordoost',
    caseWorker: 'fatima',
    tell: (t) => untilAgreed(t, 12, t.dates.ahead(4)),
  }),
];
