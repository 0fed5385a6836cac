import type { Records } from '../../../db';
import type { Moment } from '../../../domain/calendar/day';
import { eventLine } from '../../handover/eventLine';
import { Button, Form, Link, Paragraph, Section, Timeline, usePage } from '../../html';
import { paths } from '../../paths';

export type NewsItem = Awaited<ReturnType<Records['news']>>[number];

const mostShown = 12;

interface NewsGroup {
  first: NewsItem;
  /** How many more of the same kind came with it: ten points signed together are one piece of news. */
  more: number;
}

function grouped(items: readonly NewsItem[]): NewsGroup[] {
  const groups = new Map<string, NewsGroup>();
  for (const item of items) {
    const key = [item.handover, item.at, item.event.type].join(' ');
    const known = groups.get(key);
    groups.set(key, known ? { ...known, more: known.more + 1 } : { first: item, more: 0 });
  }
  return [...groups.values()].slice(0, mostShown);
}

/** What others did; "seen" takes everything away that was there when the page was drawn. */
export const News = ({ items, now }: { items: readonly NewsItem[]; now: Moment }) => {
  const { words, language } = usePage();
  const { work, overview } = words;
  return (
    <Section id="news" title={work.newsTitle}>
      {items.length === 0 ? (
        <Paragraph>{work.newsEmpty}</Paragraph>
      ) : (
        <>
          <Paragraph>{work.newsLead}</Paragraph>
          <Timeline
            items={grouped(items).map(({ first: item, more }) => ({
              moment: item.at,
              title: eventLine(item.event, {
                words,
                language,
                reasons: item.visibility === 'full',
                nameOf: () => '',
              }),
              by: item.personName ?? overview.byOverstap,
              detail: (
                <>
                  {more === 0 ? null : <p class="app-hint">{work.newsMore({ count: more })}</p>}
                  <Link href={paths.handover(item.handover)}>
                    {work.newsAbout({ client: item.clientName ?? item.reference })}
                  </Link>
                </>
              ),
            }))}
          />
          <Form action={paths.newsSeen} hidden={{ at: now }} quiet>
            <Button kind="secondary">{work.newsSeen}</Button>
          </Form>
        </>
      )}
    </Section>
  );
};
