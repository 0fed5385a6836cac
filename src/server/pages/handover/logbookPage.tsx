import { eventLine } from '../../handover/eventLine';
import { nameOf, personName, type HandoverFile } from '../../handover/file';
import { HandoverPage } from '../../handover/layout';
import { HandoverTabs } from '../../handover/tabs';
import { EmptyState, Link, Timeline, TypedText, usePage, type TimelineItem } from '../../html';
import { paths } from '../../paths';
import type { LogbookEntry } from './logbook';

interface Props {
  file: HandoverFile;
  entries: readonly LogbookEntry[];
  /** From where the older ones go on; undefined: these are the oldest. */
  older: number | undefined;
  isBelow: boolean;
}

const Detail = ({ file, entry }: { file: HandoverFile; entry: LogbookEntry }) => {
  const { words } = usePage();
  const { event, texts } = entry;
  const isEdit = event.type === 'pointEdited' && file.visibility === 'full';
  return (
    <>
      {texts.map((text) => (
        <TypedText>{text}</TypedText>
      ))}
      {isEdit ? <Link href={paths.point(file.id, event.point)}>{words.overview.seePoint}</Link> : null}
    </>
  );
};

/** Everything that happened, newest first; readers of process facts see no texts and no reasons. */
export const LogbookPage = ({ file, entries, older, isBelow }: Props) => {
  const { words, language } = usePage();
  const { overview } = words;
  const address = `${paths.handover(file.id)}/logboek`;
  const reader = {
    words,
    language,
    reasons: file.visibility === 'full',
    nameOf: (person: string) => personName(file, person),
  };
  const item = (entry: LogbookEntry): TimelineItem => ({
    moment: entry.at,
    title: eventLine(entry.event, reader),
    by: entry.personName
      ? overview.bySomebodyOf({ person: entry.personName, organisation: entry.organisationName ?? '' })
      : overview.byOverstap,
    detail: <Detail file={file} entry={entry} />,
  });
  return (
    <HandoverPage
      file={file}
      title={overview.logbookTitle({ name: nameOf(file) })}
      lead={overview.logbookLead}
    >
      <HandoverTabs file={file} current="logbook" />
      {entries.length === 0 ? (
        <EmptyState title={overview.logbookEmptyTitle}>{overview.logbookEmpty}</EmptyState>
      ) : (
        <Timeline items={entries.map(item)} />
      )}
      {older === undefined ? null : (
        <p>
          <Link href={`${address}?voor=${older}`}>{overview.older}</Link>
        </p>
      )}
      {isBelow ? (
        <p>
          <Link href={address}>{overview.newest}</Link>
        </p>
      ) : null}
    </HandoverPage>
  );
};
