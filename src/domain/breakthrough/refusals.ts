export const caseRefusalCodes = [
  'notAllowed',
  'alreadyBroughtIn',
  'caseEnded',
  'alreadyDecided',
  'notAllJudged',
  'notDecided',
  'alreadyDone',
  'ownerLeft',
  'dayInThePast',
  'dayTooFar',
  'dayNeeded',
  'nothingChanged',
  'sameTable',
  'noTable',
] as const;
export type CaseRefusalCode = (typeof caseRefusalCodes)[number];
