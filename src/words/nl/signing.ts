/** Signing several points together. */
export const signing = {
  title: 'Akkoord op het overdrachtsdocument',
  lead: 'Lees een punt voordat je akkoord geeft. Verandert het daarna? Dan vervalt het akkoord en vragen we het opnieuw.',
  rule: (a: { days: number }) =>
    a.days === 1 ? 'Binnen 1 werkdag na de kennismaking' : `Binnen ${a.days} werkdagen na de kennismaking`,
  until: 'uiterlijk',
  table: 'De tien punten',
  point: 'Punt',
  status: 'Status',
  choose: 'Jouw akkoord',
  chooseFor: (a: { point: string }) => `Akkoord op ${a.point}`,
  changed: 'Veranderd sinds je keek',
  changedTitle: 'Deze punten zijn veranderd sinds je keek',
  changedText: 'Er is nog niets vastgelegd. Lees wat er is veranderd, en vink het punt daarna opnieuw aan.',
  pointsLabel: 'Punten',
  chooseOne: 'Vink minstens één punt aan.',
  sign: 'Akkoord geven op de aangevinkte punten',
  ownTitle: (a: { side: string }) => `Akkoord namens ${a.side}`,
  nothingToSign: 'Er is nu geen punt waarop jij akkoord kunt geven.',
  allDone:
    'Alle punten hebben akkoord van alle drie de partijen. De dag van de overdracht kan worden bevestigd.',
  toTransfer: 'Naar de dag van de overdracht',
  clientTitle: 'Akkoord van de cliënt',
  clientLead: 'Bespreek de punten met de cliënt en leg vast wat de cliënt zelf zegt.',
  clientPoints: 'Over welke punten gaat het?',
  clientNothing: 'Van elk punt dat kan, is vastgelegd wat de cliënt zegt.',
};
