import type { Words } from '../types';

export const signing: Words['signing'] = {
  title: 'Sign-off of the transfer document',
  lead: 'Read a point before you sign it off. Does it change later? Then the sign-off lapses and we ask for it again.',
  rule: (a) =>
    a.days === 1
      ? 'Within 1 working day after the acquaintance meeting'
      : `Within ${a.days} working days after the acquaintance meeting`,
  until: 'by',
  table: 'The ten points',
  point: 'Point',
  status: 'State',
  choose: 'Your sign-off',
  chooseFor: (a) => `Sign off ${a.point}`,
  changed: 'Changed since you looked',
  changedTitle: 'These points changed since you looked',
  changedText: 'Nothing was recorded yet. Read what changed, and tick the point again after that.',
  pointsLabel: 'Points',
  chooseOne: 'Tick at least one point.',
  sign: 'Sign off the ticked points',
  ownTitle: (a) => `Sign-off for ${a.side}`,
  nothingToSign: 'There is no point that you can sign off now.',
  allDone: 'All points are signed off by all three parties. The day of the transfer can be confirmed.',
  toTransfer: 'To the day of the transfer',
  clientTitle: 'Sign-off of the client',
  clientLead: 'Talk the points over with the client and record what the client says.',
  clientPoints: 'Which points is it about?',
  clientNothing: 'For every point that allows it, the answer of the client is recorded.',
};
