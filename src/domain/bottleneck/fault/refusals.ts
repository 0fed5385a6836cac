export const faultRefusalCodes = [
  'notAllowed',
  'alreadyProposed',
  'faultEnded',
  'alreadyChanged',
  'keeperLeft',
  'dayInThePast',
  'dayInTheFuture',
  'dayTooFar',
  'dayBeforeProposal',
  'reasonNeeded',
  'nothingChanged',
  'noPromise',
  'notChangedYet',
] as const;
export type FaultRefusalCode = (typeof faultRefusalCodes)[number];
