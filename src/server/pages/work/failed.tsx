import type { Records } from '../../../db';
import type { Words } from '../../../words';
import { matterName } from '../../../words/matterName';
import { EmptyState, Link, MomentText, Paragraph, Section, Table, useWords } from '../../html';
import { paths } from '../../paths';
import { capital } from '../../../words/capital';
import { homeOf } from './lines';

export type FailedNotice =
  | Awaited<ReturnType<Records['failedNotices']>>[number]
  | Awaited<ReturnType<Records['failedMatterNotices']>>[number]
  | Awaited<ReturnType<Records['failedSummaries']>>[number];

/** What it is about and where that is. */
function aboutOf(notice: FailedNotice, words: Words): { label: string; href: string } {
  if ('summary' in notice) return { label: words.layout.overview, href: paths.overview };
  return 'matter' in notice
    ? { label: capital(matterName(words, notice.matter)), href: homeOf(notice.matter.kind, notice.matter.id) }
    : { label: notice.reference, href: paths.handover(notice.handover) };
}

function whatOf(notice: FailedNotice, { work, mail, matterMail, noticeSettings }: Words): string {
  if ('summary' in notice) return noticeSettings.groups.weekly.label;
  if (notice.kind === 'expectationDue') return work.reminder;
  return 'matter' in notice ? matterMail.notice[notice.kind].what : mail.notice[notice.kind].what;
}

/** For programme managers: mails that did not arrive. */
export const Failed = ({ notices }: { notices: readonly FailedNotice[] }) => {
  const words = useWords();
  const { work } = words;
  if (notices.length === 0) return null;
  return (
    <Section id="failed" title={work.failedTitle}>
      <Paragraph>{work.failedLead}</Paragraph>
      <Table
        id="failed-notices"
        caption={work.failedCaption}
        captionHidden
        columns={[
          { label: work.failedReference },
          { label: work.failedWhat },
          { label: work.failedWhom },
          { label: work.failedWhen },
        ]}
        rows={notices.map((notice) => {
          const { label, href } = aboutOf(notice, words);
          return [
            <Link href={href}>{label}</Link>,
            whatOf(notice, words),
            notice.recipientName ?? '',
            <MomentText moment={notice.createdAt} />,
          ];
        })}
        empty={<EmptyState title={work.failedTitle}>{work.newsEmpty}</EmptyState>}
      />
    </Section>
  );
};
