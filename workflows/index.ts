export { dailyDigest } from './digest';
export { handover } from './handover';
export { nightlyRetention } from './retention';
