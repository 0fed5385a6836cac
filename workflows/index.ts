export { bottleneck } from './bottleneck';
export { breakthroughCase } from './breakthroughCase';
export { caseConference } from './caseConference';
export { dailyDigest } from './digest';
export { handover } from './handover';
export { nightlyRetention } from './retention';
export { structuralFault } from './structuralFault';
export { dailyWatch } from './watch';
