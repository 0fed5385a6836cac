import type { CommandType } from '../commands';
import { phasesBeforeTransfer, type Phase } from '../state';

const running: readonly Phase[] = [...phasesBeforeTransfer, 'aftercare', 'pulse'];
const afterTransfer: readonly Phase[] = ['aftercare', 'pulse'];
const whileSigning: readonly Phase[] = ['acquaintance', 'signOff', 'transfer'];

/** In which phases a command makes sense. */
export const phasesOf: Record<Exclude<CommandType, 'startHandover'>, readonly Phase[]> = {
  recordBasis: phasesBeforeTransfer,
  changeMovingDay: phasesBeforeTransfer,
  editPoint: phasesBeforeTransfer,
  submit: ['preparation'],
  nameAnswerer: ['submitted'],
  acceptSubmission: ['submitted'],
  returnSubmission: ['submitted'],
  planAcquaintance: ['acquaintance'],
  recordAcquaintance: ['acquaintance'],
  signPoints: whileSigning,
  askPointBack: whileSigning,
  answerQuestion: phasesBeforeTransfer,
  confirmTransferDay: ['transfer'],
  moveTransferDay: ['transfer'],
  recordCheckIn: ['aftercare'],
  missCheckIn: ['aftercare'],
  moveCheckIn: ['aftercare'],
  assignCheckIn: ['aftercare'],
  recordWatTelt: ['aftercare'],
  keepAgreement: ['aftercare'],
  proposeDecision: ['aftercare'],
  agreeDecision: ['aftercare'],
  rejectDecision: ['aftercare'],
  recordPulseCheck: ['pulse'],
  reopen: ['pulse'],
  callSafetyNet: afterTransfer,
  answerSafetyNet: afterTransfer,
  concludeSafetyNet: afterTransfer,
  acceptReturn: afterTransfer,
  declineReturn: afterTransfer,
  pause: running,
  extendPause: running,
  resume: running,
  withdraw: phasesBeforeTransfer,
  extendDeadline: running,
  explainStall: running,
  startReachingOut: running,
  logAttempt: running,
  weighRisks: running,
  changeContacts: running,
  changeCaseWorker: running,
  changeNeighbourhood: running,
  updateSurroundings: running,
  timePasses: running,
};

/** The safety net never pauses, people may change, and a pause ends; everything else waits. */
export const whilePaused: readonly CommandType[] = [
  'resume',
  'extendPause',
  'withdraw',
  'recordBasis',
  'callSafetyNet',
  'answerSafetyNet',
  'concludeSafetyNet',
  'acceptReturn',
  'declineReturn',
  'changeContacts',
  'changeCaseWorker',
  'updateSurroundings',
  'timePasses',
];
