import type { CommandType } from '../commands';
import { phasesBeforeTransfer, type HandoverState, type Phase } from '../state';

const running: readonly Phase[] = [...phasesBeforeTransfer, 'aftercare', 'pulse'];
const afterTransfer: readonly Phase[] = ['aftercare', 'pulse'];
const whileSigning: readonly Phase[] = ['acquaintance', 'signOff', 'transfer'];

/** In which phases a command makes sense. */
const phasesOf: Record<Exclude<CommandType, 'startHandover'>, readonly Phase[]> = {
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
  recordSatisfaction: afterTransfer,
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
  withdrawConsent: running,
  goOnWithoutConsent: running,
  giveResearchConsent: running,
  // What was given can be taken back for as long as it is kept.
  withdrawResearchConsent: [...running, 'ended'],
  askAccess: running,
  grantAccess: running,
  refuseAccess: running,
  endAccess: running,
  takeEmergencyAccess: running,
  recordSameClient: phasesBeforeTransfer,
  askOwner: running,
  answerAsked: running,
  proposeDeputy: running,
  declineDeputy: running,
  noteSteering: running,
  updateSurroundings: running,
  timePasses: running,
};

/** The safety net never pauses, people may change, and somebody may look along; everything else waits. */
const always: readonly CommandType[] = [
  'withdraw',
  'recordBasis',
  'giveResearchConsent',
  'withdrawResearchConsent',
  'callSafetyNet',
  'answerSafetyNet',
  'concludeSafetyNet',
  'acceptReturn',
  'declineReturn',
  'changeContacts',
  'changeCaseWorker',
  'askAccess',
  'grantAccess',
  'refuseAccess',
  'endAccess',
  'takeEmergencyAccess',
  'recordSameClient',
  'proposeDeputy',
  'declineDeputy',
  'noteSteering',
  'updateSurroundings',
  'timePasses',
];

/** What can be asked during a pause; it ends by itself on its day, or before. */
export const whilePaused: readonly CommandType[] = [...always, 'resume', 'extendPause', 'withdrawConsent'];

/** What can be asked after the client took back the consent, until it is settled how to go on. */
export const whileConsentIsWithdrawn: readonly CommandType[] = [...always, 'goOnWithoutConsent'];

type Running = Exclude<CommandType, 'startHandover'>;

/** What can be asked of a handover that has ended. */
export const fitsAfterTheEnd = (type: CommandType): boolean =>
  type !== 'startHandover' && phasesOf[type].includes('ended');

/** Does this make sense in the phase? After a withdrawn consent a new basis is in order after the transfer as well. */
export const fitsPhase = (type: Running, { phase, consentWithdrawnOn }: HandoverState): boolean =>
  phasesOf[type].includes(phase) ||
  (type === 'recordBasis' && consentWithdrawnOn !== null && phase !== 'ended');

/** Why this has to wait, although the phase is right for it. */
export function standstill(
  type: Running,
  { pause, consentWithdrawnOn }: HandoverState,
): 'handoverPaused' | 'consentWithdrawn' | null {
  if (pause && !whilePaused.includes(type)) return 'handoverPaused';
  return consentWithdrawnOn !== null && !whileConsentIsWithdrawn.includes(type) ? 'consentWithdrawn' : null;
}
