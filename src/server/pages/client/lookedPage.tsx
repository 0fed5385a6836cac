import type { Look } from '../../../db/accessLog';
import { LookList } from '../../access/lookList';
import { EmptyState, Heading, Link, Page, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

interface Props {
  looks: readonly Look[];
  page: number;
  hasEarlier: boolean;
}

/** Everybody who looked at the client's data or changed them, day by day. */
export const OwnLookedPage = ({ looks, page, hasEarlier }: Props) => {
  const { client } = useWords();
  const text = client.looked;
  // The client's own account has no name.
  const named = looks.map((look) => (look.personName === '' ? { ...look, personName: text.yourself } : look));
  return (
    <Page title={text.title} back={{ href: paths.own, label: client.back }}>
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.lead}</Paragraph>
      {named.length === 0 ? (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      ) : (
        <LookList looks={named} />
      )}
      {hasEarlier ? (
        <p>
          <Link href={`${paths.ownLooked}?pagina=${page + 1}`}>{text.older}</Link>
        </p>
      ) : null}
      {page > 1 ? (
        <p>
          <Link href={paths.ownLooked}>{text.newest}</Link>
        </p>
      ) : null}
    </Page>
  );
};
