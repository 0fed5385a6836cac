export const newHandover = {
  title: 'Start a new handover',
  clientLead: 'Who is it about? First we look whether you know this client already.',
  labels: {
    givenName: 'Given name',
    namePrefix: 'Name prefix',
    familyName: 'Family name',
    birthDate: 'Date of birth',
    phone: 'Telephone number of the client',
    neighbourhood: 'To which neighbourhood?',
    movingDay: 'Planned moving day',
    caseWorker: 'Who is the case worker?',
    same: 'Is this the same client?',
  },
  namePrefixHint: 'For instance “van der”.',
  birthDateHint: 'For instance 27 3 1985.',
  next: 'Next',
  sameTitle: 'Do you know this client already?',
  sameLead: (a: { name: string }) =>
    `There is a client already with the family name and date of birth of ${a.name}. Look carefully, so that nobody gets two files.`,
  sameHandovers: 'Handovers of this client',
  noHandovers: 'No handovers yet.',
  sameYes: (a: { name: string }) => `Yes, this is ${a.name}`,
  sameNo: 'No, this is somebody else',
  born: 'Born on',
  runningTitle: (a: { name: string }) => `${a.name} has a running handover already`,
  running: 'Go on there. A client has one handover at a time.',
  placeTitle: 'Where will the client live?',
  placeLead: (a: { name: string }) => `The handover of ${a.name} then begins with the ten points.`,
  withoutContact: (a: { name: string }) => `${a.name} (no fixed contact person yet)`,
  neighbourhoodHint:
    'Does a neighbourhood have no fixed contact person yet? Then the deputy, the manager or the programme manager answers.',
  movingDayHint: (a: { days: number }) =>
    `Not sure of the day yet? Choose the day you expect. Submit the handover at least ${a.days} working days before it.`,
  start: 'Start the handover',
  back: 'Back to the details of the client',
  noProgrammeManagerTitle: 'There is no programme manager yet',
  noProgrammeManager:
    'Without a programme manager a handover has nowhere to go when nobody answers. Ask the functional manager to fill one in under Administration. What you filled in is still there.',
  noReceiverTitle: 'There is no receiver yet',
  noReceiver:
    'This region has no neighbourhood team organisation yet. Ask the functional manager to fill one in under Administration.',
};
