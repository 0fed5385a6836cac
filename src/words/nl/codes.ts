import type {
  AttemptWay,
  CheckInPlace,
  NotHeldReason,
  PulseOutcome,
  ReturnReason,
} from '../../domain/handover/commands';
import type {
  BasisKind,
  ClosingReason,
  Decision,
  HandoverState,
  MeetingPlace,
  Party,
  PauseReason,
  SafetyNetAnswerKind,
  SafetyNetTrigger,
  Side,
  SignOffOutcome,
  StallReason,
  WithdrawReason,
  YesNoUnknown,
} from '../../domain/handover/state';
import type { SameClientOutcome } from '../../domain/handover/sameClient';
import type { AskedAnswer, SteeringStep } from '../../domain/handover/steering';
import type { Role } from '../../domain/permissions';

type Regiecheck = NonNullable<HandoverState['regiecheck']>['outcome'];

const returnReason: Record<ReturnReason, string> = {
  wrongNeighbourhood: 'De cliënt gaat in een andere wijk wonen',
  documentIncomplete: 'Het overdrachtsdocument is niet compleet',
  somebodyElseLeads: 'Iemand anders heeft al de regie',
  noCapacity: 'Er is nu geen ruimte bij het buurtteam',
  other: 'Iets anders',
};

const notHeldReason: Record<NotHeldReason, string> = {
  clientAbsent: 'De cliënt was er niet',
  senderAbsent: 'De overdragende organisatie was er niet',
  receiverAbsent: 'Het buurtteam was er niet',
  other: 'Iets anders',
};

const attemptWay: Record<AttemptWay, string> = {
  visit: 'Langsgegaan',
  phone: 'Gebeld',
  letter: 'Brief of kaartje achtergelaten',
  viaNetwork: 'Via familie, vrienden of buren',
  other: 'Op een andere manier',
};

const checkInPlace: Record<CheckInPlace, string> = {
  home: 'Bij de cliënt thuis',
  elsewhere: 'Ergens anders',
  phone: 'Telefonisch',
};

const pulseOutcome: Record<PulseOutcome, string> = {
  goesWell: 'Het gaat goed',
  needsAttention: 'Er is aandacht nodig',
  notReached: 'Geen contact gekregen',
};

const closingReason: Record<ClosingReason, string> = {
  endedAsPlanned: 'Afgerond zoals gepland',
  externalCircumstances: 'Gestopt door omstandigheden van buiten',
  endedByProvider: 'De organisatie stopte, zonder overeenstemming',
  endedByClient: 'De cliënt stopte, zonder overeenstemming',
  mutualAgreement: 'Eerder gestopt, in overleg',
};

const safetyNetTrigger: Record<SafetyNetTrigger, string> = {
  relapse: 'Terugval',
  debtsOrEviction: 'Schulden of dreigende huisuitzetting',
  nuisance: 'Overlast',
  noContact: 'Geen contact meer',
  clientAsks: 'De cliënt vraagt om hulp',
  other: 'Iets anders',
};

const safetyNetAnswer: Record<SafetyNetAnswerKind, string> = {
  supportOnTheSpot: 'Begeleiding thuis',
  temporaryStay: 'Tijdelijk verblijf',
  return: 'Terugkeer naar de overdragende organisatie',
};

const stallReason: Record<StallReason, string> = {
  waitingForHome: 'Wachten op een woning',
  waitingForIncome: 'Wachten op inkomen of uitkering',
  waitingForTreatment: 'Wachten op behandeling',
  clientNotReachable: 'De cliënt is niet bereikbaar',
  capacityReceiver: 'Geen ruimte bij het buurtteam',
  capacitySender: 'Geen ruimte bij de overdragende organisatie',
  disagreement: 'We zijn het niet eens',
  other: 'Iets anders',
};

