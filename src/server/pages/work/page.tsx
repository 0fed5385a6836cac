import { workingDaysLeft } from '../../../domain/calendar/workingDays';
import type { Day } from '../../../domain/calendar/day';
import type { PersonActor } from '../../../domain/relations';
import type { ConfirmedCommand } from '../../session';
import {
  ButtonLink,
  Confirmation,
  Details,
  EmptyState,
  Heading,
  Link,
  Page,
  Paragraph,
  Section,
} from '../../html';
import { usePage, useWords } from '../../html/context';
import { paths } from '../../paths';
import { WithoutStructure, type MissedConference } from '../conferences/withoutStructure';
import { Failed, type FailedNotice } from './failed';
import { News, type NewsItem } from './news';
import type { WorkLine } from './lines';
import { WorkTable, type Today } from './workTable';

interface Props {
  items: readonly WorkLine[];
  news: readonly NewsItem[];
  failed: readonly FailedNotice[];
  /** Conferences that are not structural any more, for who is told so. */
  missed: readonly MissedConference[];
  reader: { actor: PersonActor; day: Day };
  at: Today;
  mayStart: boolean;
  /** Something that was just done to a handover that the reader does not see any more. */
  confirmed?: ConfirmedCommand;
}

const because = (items: readonly WorkLine[], reason: WorkLine['because']) =>
  items.filter((item) => item.because === reason);

/** Further away than this, in working days, it does not wait for the reader yet. */
const soon = 10;

const isSoon = ({ dueDay }: WorkLine, { today, calendar }: Today) =>
  workingDaysLeft(today, dueDay, calendar) <= soon;

const Lead = ({ items, at }: { items: readonly WorkLine[]; at: Today }) => {
  const { work } = useWords();
  const late = items.filter(({ dueDay }) => dueDay < at.today).length;
  if (items.length === 0) return <Paragraph lead>{work.leadFree}</Paragraph>;
  return (
    <Paragraph lead>
      {work.leadBusy({ count: items.length })} {late === 0 ? null : work.leadLate({ count: late })}
    </Paragraph>
  );
};

const Mine = ({ mine, at }: { mine: readonly WorkLine[]; at: Today }) => {
  const { work } = useWords();
  const now = mine.filter((item) => isSoon(item, at));
  const later = mine.filter((item) => !isSoon(item, at));
  const toList = <Link href={paths.handovers}>{work.toHandovers}</Link>;
  return (
    <Section id="mine" title={work.mine}>
      <WorkTable
        id="work-mine"
        caption={work.mineCaption}
        items={now}
        at={at}
        empty={
          <EmptyState title={work.mineEmptyTitle} action={toList}>
            {later.length === 0 ? work.mineEmpty : work.nothingNow}
          </EmptyState>
        }
      />
      {later.length === 0 ? null : (
        <Details summary={work.later({ count: later.length })}>
          <WorkTable id="work-later" caption={work.laterCaption} items={later} at={at} />
        </Details>
      )}
    </Section>
  );
};

/** Of others: only there when there is something. */
const OfOthers = ({
  reason,
  items,
  at,
}: {
  reason: 'colleagueAway' | 'escalated';
  items: readonly WorkLine[];
  at: Today;
}) => {
  const { work } = useWords();
  if (items.length === 0) return null;
  return (
    <Section id={reason} title={work[reason]}>
      <Paragraph>{work[`${reason}Lead`]}</Paragraph>
      <WorkTable id={`work-${reason}`} caption={work[`${reason}Caption`]} items={items} at={at} ofOthers />
    </Section>
  );
};

export const WorkPage = ({ items, news, failed, missed, reader, at, mayStart, confirmed }: Props) => {
  const { words, settings } = usePage();
  const { work } = words;
  const mine = because(items, 'mine');
  return (
    <Page title={work.title} wide>
      {confirmed ? (
        <Confirmation title={words.done[confirmed]}>
          <Paragraph>{words.overview.confirmationHear}</Paragraph>
        </Confirmation>
      ) : null}
      <Heading level={1}>{work.title}</Heading>
      <Lead items={items.filter((item) => isSoon(item, at))} at={at} />
      {mayStart ? (
        <p>
          <ButtonLink kind="primary" href={paths.newHandover}>
            {work.start}
          </ButtonLink>
        </p>
      ) : null}
      {mine.length > 0 || items.length === 0 ? <Mine mine={mine} at={at} /> : null}
      <OfOthers reason="colleagueAway" items={because(items, 'colleagueAway')} at={at} />
      <OfOthers reason="escalated" items={because(items, 'escalated')} at={at} />
      <WithoutStructure rows={missed} reader={reader} />
      <Failed notices={failed} />
      <News items={news} now={at.now} />
      {settings && (
        <p>
          <Link href={settings.href}>{words.noticeSettings.fromWork}</Link>
        </p>
      )}
    </Page>
  );
};
