import { capital } from '../words/capital';
import type { CalendarEntry } from '../domain/conference/notices/notice';
import type { PersonId } from '../domain/handover/state';
import type { MatterExpectationKind, MatterKind, MatterNotice, MatterNoticeKind } from '../domain/matters';
import { wordsFor, type Language, type Words } from '../words';
import { matterName, type NamedMatter } from '../words/matterName';
import { calendarFile, type Invitation } from './appointment';
import { dayInWords, type Letter } from './letter';
import { footer } from './footer';
import { html, plainText, type Part } from './paragraphs';

/** All a letter may know beside its notice: there is no place here for a name or for what somebody wrote. */
export interface MatterLetterContext {
  matter: NamedMatter & { id: string };
  /** Public address of the product, without a slash at the end. */
  baseUrl: string;
  organiser: { name: string; address: string };
  /** Mail addresses of those who are invited, and of the recipient. */
  addresses: Readonly<Record<PersonId, string>>;
}

type Told = Exclude<MatterNoticeKind, 'expectationDue'>;

/** What a notice says in one line, and why it comes to this person. A kind without words does not compile. */
export function matterMessage(notice: MatterNotice, words: Words): { what: string; text: string } {
  const table: Readonly<Record<Told, { what: string; text: string }>> = words.matterMail.notice;
  if (notice.kind !== 'expectationDue') return table[notice.kind];
  const { expectation, key } = notice;
  const asked: Readonly<Record<MatterExpectationKind, string>> = words.matterMail.expectation;
  const what = expectation && asked[expectation.kind as MatterExpectationKind];
  if (!expectation || !what) throw new Error(`Notice ${key} says nothing about its expectation`);
  return { what, text: words.mail.reminder[expectation.as] };
}

const folders: Readonly<Record<MatterKind, string>> = {
  conference: 'overleggen',
  bottleneck: 'knelpunten',
  fault: 'knelpunten/structureel',
  case: 'doorbraak',
};

/** These are about one meeting that has been: they are done or read on its own page. */
const afterwards: readonly (MatterNoticeKind | MatterExpectationKind)[] = [
  'conferenceReport',
  'actionAssigned',
  'holdConference',
  'writeReport',
  'scoreCooperation',
  'completeAction',
];

/** The page where it can be seen or done. */
export function matterLink(
  { kind, meeting, expectation }: MatterNotice,
  { matter, baseUrl }: Pick<MatterLetterContext, 'matter' | 'baseUrl'>,
): string {
  const page = `${baseUrl}/${folders[matter.kind]}/${encodeURIComponent(matter.id)}`;
  const isAfterwards = afterwards.some((one) => one === kind || one === expectation?.kind);
  return isAfterwards && meeting !== null ? `${page}/bijeenkomst/${meeting}` : page;
}

/** The day of these is that of the meeting, and nothing has to be done by then. */
const onTheDay: readonly MatterNoticeKind[] = ['agendaReady', 'conferenceReminder'];

export const isOnTheDay = ({ kind, calendar }: MatterNotice): boolean =>
  calendar !== null || onTheDay.includes(kind);

/** The mail for one notice about a matter, in the language of its recipient. */
export function matterLetter(notice: MatterNotice, context: MatterLetterContext, language: Language): Letter {
  const words = wordsFor(language);
  const { mail, matterMail } = words;
  const about = matterName(words, context.matter);
  const { what, text } = matterMessage(notice, words);
  const link = matterLink(notice, context);
  const when = whenOf(notice, words, language);
  const by = notice.dueDay && !when ? dayInWords(notice.dueDay, language) : null;
  const parts: Part[] = [
    { kind: 'text', text: mail.greeting },
    { kind: 'text', text },
    { kind: 'text', text: matterMail.about({ about }) },
    ...(when ? [{ kind: 'text' as const, text: mail.meetingWhen({ when }) }] : []),
    ...(notice.calendar?.method === 'request' ? replies(notice, context, words) : []),
    ...(by ? [{ kind: 'text' as const, text: mail.by({ by }) }] : []),
    { kind: 'link', href: link, label: matterMail.open, line: matterMail.openLine({ link }) },
    { kind: 'text', text: mail.answer },
    { kind: 'text', text: mail.noNames },
    footer(words, context.baseUrl),
  ];
  return {
    subject: subjectOf({ what, about, when, by }, words),
    text: plainText(parts),
    html: html(parts, language),
    invitation: notice.calendar && invitation(notice.recipient, notice.calendar, context, words),
  };
}

const subjectOf = (
  { what, about, when, by }: { what: string; about: string; when: string | null; by: string | null },
  { matterMail }: Words,
): string => {
  if (when) return matterMail.subjectOn({ what, about, when });
  return by ? matterMail.subjectBy({ what, about, by }) : matterMail.subject({ what, about });
};

/** The day of the meeting that this is about, with its hour where that is known. */
function whenOf(notice: MatterNotice, { mail }: Words, language: Language): string | null {
  const { calendar, dueDay } = notice;
  if (calendar) return mail.meetingMoment({ day: dayInWords(calendar.day, language), time: calendar.time });
  return dueDay && isOnTheDay(notice) ? dayInWords(dueDay, language) : null;
}

/** Three links to a page that asks to confirm: following a link changes nothing, as mail programs open them by themselves. */
function replies({ meeting, calendar }: MatterNotice, context: MatterLetterContext, words: Words): Part[] {
  const { matterMail } = words;
  const page = `${context.baseUrl}/overleggen/${encodeURIComponent(context.matter.id)}/antwoord`;
  return [
    { kind: 'text', text: matterMail.where },
    { kind: 'text', text: matterMail.askReply },
    ...(['yes', 'no', 'deputy'] as const).map((answer): Part => {
      const href = `${page}?bijeenkomst=${meeting}&uitnodiging=${calendar?.sequence}&antwoord=${answer}`;
      const label = matterMail.reply[answer];
      return { kind: 'link', href, label, line: matterMail.replyLine({ answer: label, link: href }) };
    }),
  ];
}

/** A cancellation names only who loses the appointment: for the others the meeting may go on. */
function invitation(
  recipient: PersonId,
  calendar: CalendarEntry,
  { matter, baseUrl, organiser, addresses }: MatterLetterContext,
  words: Words,
): Invitation {
  const isCancelled = calendar.method === 'cancel';
  const about = matterName(words, matter);
  const people = isCancelled ? [recipient] : calendar.attendees;
  return calendarFile({
    method: isCancelled ? 'CANCEL' : 'REQUEST',
    uid: `${calendar.uid}@${new URL(baseUrl).hostname}`,
    sequence: calendar.sequence,
    startsAt: calendar.startsAt,
    endsAt: calendar.endsAt,
    title: capital(about),
    place: words.matterMail.place,
    link: `${baseUrl}/overleggen/${encodeURIComponent(matter.id)}`,
    organiser,
    attendees: people.flatMap((person) => addresses[person] ?? []),
    answersToOrganiser: false,
  });
}