const withdrawReason: Record<WithdrawReason, string> = {
  homeFellThrough: 'De woning gaat niet door',
  clientWithdrew: 'De cliënt wil niet meer',
  otherSupport: 'De cliënt krijgt andere ondersteuning',
  moved: 'De cliënt gaat buiten de regio wonen',
  died: 'De cliënt is overleden',
  other: 'Iets anders',
};

const pauseReason: Record<PauseReason, string> = {
  admission: 'De cliënt is opgenomen',
  detention: 'De cliënt zit vast',
  homeDelayed: 'De woning komt later',
  other: 'Iets anders',
};

const meetingPlace: Record<MeetingPlace, string> = {
  clientHome: 'Bij de cliënt thuis',
  senderOffice: 'Bij de overdragende organisatie',
  receiverOffice: 'Bij het buurtteam',
  elsewhere: 'Ergens anders',
};

const basisKind: Record<BasisKind, string> = {
  consent: 'Toestemming van de cliënt',
  publicTask: 'Publieke taak van de gemeente',
  vitalInterest: 'Vitaal belang: er is acuut gevaar',
};

const yesNoUnknown: Record<YesNoUnknown, string> = { yes: 'Ja', no: 'Nee', unknown: 'Niet bekend' };

const signOffOutcome: Record<SignOffOutcome, string> = {
  signed: 'Akkoord',
  withReservation: 'Akkoord met voorbehoud',
  couldNot: 'Kon geen akkoord geven',
  didNotWant: 'Wilde geen akkoord geven',
};

const side: Record<Side, string> = { sender: 'de overdragende organisatie', receiver: 'het buurtteam' };
const sideTitle: Record<Side, string> = { sender: 'Overdragende organisatie', receiver: 'Buurtteam' };

const regiecheck: Record<Regiecheck, string> = {
  nobodyLeads: 'Niemand anders heeft de regie',
  somebodyLeads: 'Iemand anders heeft al de regie',
};

const role: Record<Role, string> = {
  caseWorker: 'Begeleider',
  contactPerson: 'Vaste contactpersoon',
  deputy: 'Vervanger',
  manager: 'Leidinggevende',
  programmeManager: 'Programmaregisseur',
  functionalManager: 'Functioneel beheerder',
  privacyOfficer: 'Privacyfunctionaris',
  client: 'Cliënt',
};

const sameClientOutcome: Record<SameClientOutcome, string> = {
  sameClientOneHandover: 'Het is dezelfde cliënt: één overdracht gaat verder',
  sameClientBothGoOn: 'Het is dezelfde cliënt: allebei de overdrachten gaan verder',
  differentPeople: 'Het zijn verschillende mensen',
};

const decision: Record<Decision['kind'], string> = {
  close: 'Afsluiten',
  extend: 'Nazorg verlengen',
  return: 'Terugkeer vragen',
};

const askedAnswer: Record<AskedAnswer, string> = {
  onItsWay: 'Het komt eraan',
  waitsForOthers: 'We wachten op iemand anders',
  needsHelp: 'We komen er niet uit',
  notOurs: 'Dit ligt niet bij ons',
};

const steeringStep: Record<SteeringStep, string> = {
  conference: 'op de agenda van het casuïstiekoverleg gezet',
  bottleneck: 'knelpunt gemeld',
};

/** `party` and `side` fit inside a sentence; `partyTitle` and `sideTitle` stand alone, as a label or a heading. */
export const codes = {
  returnReason,
  notHeldReason,
  attemptWay,
  checkInPlace,
  pulseOutcome,
  closingReason,
  safetyNetTrigger,
  safetyNetAnswer,
  stallReason,
  withdrawReason,
  pauseReason,
  meetingPlace,
  basisKind,
  yesNoUnknown,
  signOffOutcome,
  party: { ...side, client: 'de cliënt' } satisfies Record<Party, string>,
  partyTitle: { ...sideTitle, client: 'Cliënt' } satisfies Record<Party, string>,
  side,
  sideTitle,
  regiecheck,
  role,
  sameClientOutcome,
  askedAnswer,
  steeringStep,
  decision,
};
