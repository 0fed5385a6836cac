import { addMonths } from '../../../domain/calendar/day';
import type { LifeArea, WatTelt } from '../../../forms/watTelt';
import { demoId } from '../ids';
import { checkIn } from '../steps';
import { untilAftercare } from '../stretches';
import type { Telling } from '../telling';
import { transferredAgo, type Course } from './course';

const lifeAreaScores: Record<LifeArea, number> = {
  housing: 7,
  finances: 5,
  daytime: 5,
  network: 4,
  physicalHealth: 6,
  mentalHealth: 6,
  dailyLiving: 7,
  safety: 7,
};

/** Wat Telt as people fill it in: from 1 to 10 for each area of life by client and worker, and one for the whole. */
function scoreWatTelt(t: Telling, moment: 'start' | 'end', rise: number): void {
  const client = Object.fromEntries(
    Object.entries(lifeAreaScores).map(([area, score]) => [area, score + rise]),
  );
  const told: WatTelt = { client, worker: lifeAreaScores, third: {}, thirdPerson: null, overall: 6 + rise };
  const scores = JSON.stringify(told);
  t.does('receiverCaseWorker', {
    type: 'recordWatTelt',
    moment,
    day: t.today(),
    scores: t.text('receiverCaseWorker', 'watTelt', scores),
    ...(moment === 'end' && rise < 0 ? { fell: true } : {}),
  });
}

function proposeClosure(t: Telling): void {
  t.does('senderContact', {
    type: 'proposeDecision',
    proposal: demoId(t.state().id, 'proposal'),
    decision: {
      kind: 'close',
      reason: 'endedAsPlanned',
      independent: 'yes',
      goesWrong: 'no',
      secondOpinion: null,
      text: t.text(
        'senderContact',
        'proposeDecision',
        'De huur is drie maanden op tijd betaald, er is een vast weekritme en het buurtteam is bekend.',
      ),
    },
  });
}

/** Three months together: just begun, on its way, a missed check-in, reaching out, paused, nearly over. */
export const aftercare: readonly Course[] = [
  transferredAgo(4, {
    neighbourhood: 'zuilen',
    caseWorker: 'fatima',
    open: [{ point: 'physicalHealth', what: 'Beugel in de douche laten plaatsen.', side: 'receiver', in: 6 }],
    tell: (t) => untilAftercare(t, 4),
  }),
  transferredAgo(13, {
    neighbourhood: 'west',
    caseWorker: 'chantal',
    open: [
      {
        point: 'activation',
        what: 'Gesprek met de jobcoach over een proefplaatsing.',
        side: 'sender',
        in: 3,
      },
    ],
    tell: (t) => untilAftercare(t, 13, [1, 2]),
  }),
  // The check-in of week 4 was missed: nobody was at home, and no new day is set.
  transferredAgo(24, {
    neighbourhood: 'kanaleneiland-noord',
    caseWorker: 'fatima',
    tell: (t) => untilAftercare(t, 24, [1, 2]),
  }),
  transferredAgo(33, {
    sender: 'lister',
    neighbourhood: 'oost',
    caseWorker: 'linh',
    tell: (t) => {
      untilAftercare(t, 33, [1, 2, 4]);
      scoreWatTelt(t, 'start', 0);
    },
  }),
  // No contact since three weeks: both sides try.
  transferredAgo(38, {
    neighbourhood: 'overvecht-vechtzoom',
    caseWorker: 'tomasz',
    tell: (t) => {
      untilAftercare(t, 38, [1, 2, 4]);
      t.goTo(t.dates.ago(14), '10:00');
      t.does('receiverCaseWorker', {
        type: 'startReachingOut',
        since: t.dates.ago(15),
        text: t.text(
          'receiverCaseWorker',
          'startReachingOut',
          'Neemt niet op en reageert niet op berichten.',
        ),
      });
      for (const [ago, way, words] of [
        [13, 'phone', 'Twee keer gebeld, voicemail ingesproken.'],
        [9, 'visit', 'Langs geweest; licht brandde, deed niet open. Kaartje in de bus gedaan.'],
        [4, 'viaNetwork', 'Zus gesproken: is in orde, maar wil even met rust gelaten worden.'],
      ] as const) {
        t.goTo(t.dates.ago(ago), '16:30');
        t.does('receiverCaseWorker', {
          type: 'logAttempt',
          day: t.today(),
          way,
          text: t.text('receiverCaseWorker', 'logAttempt', words),
          reached: false,
        });
      }
    },
  }),
  transferredAgo(20, {
    sender: 'leger-des-heils',
    neighbourhood: 'de-meern',
    caseWorker: 'esther',
    tell: (t) => {
      untilAftercare(t, 20, [1, 2]);
      t.goTo(t.dates.ago(4), '11:00');
      t.does('senderContact', {
        type: 'pause',
        reason: 'admission',
        until: t.dates.ahead(12),
        text: t.text(
          'senderContact',
          'pause',
          'Vrijwillige opname van drie weken. De woning blijft aangehouden.',
        ),
      });
    },
  }),
  // Both contact persons are asked to decide.
  transferredAgo(63, {
    neighbourhood: 'ondiep-pijlsweerd',
    caseWorker: 'fatima',
    tell: (t) => {
      untilAftercare(t, 63, [1, 2, 4]);
      scoreWatTelt(t, 'start', 0);
      checkIn(t, 8);
      checkIn(t, 12);
    },
  }),
  transferredAgo(64, {
    neighbourhood: 'zuilen',
    caseWorker: 'joris',
    tell: (t) => {
      untilAftercare(t, 64, [1, 2, 4]);
      scoreWatTelt(t, 'start', -1);
      checkIn(t, 8);
      checkIn(t, 12);
      t.goTo(t.dates.ago(1), '14:00');
      scoreWatTelt(t, 'end', 1);
      proposeClosure(t);
    },
  }),
  // It was not enough yet: a month longer.
  transferredAgo(70, {
    neighbourhood: 'lunetten',
    caseWorker: 'chantal',
    tell: (t) => {
      untilAftercare(t, 70, [1, 2, 4, 8]);
      checkIn(t, 12);
      t.goTo(t.dates.ago(9), '13:00');
      const proposal = demoId(t.state().id, 'proposal');
      t.does('receiverContact', {
        type: 'proposeDecision',
        proposal,
        decision: {
          kind: 'extend',
          until: addMonths(t.state().aftercare?.until ?? t.today(), 1),
          text: t.text(
            'receiverContact',
            'proposeDecision',
            'De huurtoeslag is er pas net; we willen dit rustig zien lopen.',
          ),
        },
      });
      t.goTo(t.dates.ago(8), '09:30');
      t.does('senderContact', { type: 'agreeDecision', proposal });
    },
  }),
];

export { proposeClosure, scoreWatTelt };
