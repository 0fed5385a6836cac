import { capital } from '../words/capital';
import { addDays } from '../domain/calendar/day';
import type { SummaryPeriod } from '../domain/weeklySummary';
import { wordsFor, type Language, type Words } from '../words';
import { formatDay } from '../words/day';
import { matterName, type NamedMatter } from '../words/matterName';
import { footer } from './footer';
import type { Letter } from './letter';
import { html, plainText, type Part } from './paragraphs';

interface Listed {
  total: number;
  references: readonly string[];
}

/** All that the summary may know: there is no place here for a name of a person or for what somebody wrote. */
export interface WeeklyFigures {
  stalled: Listed;
  solved: Listed;
  waiting: Listed;
  waitingMatters: readonly NamedMatter[];
  undelivered: number;
  withoutConference: readonly string[];
  safetyNet: Listed;
}

/** Fewer than this are not counted in what leaves the screen (DOMAIN.md section 8). */
const fewest = 5;

function which({ total, references }: Listed, { weeklySummary: text }: Words): string {
  if (total === 0) return text.none;
  const named = references.join(', ');
  const all = total > references.length ? text.andMore({ which: named }) : named;
  return total < fewest ? all : text.counted({ count: total, which: all });
}

function count(total: number, { weeklySummary: text }: Words): string {
  if (total === 0) return text.none;
  return total < fewest ? text.few : String(total);
}

const isWaiting = ({ waiting, waitingMatters, undelivered, withoutConference, safetyNet }: WeeklyFigures) =>
  waiting.total + waitingMatters.length + undelivered + withoutConference.length + safetyNet.total > 0;

/** The weekly summary of a programme manager. */
export function weeklySummary(
  figures: WeeklyFigures,
  { period, baseUrl }: { period: SummaryPeriod; baseUrl: string },
  language: Language,
): Letter {
  const words = wordsFor(language);
  const { weeklySummary: text, mail } = words;
  const { stalled, solved, waiting, waitingMatters, undelivered, withoutConference, safetyNet } = figures;
  const days = {
    from: formatDay(period.from, language),
    until: formatDay(addDays(period.until, -1), language),
  };
  const matters = waitingMatters.map((matter) => capital(matterName(words, matter)));
  const forYou = [...(waiting.total > 0 ? [which(waiting, words)] : []), ...matters];
  const lines = [
    { what: text.waiting, which: forYou.length === 0 ? text.none : forYou.join('; ') },
    { what: text.safetyNet, which: which(safetyNet, words) },
    { what: text.stalled, which: which(stalled, words) },
    { what: text.solved, which: which(solved, words) },
    { what: text.withoutConference, which: withoutConference.join(', ') || text.none },
    { what: text.undelivered, which: count(undelivered, words) },
  ];
  const link = `${baseUrl}/regie`;
  const parts: Part[] = [
    { kind: 'text', text: mail.greeting },
    { kind: 'text', text: text.intro },
    { kind: 'list', items: lines.map(text.line) },
    { kind: 'link', href: link, label: text.open, line: text.openLine({ link }) },
    { kind: 'text', text: mail.answer },
    { kind: 'text', text: mail.noNames },
    footer(words, baseUrl),
  ];
  return {
    subject: isWaiting(figures) ? text.subjectWaiting(days) : text.subject(days),
    text: plainText(parts),
    html: html(parts, language),
    invitation: null,
  };
}
