/** Every address of the product in one place; pages and mails link through here. */
export const paths = {
  work: '/',
  handovers: '/overdrachten',
  handoverSearch: '/overdrachten/zoeken',
  newsSeen: '/gezien',
  newHandover: '/overdrachten/nieuw',
  handover: (id: string) => `/overdrachten/${id}`,
  processing: (id: string) => `/overdrachten/${id}/bezig`,
  point: (id: string, point: string) => `/overdrachten/${id}/punten/${point}`,
  handoverTask: (id: string, task: HandoverTask) => `/overdrachten/${id}/${task}`,
  conferences: '/overleggen',
  conference: (id: string) => `/overleggen/${id}`,
  conferenceTask: (id: string, task: ConferenceTask) => `/overleggen/${id}/${task}`,
  meeting: (id: string, number: number | string) => `/overleggen/${id}/bijeenkomst/${number}`,
  bottlenecks: '/knelpunten',
  newBottleneck: '/knelpunten/nieuw',
  bottleneck: (id: string) => `/knelpunten/${id}`,
  fault: (id: string) => `/knelpunten/structureel/${id}`,
  breakthrough: '/doorbraak',
  newCase: '/doorbraak/nieuw',
  case: (id: string) => `/doorbraak/${id}`,
  matterProcessing: '/bezig',
  exports: '/uitdraaien',
  newExport: '/uitdraaien/nieuw',
  exportSettings: '/uitdraaien/instelling',
  export: (id: string) => `/uitdraaien/${id}`,
  exportFile: (id: string) => `/uitdraaien/${id}/bestand`,
  exportAgain: (id: string) => `/uitdraaien/${id}/opnieuw`,
  exportApproval: (id: string) => `/uitdraaien/${id}/akkoord`,
  overview: '/regie',
  boardStream: '/regie/stroom',
  boardPart: '/regie/deel',
  boardFile: '/regie/uitdraai',
  boardHandover: (id: string) => `/regie/${id}`,
  steering: (id: string, part: SteeringPart) => `/overdrachten/${id}/regie/${part}`,
  reporting: '/rapportage',
  administration: '/beheer',
  administrationPart: (part: AdministrationPart) => `/beheer/${part}`,
  seat: (neighbourhood: string, organisation: string) =>
    `/beheer/contactpersonen/${encodeURIComponent(neighbourhood)}/${encodeURIComponent(organisation)}`,
  absence: (id: string) => `/beheer/afwezigheid/${encodeURIComponent(id)}`,
  people: '/beheer/mensen',
  newPerson: '/beheer/mensen/nieuw',
  person: (id: string) => `/beheer/mensen/${encodeURIComponent(id)}`,
  personSessions: (id: string) => `/beheer/mensen/${encodeURIComponent(id)}/sessies`,
  giveRole: (person: string) => `/beheer/mensen/${encodeURIComponent(person)}/rollen`,
  endRole: (person: string, role: number) => `/beheer/mensen/${encodeURIComponent(person)}/rollen/${role}`,
  lookAlong: '/meekijken',
  accessLog: '/inzage',
  accessLogExport: '/inzage/uitdraai',
  whoLooked: (id: string) => `/overdrachten/${id}/gekeken`,
  own: '/mijn-overstap',
  ownShared: '/mijn-overstap/delen',
  ownLooked: '/mijn-overstap/gekeken',
  ownConsent: '/mijn-overstap/toestemming',
  ownOpinion: '/mijn-overstap/mening',
  ownResearch: '/mijn-overstap/onderzoek',
  ownLookAlongEnd: '/mijn-overstap/meekijken/stoppen',
  privacyOffice: '/privacy/overzicht',
  legalHolds: '/privacy/bewaarplicht',
  liftHold: (id: string) => `/privacy/bewaarplicht/${encodeURIComponent(id)}/opheffen`,
  clientData: '/privacy/gegevens',
  clientDataOf: (handover: string) => `/privacy/gegevens/${encodeURIComponent(handover)}`,
  retentionTerm: '/privacy/bewaartermijn',
  help: '/hulp',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  whatIsNew: '/wat-is-er-nieuw',
  language: '/taal',
  signIn: '/inloggen',
  signInReturn: '/inloggen/terug',
  signOut: '/uitloggen',
  signedOut: '/uitgelogd',
  noticeSettings: '/mijn-berichten',
  sessions: '/mijn-sessies',
  sessionEnd: '/mijn-sessies/beeindigen',
  sessionsEndOthers: '/mijn-sessies/andere',
  sessionAlive: '/mijn-sessies/bezig',
  keptForm: '/opnieuw-versturen',
  keptFormDiscard: '/opnieuw-versturen/weggooien',
} as const;

/** What a programme manager does from the board. */
export type SteeringPart = 'vraag' | 'vervanger';

export type AdministrationPart = 'afwezigheid' | 'sluitingsdagen' | 'regio';

/** The pages of a conference before its meeting. */
export type ConferenceTask =
  'ritme' | 'plannen' | 'verplaatsen' | 'afzeggen' | 'overslaan' | 'antwoord' | 'punt' | 'punt/weghalen';

export type HandoverTask =
  | 'kennismaking'
  | 'nazorg'
  | 'tevredenheid'
  | 'vangnet'
  | 'sluiten'
  | 'pauze'
  | 'contactpersonen'
  | 'document'
  | 'contactmomenten'
  | 'logboek';

/** Only addresses of our own: a path, never `//host`, a backslash or a control character that browsers would strip. */
export const isLocalPath = (address: unknown): address is string =>
  typeof address === 'string' && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(address);

export const localPathOr = (address: unknown, fallback: string): string =>
  isLocalPath(address) ? address : fallback;
