import type { ConferenceEventType } from '../../domain/conference/events';
import type { NotHeldReason, ObstacleCode, ReplyAnswer } from '../../domain/conference/state';
import type { AgendaReasonCode } from '../../domain/policy';
import { line } from '../line';

type Dated = { day: string };

/** Why something is on the agenda; the day is empty where there is none. */
export const because: Record<AgendaReasonCode, (a: Dated) => string> = {
  safetyNet: (a) => `Vangnet ingeroepen sinds ${a.day}`,
  noContact: (a) => `Geen contact met de cliënt sinds ${a.day}`,
  stalled: (a) => `Ligt stil sinds ${a.day}`,
  due: (a) => `Een termijn loopt af: ${a.day}`,
  endOfAftercare: (a) => `De nazorg eindigt op ${a.day}`,
  scoreFell: (a) => `Een score is gedaald op ${a.day}`,
  broughtIn: (a) => `Ingebracht op ${a.day}`,
  review: (a) => `De uitkomst wordt opnieuw bekeken: ${a.day}`,
  bottleneck: (a) => (a.day === '' ? 'Open knelpunt' : `Open knelpunt, oplossen voor ${a.day}`),
  openAction: (a) => `Openstaande actie, uiterlijk ${a.day}`,
  added: (a) => `Toegevoegd op ${a.day}`,
};

/** What stands in the way of a next meeting, and what helps. */
export const obstacles: Record<ObstacleCode | 'cancelled', { title: string; text: string }> = {
  noSeries: {
    title: 'Er is nog geen ritme',
    text: 'Spreek af om de hoeveel weken het overleg is, en wie voorzit.',
  },
  noChair: {
    title: 'Er is geen voorzitter',
    text: 'De voorzitter werkt hier niet meer. Kies bij het ritme wie voorzit.',
  },
  noSender: {
    title: 'De overdragende organisatie heeft hier geen contactpersoon',
    text: 'De functioneel beheerder kan een vaste contactpersoon aanwijzen.',
  },
  noReceiver: {
    title: 'Het buurtteam heeft hier geen contactpersoon',
    text: 'De functioneel beheerder kan een vaste contactpersoon aanwijzen.',
  },
  cancelled: {
    title: 'Het vorige overleg is afgezegd',
    text: 'Er wordt een nieuwe dag voor gezocht. Lukt dat niet, dan is het volgende overleg weer volgens het ritme.',
  },
};

export const reasons: Record<NotHeldReason | 'notRecorded', string> = {
  tooFewPeople: 'Er zijn te weinig mensen',
  chairAbsent: 'De voorzitter is er niet',
  senderAbsent: 'De overdragende organisatie is er niet',
  receiverAbsent: 'Het buurtteam is er niet',
  nothingToDiscuss: 'Er is niets te bespreken',
  other: 'Iets anders',
  notRecorded: 'Niemand heeft vastgelegd of het doorging',
};

export const answers: Record<ReplyAnswer, string> = {
  yes: 'Ik kom',
  no: 'Ik kom niet',
  deputy: 'Mijn vervanger komt',
};

export const answered: Record<ReplyAnswer | 'none', string> = {
  yes: 'Komt',
  no: 'Komt niet',
  deputy: 'Vervanger komt',
  none: 'Nog geen antwoord',
};

type Told = { day: string; time: string; person: string; reason: string; count: number };

/** One line of the history. */
export const events: Record<ConferenceEventType, (a: Told) => string> = {
  conferenceStarted: () => 'Dit overleg is in Overstap gezet',
  seriesSet: () => 'Het ritme is vastgelegd',
  conferencePlanned: (a) => `Overleg gepland op ${a.day} om ${a.time}`,
  conferenceMoved: (a) => `Overleg verplaatst naar ${a.day} om ${a.time}`,
  conferenceCancelled: (a) => line('Overleg afgezegd', a.reason),
  conferenceSkipped: (a) => line('Overleg overgeslagen', a.reason),
  participantsUpdated: () => 'Contactpersonen, collega’s of werkdagen veranderd',
  peopleInvited: (a) => (a.count === 1 ? '1 uitnodiging verstuurd' : `${a.count} uitnodigingen verstuurd`),
  peopleUninvited: (a) =>
    a.count === 1 ? '1 uitnodiging ingetrokken' : `${a.count} uitnodigingen ingetrokken`,
  replied: (a) => line('Antwoord op de uitnodiging', a.reason),
  itemAdded: () => 'Punt op de agenda gezet',
  itemRemoved: () => 'Punt van de agenda gehaald',
  agendaMade: () => 'Agenda klaargezet',
  conferenceReminded: () => 'Herinnering verstuurd',
  conferenceOpened: () => 'Overleg geopend',
  attendanceRecorded: () => 'Aanwezigheid vastgelegd',
  itemDecided: () => 'Besluit vastgelegd',
  actionAdded: (a) => `Actie voor ${a.person}, uiterlijk ${a.day}`,
  actionChanged: (a) => `Actie veranderd: ${a.person}, uiterlijk ${a.day}`,
  actionCompleted: () => 'Actie gedaan',
  itemTurned: () => 'Naar een ander punt gegaan',
  conferenceHeld: () => 'Overleg geweest',
  conferenceNotHeld: (a) => line('Overleg niet doorgegaan', a.reason),
  cooperationScored: () => 'Vastgelegd hoe de samenwerking gaat',
  reportWritten: () => 'Verslag verstuurd',
  structureMissed: (a) => `Geen vast overleg sinds ${a.day}`,
  rungClimbed: () => 'Herinnering verstuurd over wat nog moet',
};
