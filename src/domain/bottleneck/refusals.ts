export const bottleneckRefusalCodes = [
  'notAllowed',
  'alreadyRaised',
  'unknownKind',
  'clusterMissing',
  'handoverMissing',
  'alreadyHit',
  'ownerLeft',
  'dayInThePast',
  'dayTooFar',
  'dueDayPassed',
  'nothingChanged',
  'alreadyResolved',
  'notResolved',
] as const;
export type BottleneckRefusalCode = (typeof bottleneckRefusalCodes)[number];
