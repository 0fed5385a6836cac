import type { Look } from '../../../db/accessLog';
import { LookList } from '../../access/lookList';
import type { HandoverFile } from '../../handover/file';
import { HandoverPage } from '../../handover/layout';
import { HandoverTabs } from '../../handover/tabs';
import { EmptyState, Link, useWords } from '../../html';
import { paths } from '../../paths';

interface Props {
  file: HandoverFile;
  looks: readonly Look[];
  page: number;
  hasEarlier: boolean;
}

/** Who looked at this handover, in plain words. */
export const WhoLookedPage = ({ file, looks, page, hasEarlier }: Props) => {
  const text = useWords().whoLooked;
  const address = paths.whoLooked(file.id);
  return (
    <HandoverPage file={file} title={text.title} lead={text.lead}>
      <HandoverTabs file={file} current="looked" />
      {looks.length === 0 ? (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      ) : (
        <LookList looks={looks} />
      )}
      {hasEarlier ? (
        <p>
          <Link href={`${address}?pagina=${page + 1}`}>{text.earlier}</Link>
        </p>
      ) : null}
      {page > 1 ? (
        <p>
          <Link href={address}>{text.newest}</Link>
        </p>
      ) : null}
    </HandoverPage>
  );
};
