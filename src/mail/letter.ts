import type { Day } from '../domain/calendar/day';
import type { ExpectationKind } from '../domain/expectations/expectation';
import type { MeetingPlace, PersonId } from '../domain/handover/state';
import type { Notice, NoticeKind } from '../domain/notices';
import { wordsFor, type Language, type Words } from '../words';
import { formatDay } from '../words/day';
import type { Invitation } from './appointment';
import { calendarInvitation } from './calendarInvitation';
import { footer } from './footer';
import { html, plainText, type Part } from './paragraphs';

export interface Letter {
  subject: string;
  text: string;
  html: string;
  invitation: Invitation | null;
}

/** All a letter may know beside its notice: there is no place here for a name or for what somebody wrote. */
export interface LetterContext {
  handover: string;
  reference: string;
  /** The name of the neighbourhood. */
  neighbourhood: string;
  /** Public address of the product, without a slash at the end. */
  baseUrl: string;
  organiser: { name: string; address: string };
  /** Mail addresses of those who are invited. */
  addresses: Readonly<Record<PersonId, string>>;
}

type MailWords = Words['mail'];
type Told = Exclude<NoticeKind, 'expectationDue'>;

/** A kind without words does not compile. */
const told = (words: MailWords, kind: Told) => {
  const table: Readonly<Record<Told, { what: string; text: string }>> = words.notice;
  return table[kind];
};
const asked = (words: MailWords, kind: ExpectationKind) => {
  const table: Readonly<Record<ExpectationKind, string>> = words.expectation;
  return table[kind];
};
const placeName = (words: MailWords, place: MeetingPlace) => {
  const table: Readonly<Record<MeetingPlace, string>> = words.place;
  return table[place];
};

/** What a notice says in one line, and why it comes to this person. */
export function message(notice: Notice, words: MailWords): { what: string; text: string } {
  if (notice.kind !== 'expectationDue') return told(words, notice.kind);
  if (!notice.expectation) throw new Error(`Notice ${notice.key} says nothing about its expectation`);
  return { what: asked(words, notice.expectation.kind), text: words.reminder[notice.expectation.as] };
}

export const dayInWords = (day: Day, language: Language) => formatDay(day, language, { weekday: true });

export const handoverLink = (context: Pick<LetterContext, 'baseUrl' | 'handover'>) =>
  `${context.baseUrl}/overdrachten/${encodeURIComponent(context.handover)}`;

/** Who may not look along hears of the handover what they knew: its reference. Their own requests are theirs to see. */
function destinationOf({ kind }: Notice, context: LetterContext, words: MailWords) {
  const { reference, neighbourhood, baseUrl } = context;
  if (kind === 'accessRefused') {
    const href = `${baseUrl}/meekijken`;
    const link = { href, label: words.openRequests, line: words.openRequestsLine({ link: href }) };
    return { about: words.aboutReference({ reference }), link };
  }
  const href = handoverLink(context);
  const link = { href, label: words.open, line: words.openLine({ link: href }) };
  return { about: words.about({ reference, neighbourhood }), link };
}

/** Of these the day is the last one on which somebody looks along: nobody has to have done anything by then. */
const lasting: readonly NoticeKind[] = ['accessGranted', 'emergencyAccessTaken'];

/** The day of a notice, in the subject and in a line of its own; a meeting says its moment elsewhere. */
function dayOfNotice({ kind, dueDay }: Notice, what: string, reference: string, language: Language) {
  const words = wordsFor(language).mail;
  if (dueDay === null) return { subject: words.subject({ what, reference }), line: null };
  const day = dayInWords(dueDay, language);
  return lasting.includes(kind)
    ? { subject: words.subjectUntil({ what, reference, until: day }), line: words.until({ until: day }) }
    : { subject: words.subjectBy({ what, reference, by: day }), line: words.by({ by: day }) };
}

/** The mail for one notice in the language of its recipient. */
export function letter(notice: Notice, context: LetterContext, language: Language): Letter {
  const words = wordsFor(language).mail;
  const { what, text } = message(notice, words);
  const { reference } = context;
  const { meeting } = notice;
  const destination = destinationOf(notice, context, words);
  const day = dayOfNotice(notice, what, reference, language);
  const when = meeting && words.meetingMoment({ day: dayInWords(meeting.day, language), time: meeting.time });

  const parts: Part[] = [
    { kind: 'text', text: words.greeting },
    { kind: 'text', text },
    { kind: 'text', text: destination.about },
    ...(meeting && when
      ? [
          { kind: 'text' as const, text: words.meetingWhen({ when }) },
          { kind: 'text' as const, text: words.meetingWhere({ place: placeName(words, meeting.place) }) },
        ]
      : []),
    ...(day.line && !meeting ? [{ kind: 'text' as const, text: day.line }] : []),
    { kind: 'link', ...destination.link },
    { kind: 'text', text: words.answer },
    { kind: 'text', text: words.noNames },
    footer(wordsFor(language), context.baseUrl),
  ];
  return {
    subject: when ? words.subjectOn({ what, reference, when }) : day.subject,
    text: plainText(parts),
    html: html(parts, language),
    invitation: meeting && invitation(meeting, context, words),
  };
}

const invitation = (meeting: NonNullable<Notice['meeting']>, context: LetterContext, words: MailWords) =>
  calendarInvitation(meeting, {
    uid: `acquaintance-${context.handover}@${new URL(context.baseUrl).hostname}`,
    title: words.meetingTitle({ reference: context.reference }),
    place: placeName(words, meeting.place),
    link: handoverLink(context),
    organiser: context.organiser,
    attendees: meeting.attendees.flatMap((person) => context.addresses[person] ?? []),
  });
