import type { Day } from '../domain/calendar/day';
import type { Notice } from '../domain/notices';
import { wordsFor, type Language } from '../words';
import { dayInWords, message, type Letter } from './letter';
import { html, plainText, type Part } from './paragraphs';

/** One line of the daily mail. */
export interface DigestItem {
  notice: Notice;
  reference: string;
}

const noDay = '9999-12-31';

const byDueDay = (a: DigestItem, b: DigestItem) =>
  (a.notice.dueDay ?? noDay).localeCompare(b.notice.dueDay ?? noDay) ||
  a.reference.localeCompare(b.reference);

/** The one mail a day for somebody: everything that waited, the most urgent first, the same thing once. */
export function digest(
  items: readonly DigestItem[],
  context: { day: Day; baseUrl: string },
  language: Language,
): Letter {
  const words = wordsFor(language).mail;
  const lines = [...items].sort(byDueDay).map(({ notice, reference }) => {
    const { what } = message(notice, words);
    if (notice.dueDay === null) return words.digestLine({ what, reference });
    return words.digestLineBy({ what, reference, by: dayInWords(notice.dueDay, language) });
  });
  const unique = [...new Set(lines)];
  const link = `${context.baseUrl}/`;
  const parts: Part[] = [
    { kind: 'text', text: words.greeting },
    { kind: 'text', text: words.digestIntro },
    { kind: 'list', items: unique },
    { kind: 'link', href: link, label: words.openWork, line: words.openWorkLine({ link }) },
    { kind: 'text', text: words.answer },
    { kind: 'text', text: words.noNames },
  ];
  return {
    subject: words.digestSubject({ count: unique.length, day: dayInWords(context.day, language) }),
    text: plainText(parts),
    html: html(parts, language),
    invitation: null,
  };
}
