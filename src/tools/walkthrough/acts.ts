import { saveAbsence } from '../../db/directoryChanges';
import type { Day } from '../../domain/calendar/day';
import { isSignedBy } from '../../domain/handover/needs';
import type { SatisfactionScore } from '../../domain/handover/satisfaction';
import type { Party } from '../../domain/handover/state';
import { pointKeys, type PointKey } from '../../domain/template';
import { demoId } from '../../local/demo/ids';
import { personId } from '../../local/demo/people';
import { writePoint, type Scene } from './scene';

/** What somebody does on a day of the walkthrough. */
export type Act = (scene: Scene, today: Day) => Promise<void>;

export const recordBasis =
  (who: string): Act =>
  ({ ask }, today) =>
    ask(who, { type: 'recordBasis', kind: 'consent', informedOn: today, text: null });

export const fill =
  (who: string, points: readonly PointKey[]): Act =>
  async (scene) => {
    for (const point of points) await writePoint(scene, who, point);
  };

export const submit =
  (who: string): Act =>
  ({ ask }) =>
    ask(who, { type: 'submit' });

export const accept =
  (who: string): Act =>
  ({ ask }) =>
    ask(who, { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null });

/** The directory learns of it, and tells the running handover. */
export const reportAbsence =
  (who: string, from: Day, until: Day): Act =>
  async ({ stage }) => {
    const absence = { id: demoId('walkthrough absence'), person: personId(who), from, until };
    const by = { person: personId('erik'), organisation: 'buurtteam' };
    const told = await saveAbsence(stage.pool, absence, by);
    await stage.handovers.notifySurroundings(told.handovers);
  };

export const planLate =
  (who: string, day: Day): Act =>
  async ({ ask, text }) =>
    ask(who, {
      type: 'planAcquaintance',
      day,
      time: '14:00',
      place: 'clientHome',
      text: null,
      change: { askedBy: 'client', reason: await text(who, 'planAcquaintance', 'Ligt in het ziekenhuis.') },
    });

export const hold =
  (who: string): Act =>
  ({ ask }, today) =>
    ask(who, { type: 'recordAcquaintance', held: true, day: today, text: null });

export const sign =
  (who: string, party: Party): Act =>
  async ({ ask, loaded }) => {
    const { state } = await loaded();
    const points = pointKeys.flatMap((point) => {
      const now = state.points[point];
      return now.version && !isSignedBy(now, party) ? [{ point, version: now.version }] : [];
    });
    await ask(who, { type: 'signPoints', party, outcome: 'signed', points, text: null, until: null });
  };

export const confirmTransfer =
  (who: string, day: Day, caseWorker: string | null): Act =>
  ({ ask }) =>
    ask(who, { type: 'confirmTransferDay', day, caseWorker: caseWorker && personId(caseWorker) });

export const checkIn =
  (who: string, week: number): Act =>
  ({ ask }, today) =>
    ask(who, { type: 'recordCheckIn', week, day: today, place: 'home', text: null });

export const missCheckIn =
  (who: string, week: number, newDay: Day): Act =>
  async ({ ask, text }) =>
    ask(who, {
      type: 'missCheckIn',
      week,
      newDay,
      text: await text(who, 'missCheckIn', 'Was ziek; niemand nam het over.'),
    });

export const scoreWatTelt =
  (who: string, moment: 'start' | 'end'): Act =>
  async ({ ask, text }, today) =>
    ask(who, {
      type: 'recordWatTelt',
      moment,
      day: today,
      scores: await text(who, 'watTelt', `{"overall":${moment === 'start' ? 6 : 8}}`),
    });

export const askSatisfaction =
  (who: string, moment: 'transfer' | 'closure', score: SatisfactionScore): Act =>
  async ({ ask, text }, today) =>
    ask(who, {
      type: 'recordSatisfaction',
      moment,
      score,
      day: today,
      asked: 'inPerson',
      text: await text(who, 'recordSatisfaction', 'Ik kende mijn nieuwe begeleider al.'),
    });

const call = demoId('walkthrough call');

export const callSafetyNet =
  (who: string): Act =>
  async ({ ask, text }) =>
    ask(who, {
      type: 'callSafetyNet',
      call,
      trigger: 'debtsOrEviction',
      text: await text(who, 'callSafetyNet', 'Twee maanden huurachterstand.'),
    });

export const answerSafetyNet =
  (who: string, by: Day): Act =>
  async ({ ask, text }) =>
    ask(who, {
      type: 'answerSafetyNet',
      call,
      kind: 'supportOnTheSpot',
      responsible: 'sender',
      by,
      text: await text(who, 'answerSafetyNet', 'Er komt vandaag nog iemand langs.'),
    });

export const concludeSafetyNet =
  (who: string): Act =>
  async ({ ask, text }) =>
    ask(who, {
      type: 'concludeSafetyNet',
      call,
      text: await text(who, 'concludeSafetyNet', 'Er is een betalingsregeling.'),
    });

const proposal = demoId('walkthrough proposal');

export const proposeClosure =
  (who: string): Act =>
  ({ ask }) =>
    ask(who, {
      type: 'proposeDecision',
      proposal,
      decision: {
        kind: 'close',
        reason: 'endedAsPlanned',
        independent: 'yes',
        goesWrong: 'no',
        secondOpinion: null,
        text: null,
      },
    });

export const agreeClosure =
  (who: string): Act =>
  ({ ask }) =>
    ask(who, { type: 'agreeDecision', proposal });

export const changePoint =
  (who: string, point: PointKey, answers: Record<string, string>): Act =>
  (scene) =>
    writePoint(scene, who, point, answers);
