import type { Day } from '../../domain/calendar/day';
import { expectations } from '../../domain/expectations';
import { isAbsent } from '../../domain/handover/people';
import { responsible } from '../../domain/handover/responsibility';
import type { HandoverState, Phase } from '../../domain/handover/state';
import type { Policy } from '../../domain/policy';
import { colleagues, emailOf } from '../../local/demo/people';
import type { StoredMail } from '../../local/mailbox';
import { wordsFor } from '../../words';
import type { Line } from './line';

export interface Mail {
  to: string;
  subject: string;
  messageId: string;
}

/** What one day brought, as it is on record in the evening. */
export interface Page {
  day: Day;
  phase: Phase;
  responsible: 'sender' | 'receiver' | 'both';
  done: readonly Line[];
  expected: readonly Expected[];
  expectedAround: readonly Expected[];
  mails: readonly Mail[];
}

export interface Expected {
  key: string;
  title: string;
  owner: string;
  dueDay: Day;
}

const keyOfAddress = (address: string): string =>
  colleagues.find((colleague) => emailOf(colleague) === address)?.key ?? address;

/** Mails in the order of their receivers, so that the same day always reads the same. */
export const mailsOf = (stored: readonly StoredMail[]): Mail[] =>
  stored
    .flatMap(({ to, subject, messageId }) =>
      to.map((address) => ({ to: keyOfAddress(address), subject, messageId: messageId ?? '' })),
    )
    .sort((a, b) => `${a.to} ${a.subject}`.localeCompare(`${b.to} ${b.subject}`));

const responsibleNow = (state: HandoverState): Page['responsible'] => {
  const now = responsible(state);
  return now.kind === 'both' ? 'both' : now.side;
};

export const pageOf = (
  day: Day,
  { state, policy }: { state: HandoverState; policy: Policy },
  nameOf: (person: string) => string,
  { done, mails, expectedAround }: Pick<Page, 'done' | 'mails' | 'expectedAround'>,
): Page => ({
  day,
  phase: state.phase,
  responsible: responsibleNow(state),
  done,
  expected: expectations(state, policy).map(({ key, kind, number, owner, deputy, dueDay }) => ({
    key,
    title: wordsFor('en').expectations[kind].title({ number, points: '' }),
    owner:
      deputy && isAbsent(owner, day, state.surroundings.absences)
        ? `${nameOf(deputy)} for ${nameOf(owner)}, who is away`
        : nameOf(owner),
    dueDay,
  })),
  expectedAround,
  mails,
});

const nameOfKey = (key: string) => colleagues.find((colleague) => colleague.key === key)?.name ?? key;

const isSame = (a: Expected) => (b: Expected) =>
  a.key === b.key && a.owner === b.owner && a.dueDay === b.dueDay;

/** One line for all who got the same mail. */
const mailLines = (mails: readonly Mail[]): string[] =>
  [...new Set(mails.map(({ subject }) => subject))].map((same) => {
    const people = mails.filter(({ subject }) => subject === same).map(({ to }) => nameOfKey(to));
    return `  mail to ${people.join(', ')}: ${same}`;
  });

/** A day on which something happened, in lines for the terminal; nothing for a quiet day. */
export function linesOf(page: Page, before: Page | undefined): string[] {
  const known = [...(before?.expected ?? []), ...(before?.expectedAround ?? [])];
  const news = [...page.expected, ...page.expectedAround].filter((one) => !known.some(isSame(one)));
  const changed = page.phase !== before?.phase || page.responsible !== before.responsible;
  const body = [
    ...page.done.map(({ time, who, does }) => `  ${time}  ${nameOfKey(who)} ${does}`),
    ...news.map(({ title, owner, dueDay }) => `  expected  ${title}: ${owner}, by ${dueDay}`),
    ...mailLines(page.mails),
  ];
  if (body.length === 0 && !changed) return [];
  return [
    '',
    `${page.day}  phase ${page.phase}, responsible: ${page.responsible === 'both' ? 'both organisations' : `the ${page.responsible}`}`,
    ...body,
  ];
}
