import { capital } from '../words/capital';
import type { Day } from '../domain/calendar/day';
import type { MatterNotice } from '../domain/matters';
import type { Notice } from '../domain/notices';
import { wordsFor, type Language, type Words } from '../words';
import { matterName, type NamedMatter } from '../words/matterName';
import { dayInWords, message, type Letter } from './letter';
import { isOnTheDay, matterMessage } from './matterLetter';
import { footer } from './footer';
import { html, plainText, type Part } from './paragraphs';

/** One line of the daily mail: of a handover, or of a matter. */
export type DigestItem =
  | { about: 'handover'; notice: Notice; reference: string }
  | { about: 'matter'; notice: MatterNotice; matter: NamedMatter };

const noDay = '9999-12-31';

/** What the line is about: lines of one day come in this order. */
const subjectOf = (item: DigestItem): string =>
  item.about === 'handover'
    ? item.reference
    : `${item.matter.kind} ${item.matter.topic} ${item.matter.place}`;

const byDueDay = (a: DigestItem, b: DigestItem) =>
  (a.notice.dueDay ?? noDay).localeCompare(b.notice.dueDay ?? noDay) ||
  subjectOf(a).localeCompare(subjectOf(b));

/** The one mail a day for somebody: everything that waited, the most urgent first, the same thing once. */
export function digest(
  items: readonly DigestItem[],
  context: { day: Day; baseUrl: string },
  language: Language,
): Letter {
  const words = wordsFor(language).mail;
  const lines = [...items].sort(byDueDay).map((item) => lineOf(item, wordsFor(language), language));
  const unique = [...new Set(lines)];
  const link = `${context.baseUrl}/`;
  const parts: Part[] = [
    { kind: 'text', text: words.greeting },
    { kind: 'text', text: words.digestIntro },
    { kind: 'list', items: unique },
    { kind: 'link', href: link, label: words.openWork, line: words.openWorkLine({ link }) },
    { kind: 'text', text: words.answer },
    { kind: 'text', text: words.noNames },
    footer(wordsFor(language), context.baseUrl),
  ];
  return {
    subject: words.digestSubject({ count: unique.length, day: dayInWords(context.day, language) }),
    text: plainText(parts),
    html: html(parts, language),
    invitation: null,
  };
}

function lineOf(item: DigestItem, words: Words, language: Language): string {
  const { dueDay } = item.notice;
  const day = dueDay === null ? null : dayInWords(dueDay, language);
  if (item.about === 'handover') {
    const { mail } = words;
    const { what } = message(item.notice, mail);
    const { reference } = item;
    return day === null
      ? mail.digestLine({ what, reference })
      : mail.digestLineBy({ what, reference, by: day });
  }
  const { matterMail } = words;
  const { what } = matterMessage(item.notice, words);
  const about = capital(matterName(words, item.matter));
  if (day === null) return matterMail.digestLine({ about, what });
  return isOnTheDay(item.notice)
    ? matterMail.digestLineOn({ about, what, on: day })
    : matterMail.digestLineBy({ about, what, by: day });
}
