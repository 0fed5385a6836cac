import { addMonths } from '../../../domain/calendar/day';
import { nextWorkingDay } from '../../../domain/calendar/workingDays';
import { checkIn, fill, recordBasis, sayOpinion } from '../steps';
import { untilAccepted, untilAftercare } from '../stretches';
import type { Telling } from '../telling';
import { proposeClosure, scoreWatTelt } from './aftercare';
import { startedAgo, submittedAgo, transferredAgo, type Course } from './course';

/** Closed at the end of the three months by both contact persons. */
function untilClosed(t: Telling, transferred: number): void {
  untilAftercare(t, transferred, [1, 2, 4]);
  scoreWatTelt(t, 'start', 0);
  checkIn(t, 8);
  checkIn(t, 12);
  const end = nextWorkingDay(t.state().aftercare?.until ?? t.today(), t.dates.calendar);
  t.goTo(end, '10:00');
  scoreWatTelt(t, 'end', 1);
  proposeClosure(t);
  t.goTo(end, '14:00');
  sayOpinion(t, 'receiverCaseWorker', 'closure');
  t.goTo(end, '15:00');
  t.does('receiverContact', { type: 'agreeDecision', proposal: t.state().proposal?.id ?? '' });
}

function pulse(t: Telling, month: number, outcome: 'goesWell' | 'needsAttention', words: string): void {
  const day = nextWorkingDay(addMonths(t.state().pulse?.since ?? t.today(), month), t.dates.calendar);
  t.goTo(day, '11:00');
  t.does('receiverCaseWorker', {
    type: 'recordPulseCheck',
    month,
    outcome,
    text: t.text('receiverCaseWorker', 'recordPulseCheck', words),
  });
}

/** Finger on the pulse: just closed, due soon, and a year on. */
export const inPulse: readonly Course[] = [
  transferredAgo(95, {
    neighbourhood: 'west',
    caseWorker: 'fatima',
    tell: (t) => untilClosed(t, 95),
  }),
  transferredAgo(186, {
    neighbourhood: 'zuilen',
    caseWorker: 'chantal',
    tell: (t) => untilClosed(t, 186),
  }),
  transferredAgo(260, {
    sender: 'leger-des-heils',
    neighbourhood: 'dichters-en-rivierenwijk',
    caseWorker: 'esther',
    tell: (t) => {
      untilClosed(t, 260);
      pulse(
        t,
        6,
        'goesWell',
        'Werkt drie dagen bij de kringloop. Geen hulp nodig, wel gezellig dat we belden.',
      );
    },
  }),
];

/** Over: withdrawn, returned to the sender, and two years well at home. */
export const ended: readonly Course[] = [
  startedAgo(30, 5, {
    neighbourhood: 'leidsche-rijn',
    caseWorker: 'joris',
    tell: (t) => {
      t.goTo(t.dates.ago(28));
      recordBasis(t);
      fill(t, ['housing', 'finances', 'network', 'ownLead']);
      t.goTo(t.dates.ago(19), '12:00');
      fill(t, ['safety', 'dailyLiving']);
      t.goTo(t.dates.ago(12), '16:00');
      t.does('senderContact', {
        type: 'withdraw',
        reason: 'homeFellThrough',
        text: t.text(
          'senderContact',
          'withdraw',
          'De woning gaat naar een urgent kandidaat. We zoeken verder.',
        ),
      });
    },
  }),
  submittedAgo(20, {
    sender: 'lister',
    neighbourhood: 'vleuten',
    caseWorker: 'linh',
    tell: (t) => {
      untilAccepted(t, 20, 'receiverDeputy');
      t.goTo(t.dates.ago(17), '10:30');
      t.does('senderContact', {
        type: 'withdraw',
        reason: 'clientWithdrew',
        text: t.text('senderContact', 'withdraw', 'Wil liever in de buurt van familie in Amersfoort wonen.'),
      });
    },
  }),
  transferredAgo(80, {
    neighbourhood: 'overvecht-vechtzoom',
    caseWorker: 'tomasz',
    tell: (t) => {
      untilAftercare(t, 80, [1, 2, 4]);
      t.goTo(t.dates.ago(50), '10:00');
      t.does('receiverContact', {
        type: 'proposeDecision',
        proposal: `${t.state().id}:return`,
        decision: {
          kind: 'return',
          text: t.text(
            'receiverContact',
            'proposeDecision',
            'Alleen wonen is te vroeg gekomen, zegt de cliënt zelf ook.',
          ),
        },
      });
      t.goTo(t.dates.ago(49), '11:00');
      t.does('senderContact', { type: 'agreeDecision', proposal: `${t.state().id}:return` });
      t.goTo(t.dates.ago(48), '09:00');
      t.does('senderManager', {
        type: 'acceptReturn',
        text: t.text('senderManager', 'acceptReturn', 'Kamer 4 is vanaf vandaag beschikbaar.'),
      });
    },
  }),
  transferredAgo(600, {
    neighbourhood: 'binnenstad',
    caseWorker: 'fatima',
    tell: (t) => {
      untilClosed(t, 600);
      pulse(t, 6, 'goesWell', 'Alles loopt. Heeft een hond en kent de halve straat.');
      pulse(
        t,
        12,
        'needsAttention',
        'Even lastig met geld; afspraak gemaakt met de financieel spreekuurmedewerker.',
      );
      pulse(t, 24, 'goesWell', 'Werkt en woont zelfstandig. Dit was het laatste contact, in goed overleg.');
    },
  }),
];
