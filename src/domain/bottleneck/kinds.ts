/** What holds handovers up; the words of each kind are in the catalogues. */
export const bottleneckKinds = [
  'home',
  'income',
  'debts',
  'treatment',
  'daytime',
  'support',
  'nuisance',
  'contact',
  'documents',
  'cooperation',
  'capacitySender',
  'capacityReceiver',
  'other',
] as const;
export type BottleneckKind = (typeof bottleneckKinds)[number];

/** Who can repair what recurs, outside the case (ZO). */
export const outsideParties = [
  'housingCorporation',
  'municipality',
  'benefits',
  'mentalHealthCare',
  'senderBoard',
  'receiverBoard',
  'other',
] as const;
export type OutsideParty = (typeof outsideParties)[number];
