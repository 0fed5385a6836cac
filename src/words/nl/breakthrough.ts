import type { CaseEvent, CaseExpectationKind, CaseRefusalCode, RuleOfThumb } from '../../domain/breakthrough';
import type { ReviewOutcome } from '../../domain/breakthrough/state';
import { line } from '../line';

/** The five rules of thumb, as what the table hopes for. */
const rules: Record<RuleOfThumb, string> = {
  goodHome: 'Een goed huis en een veilige plek',
  healthyFinances: 'Gezonde financiën',
  worthwhileDay: 'Een zinvolle dag',
  fittingSupport: 'Ondersteuning die echt past',
  pleasantEnvironment: 'Een prettige omgeving',
};

const reviews: Record<ReviewOutcome, string> = {
  solved: 'Opgelost',
  notYet: 'Nog niet, er is meer tijd nodig',
  notSolved: 'Het besluit heeft niet geholpen',
  notSolvable: 'Dit lossen we niet op',
};

const endings: Record<'solved' | 'notSolvable' | 'withdrawn', string> = {
  solved: 'Opgelost',
  notSolvable: 'Niet op te lossen',
  withdrawn: 'Ingetrokken',
};

type About = { person: string; day: string; rule: string; outcome: string; step: string };

/** One line of the history. */
const events: Record<CaseEvent['type'], (a: About) => string> = {
  broughtIn: () => 'Casus ingebracht',
  judged: (a) => `Bekeken: ${a.rule}`,
  caseDecided: (a) => `Besluit: ${a.person} voert het uit, uiterlijk ${a.day}`,
  decisionMoved: (a) => `Besluit verplaatst: ${a.person}, uiterlijk ${a.day}`,
  ownerLeft: (a) => `${a.person} werkt hier niet meer; het besluit heeft geen eigenaar`,
  decisionDone: () => 'Besluit uitgevoerd',
  outcomeReviewed: (a) => line('Opnieuw bekeken', a.outcome),
  caseWithdrawn: () => 'Casus ingetrokken',
  surroundingsUpdated: () => 'Collega’s of werkdagen veranderd',
  rungClimbed: (a) => line('Herinnering verstuurd', a.step),
};

const steps: Record<CaseExpectationKind, string> = {
  discussCase: 'casus bespreken',
  carryOutDecision: 'besluit uitvoeren',
  reviewCase: 'uitkomst bekijken',
};

const refusals: Record<CaseRefusalCode, { title: string; text: string }> = {
  notAllowed: {
    title: 'Dit mag jij niet doen',
    text: 'Vraag de programmaregisseur, of wie de casus inbracht.',
  },
  alreadyBroughtIn: {
    title: 'Over deze overdracht is al een casus ingebracht',
    text: 'Een tweede vraag hoort bij de eerste. Open de casus die er al is en vertel daar wat erbij komt.',
  },
  caseEnded: {
    title: 'Deze casus is afgesloten',
    text: 'Speelt het weer? Breng dan een nieuwe casus in.',
  },
  alreadyDecided: {
    title: 'De tafel heeft al besloten',
    text: 'Is er meer nodig? De volgende tafel bekijkt de uitkomst en kan opnieuw besluiten.',
  },
  notAllJudged: {
    title: 'Nog niet alle vijf vuistregels zijn bekeken',
    text: 'Kijk eerst bij elke vuistregel of die klopt voor deze cliënt. Daarna kan de tafel besluiten.',
  },
  notDecided: {
    title: 'Er is nog geen besluit',
    text: 'De tafel bespreekt de casus eerst. Daarna kan dit.',
  },
  alreadyDone: {
    title: 'Dit besluit is al uitgevoerd',
    text: 'De volgende tafel bekijkt wat het heeft opgeleverd.',
  },
  ownerLeft: {
    title: 'Deze collega kan het besluit niet uitvoeren',
    text: 'Hij of zij werkt hier niet meer, of heeft niets met deze casus te maken. Kies iemand anders.',
  },
  dayInThePast: { title: 'Deze dag is al voorbij', text: 'Kies vandaag of een latere dag.' },
  dayTooFar: { title: 'Deze dag is te ver weg', text: 'Kies een dag die dichterbij is.' },
  dayNeeded: {
    title: 'Er ontbreekt een dag',
    text: 'Is er meer tijd nodig? Kies dan de dag waarop het wel klaar moet zijn.',
  },
  nothingChanged: { title: 'Er is niets veranderd', text: 'Kies iemand anders of een andere dag.' },
  noTable: {
    title: 'Dit kan alleen aan de doorbraaktafel',
    text: 'Er is sinds deze casus nog geen tafel geweest. Op de dag van de volgende tafel leg je dit vast.',
  },
  sameTable: {
    title: 'Dit bekijkt de volgende tafel',
    text: 'Deze tafel besloot net. Wat het oplevert, blijkt pas bij de volgende.',
  },
};

