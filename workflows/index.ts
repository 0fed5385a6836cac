export { dailyDigest } from './digest';
export { handover } from './handover';
