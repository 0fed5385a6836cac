import type { Records } from '../../../db';
import type { Words } from '../../../words';
import { DayText, EmptyState, Heading, Link, Page, Paragraph, Table } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

type Look = Awaited<ReturnType<Records['whoLooked']>>[number];
type Deed = Look['deeds'][number];

const timesOf = (deeds: readonly Deed[], kinds: readonly Deed['kind'][]): number =>
  deeds.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { times }) => sum + times, 0);

/** What somebody did on one day, in a few words. */
function deedsInWords(deeds: readonly Deed[], { client }: Words): string {
  const { looked: text } = client;
  const counted = [
    [timesOf(deeds, ['view', 'search']), text.looked],
    [timesOf(deeds, ['create', 'change']), text.changed],
    [timesOf(deeds, ['print', 'export']), text.taken],
    [timesOf(deeds, ['refused']), text.refused],
  ] as const;
  return [
    ...(timesOf(deeds, ['emergency']) > 0 ? [text.emergency] : []),
    ...counted.filter(([times]) => times > 0).map(([times, say]) => say({ times })),
  ].join(', ');
}

interface Props {
  looks: readonly Look[];
  /** How many are before these, and how many come after; null: none. */
  newer: boolean;
  older: number | null;
}

/** Everybody who looked at the client's data or changed them, day by day. */
export const OwnLookedPage = ({ looks, newer, older }: Props) => {
  const words = useWords();
  const { looked: text, back } = words.client;
  const who = ({ personName, organisationName }: Look) => {
    if (personName === null) return text.somebody;
    // The client's own account has no name.
    if (personName === '') return text.yourself;
    return text.who({ person: personName, organisation: organisationName ?? '' });
  };
  const { day, who: whoLabel, what } = text.columns;
  return (
    <Page title={text.title} back={{ href: paths.own, label: back }} wide>
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.lead}</Paragraph>
      <Table
        id="looked"
        caption={text.title}
        captionHidden
        columns={[whoLabel, day, what].map((label) => ({ label }))}
        rows={looks.map((look) => [who(look), <DayText day={look.day} />, deedsInWords(look.deeds, words)])}
        empty={<EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      />
      {older === null ? null : (
        <p>
          <Link href={`${paths.ownLooked}?vanaf=${older}`}>{text.older}</Link>
        </p>
      )}
      {newer ? (
        <p>
          <Link href={paths.ownLooked}>{text.newest}</Link>
        </p>
      ) : null}
    </Page>
  );
};