export const breakthrough = {
  rules,
  reviews,
  endings,
  events,
  steps,
  refusals,
  menu: 'Doorbraaktafel',
  list: {
    title: 'Doorbraaktafel',
    lead: 'Wat een casusoverleg niet oplost, komt hier. Elke twee weken kijken mensen die iets kunnen doorbreken mee.',
    tableTitle: 'Volgende tafel',
    tableDay: 'Wanneer',
    tableChair: 'Voorzitter',
    tableCases: 'Casussen op tafel',
    tableNone: 'Er is nog geen volgende tafel gepland.',
    tableNow: 'De tafel is nu bezig.',
    toTable: 'Naar de tafel: agenda, uitnodigingen en verslagen',
    bringIn: 'Casus inbrengen',
    groups: {
      waiting: 'Wacht op de tafel',
      decided: 'Besluit wordt uitgevoerd',
      done: 'Uitgevoerd, de tafel kijkt wat het opleverde',
      ended: 'Afgesloten',
    },
    endedMore: (a: { count: number }) =>
      a.count === 1 ? '1 afgesloten casus' : `${a.count} afgesloten casussen`,
    columns: {
      handover: 'Overdracht',
      cluster: 'Cluster',
      since: 'Ingebracht op',
      owner: 'Wie voert het uit',
      due: 'Uiterlijk',
      status: 'Status',
    },
    emptyTitle: 'Er zijn geen casussen',
    empty:
      'Zit een overdracht vast en kan niemand het alleen oplossen? Breng een casus in met één duidelijke vraag. Hier zie je daarna wat de tafel ermee doet.',
    rulesTitle: 'De vijf vuistregels',
    rulesLead: 'Bij elke casus kijkt de tafel of dit er is voor de cliënt:',
  },
  new: {
    title: 'Casus inbrengen bij de doorbraaktafel',
    lead: 'Stel één vraag die jullie zelf niet kunnen beantwoorden. De eerstvolgende tafel bespreekt hem.',
    about: (a: { reference: string }) => `Deze casus gaat over overdracht ${a.reference}.`,
    fromBottleneck:
      'Deze casus komt uit een knelpunt. Het knelpunt blijft ook op de agenda van het casusoverleg.',
    openTitle: 'Over deze overdracht loopt al een casus',
    openText: 'Een tweede vraag hoort bij de eerste. Bekijk de casus die er al is.',
    openLink: 'Naar de casus die er al is',
    send: 'Casus inbrengen',
    noneTitle: 'Dit kun jij niet inbrengen',
  },
  page: {
    title: (a: { reference: string }) => `Casus over overdracht ${a.reference}`,
    unknown: 'Casus van de doorbraaktafel',
    back: 'Terug naar de doorbraaktafel',
    question: 'De vraag',
    hidden: 'De tekst gaat over een cliënt die jij niet inhoudelijk kent, of is gewist.',
    facts: 'In het kort',
    handover: 'Overdracht',
    cluster: 'Cluster',
    bottleneck: 'Knelpunt',
    toBottleneck: 'Naar het knelpunt',
    broughtInBy: 'Ingebracht door',
    broughtInOn: 'Ingebracht op',
    rounds: 'Eerdere besluiten die niet hielpen',
    ended: 'Afgesloten',
    endedOn: (a: { how: string; day: string }) => `${a.how}, op ${a.day}`,
    rules: 'De vijf vuistregels',
    rulesLead: 'Wat is er al, en wat ontbreekt? De tafel bekijkt ze alle vijf voordat zij besluit.',
    holds: 'Dit klopt',
    holdsNot: 'Dit ontbreekt',
    notJudged: 'Nog niet bekeken',
    judge: (a: { rule: string }) => `Oordeel vastleggen: ${a.rule}`,
    judgeAgain: (a: { rule: string }) => `Oordeel veranderen: ${a.rule}`,
    saveJudgement: 'Oordeel vastleggen',
    decision: 'Het besluit',
    noDecision: 'De tafel heeft nog niet besloten.',
    owner: 'Wie voert het uit',
    noOwner: 'Nog niemand. De programmaregisseur wijst iemand aan.',
    due: 'Uiterlijk',
    done: 'Uitgevoerd op',
    next: 'Wat gebeurt er nu?',
    nextDiscuss: (a: { day: string }) => `De doorbraaktafel bespreekt deze casus, uiterlijk ${a.day}.`,
    nextOwner: (a: { who: string; day: string }) => `${a.who} voert het besluit uit, uiterlijk ${a.day}.`,
    nextYou: (a: { day: string }) => `Jij voert het besluit uit, uiterlijk ${a.day}.`,
    nextVacant: (a: { who: string }) => `Niemand voert het besluit uit. ${a.who} wijst iemand aan.`,
    nextReview: (a: { day: string }) =>
      `De volgende doorbraaktafel kijkt wat het heeft opgeleverd, uiterlijk ${a.day}.`,
    nextEnded: 'Niets. Speelt het weer, breng dan een nieuwe casus in.',
    actions: 'Wat wil je doen?',
    atTable: (a: { day: string }) => `Wat je nu vastlegt, hoort bij de tafel van ${a.day}.`,
    readOnly: 'Je kunt deze casus lezen. Anderen werken eraan.',
    decideCase: 'Besluit vastleggen',
    moveDecision: 'Iemand anders of een andere dag',
    completeDecision: 'Besluit is uitgevoerd',
    reviewOutcome: 'Uitkomst bekijken',
    withdrawCase: 'Casus intrekken',
    history: 'Geschiedenis',
  },
  onHandover: {
    title: 'Doorbraaktafel',
    open: 'Over deze overdracht ligt een casus bij de doorbraaktafel.',
    toCase: 'Naar de casus',
    text: 'Lost het casusoverleg dit niet op? Stel één vraag aan de doorbraaktafel.',
    bringIn: 'Casus inbrengen',
  },
  labels: {
    reference: 'Over welke overdracht gaat het?',
    handover: 'Over welke overdracht gaat het?',
    question: 'Wat is je vraag aan de tafel?',
    holds: 'Klopt dit voor deze cliënt?',
    because: 'Waaraan zie je dat?',
    decision: 'Wat besluit de tafel?',
    decisionOwner: 'Wie voert het uit?',
    decisionDay: 'Voor welke dag?',
    movedOwner: 'Wie voert het uit?',
    movedDay: 'Voor welke dag?',
    movedReason: 'Waarom verandert dit?',
    doneNote: 'Wat is er gedaan?',
    outcome: 'Wat heeft het opgeleverd?',
    reviewText: 'Waaraan zien jullie dat?',
    reviewDay: 'Voor welke dag moet het nu klaar zijn?',
    withdrawReason: 'Waarom hoeft de tafel dit niet meer te bespreken?',
  },
  hints: {
    reference: 'Het kenmerk van een overdracht die jij zelf kunt zien.',
    question:
      'Schrijf geen namen. Iedereen aan tafel over deze casus leest dit. Het wordt gewist met de gegevens van de cliënt.',
    text: 'Schrijf geen namen van cliënten. Iedereen aan tafel over deze casus leest dit.',
    reviewDay: 'Alleen nodig als er meer tijd nodig is.',
  },
  done: {
    bringIn: 'De casus is ingebracht',
    judge: 'Het oordeel is vastgelegd',
    decideCase: 'Het besluit is vastgelegd',
    moveDecision: 'Het besluit is aangepast',
    completeDecision: 'Vastgelegd dat het besluit is uitgevoerd',
    reviewOutcome: 'Vastgelegd wat het opleverde',
    withdrawCase: 'De casus is ingetrokken',
  },
};
