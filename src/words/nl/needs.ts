import type { Need, NeedCode } from '../../domain/handover/refusals';

/** What misses, in words. `point` is the name of the point. */
export const needs: Record<NeedCode, (a: { point: string }) => string> = {
  basis: () => 'De toestemming van de cliënt, of een andere grondslag, is nog niet vastgelegd.',
  pointNotStarted: (a) => `${a.point}: hier is nog niets ingevuld.`,
  pointNotReady: (a) => `${a.point}: dit punt moet klaar zijn vóór de overdracht.`,
  pointNotSettled: (a) => `${a.point}: maak dit punt klaar, of leg vast wat er nog nodig is.`,
  senderSignOff: (a) => `${a.point}: het akkoord van de overdragende organisatie ontbreekt nog.`,
  receiverSignOff: (a) => `${a.point}: het akkoord van het buurtteam ontbreekt nog.`,
  clientSignOff: (a) => `${a.point}: het akkoord van de cliënt ontbreekt nog, of de reden waarom niet.`,
  openQuestion: (a) => `${a.point}: er staat nog een vraag open.`,
  receiverCaseWorker: () => 'De begeleider van het buurtteam is nog niet bekend.',
  transferDay: () => 'De dag van de overdracht is nog niet door beide contactpersonen bevestigd.',
};

export const needSolvers: Record<Need['solver'], string> = {
  sender: 'De overdragende organisatie kan dit oplossen.',
  receiver: 'Het buurtteam kan dit oplossen.',
  both: 'Jullie kunnen dit samen oplossen.',
};
