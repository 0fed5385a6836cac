import { callSafetyNet } from '../steps';
import { untilAftercare } from '../stretches';
import type { Telling } from '../telling';
import { transferredAgo, type Course } from './course';

function answer(
  t: Telling,
  call: string,
  kind: 'supportOnTheSpot' | 'temporaryStay' | 'return',
  words: string,
): void {
  t.does('senderContact', {
    type: 'answerSafetyNet',
    call,
    kind,
    responsible: 'sender',
    by: t.dates.ahead(kind === 'supportOnTheSpot' ? 5 : 10),
    text: t.text('senderContact', 'answerSafetyNet', words),
  });
}

/** Falling back on the sender: called just now, not answered in time, answered, and on the way back. */
export const safetyNet: readonly Course[] = [
  transferredAgo(27, {
    neighbourhood: 'zuilen',
    caseWorker: 'fatima',
    tell: (t) => {
      untilAftercare(t, 27, [1, 2, 4]);
      t.goTo(t.dates.ago(1), '15:40');
      callSafetyNet(
        t,
        'receiverCaseWorker',
        'debtsOrEviction',
        'Brief van de corporatie: twee maanden huurachterstand. Durfde het niet te vertellen.',
      );
    },
  }),
  transferredAgo(35, {
    neighbourhood: 'hoograven-tolsteeg',
    caseWorker: 'tomasz',
    tell: (t) => {
      untilAftercare(t, 35, [1, 2, 4]);
      t.goTo(t.dates.ago(4), '11:10');
      callSafetyNet(
        t,
        'receiverContact',
        'nuisance',
        'Buren klagen over nachtelijk bezoek; wijkagent is geweest.',
      );
    },
  }),
  transferredAgo(30, {
    sender: 'leger-des-heils',
    neighbourhood: 'kanaleneiland-zuid',
    caseWorker: 'samuel',
    tell: (t) => {
      untilAftercare(t, 30, [1, 2, 4]);
      t.goTo(t.dates.ago(5), '10:15');
      const call = callSafetyNet(
        t,
        'receiverCaseWorker',
        'relapse',
        'Drinkt weer sinds het weekend en vraagt zelf om hulp.',
      );
      t.goTo(t.dates.ago(5), '14:45');
      answer(
        t,
        call,
        'supportOnTheSpot',
        'Samuel komt vandaag nog langs en daarna twee weken lang om de dag. Zelfhulpgroep is gebeld.',
      );
    },
  }),
  transferredAgo(41, {
    sender: 'lister',
    neighbourhood: 'overvecht-spoorzoom',
    caseWorker: 'ruben',
    tell: (t) => {
      untilAftercare(t, 41, [1, 2, 4]);
      t.goTo(t.dates.ago(3), '09:20');
      const call = callSafetyNet(
        t,
        'receiverContact',
        'relapse',
        'Is twee keer opgenomen geweest en redt het nu niet alleen in de woning.',
      );
      t.goTo(t.dates.ago(2), '13:00');
      answer(
        t,
        call,
        'return',
        'Er is een kamer vrij. We stellen voor dat de cliënt tijdelijk bij ons terugkomt.',
      );
    },
  }),
];
