import type { Records } from '../../../db';
import { mayRaiseBottleneck, type RaisedFor } from '../../../domain/bottleneck';
import { formatDay } from '../../../words/day';
import { ButtonLink, Link, List, Paragraph, Section, StatusBadge, usePage } from '../../html';
import { lookingFrom, type HandoverFile } from '../../handover/file';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { raisableFor } from './raisableFor';
import { reasonKey, reasonText } from './reasons';
import { bottleneckStatus } from './status';

export type ListedBottleneck = Awaited<ReturnType<Records['bottleneckList']>>['rows'][number];

/** More open ones than these in one handover are found in the list. */
const most = 10;

/** The open bottlenecks that hit this handover, as far as the reader has to do with them. */
export async function bottlenecksOf(services: Services, file: HandoverFile): Promise<ListedBottleneck[]> {
  const looking = lookingFrom(file.viewer, services);
  const page = { page: 1, size: most };
  return (await services.records.bottleneckList(looking, { handover: file.id }, page)).rows;
}

/** As long as it goes on, and when it went back. */
const mayRaise = ({ actor, today, state, erasedAt }: HandoverFile) =>
  (state.phase !== 'ended' || state.ending?.kind === 'returned') &&
  erasedAt === undefined &&
  mayRaiseBottleneck(actor, today);

const raiseAddress = (handover: string, reason?: RaisedFor): string => {
  const query = new URLSearchParams({
    overdracht: handover,
    ...(reason ? { reden: reasonKey(reason) } : {}),
  });
  return `${paths.newBottleneck}?${query.toString()}`;
};

interface RaiseProps {
  file: HandoverFile;
  /** Only these reasons, on a page that is about one of them. */
  about?: readonly RaisedFor['kind'][];
}

/** One click to a form that is filled in already, for each thing that holds this handover up. */
const RaiseLinks = ({ file, about }: RaiseProps) => {
  const { words } = usePage();
  const { onHandover } = words.bottleneck;
  const found = raisableFor(file, file.today).filter(({ reason }) => about?.includes(reason.kind) ?? true);
  if (found.length === 0) return null;
  return (
    <>
      <Paragraph>{onHandover.ask}</Paragraph>
      <List
        items={found.map(({ reason }) => (
          <Link href={raiseAddress(file.id, reason)}>
            {onHandover.raiseFor({ what: reasonText(reason, words) })}
          </Link>
        ))}
      />
    </>
  );
};

/** On the page of a stall or of the safety net: is this a bottleneck? */
export const RaiseBottleneck = ({ file, about }: RaiseProps) => {
  const { words } = usePage();
  const found = raisableFor(file, file.today).some(({ reason }) => about?.includes(reason.kind) ?? true);
  if (!mayRaise(file) || !found) return null;
  return (
    <Section id="raise-bottleneck" title={words.bottleneck.onHandover.askTitle}>
      <RaiseLinks file={file} about={about} />
    </Section>
  );
};

const OpenOne = ({ listed, file }: { listed: ListedBottleneck; file: HandoverFile }) => {
  const { words, language } = usePage();
  const { bottleneck } = words;
  const { id, state, ownerName } = listed;
  return (
    <>
      <Link href={paths.bottleneck(id)}>{bottleneck.kinds[state.kind]}</Link>,{' '}
      {ownerName ?? bottleneck.page.noOwnerShort},{' '}
      {bottleneck.onHandover.due({ day: formatDay(state.dueDay, language) })}{' '}
      <StatusBadge
        status={bottleneckStatus(state, file.today)}
        readerMustAct={state.owner === file.viewer.personId}
      />
    </>
  );
};

/** On the handover's own page: what holds it up, and what may be raised. */
export const HandoverBottlenecks = ({
  file,
  bottlenecks,
}: {
  file: HandoverFile;
  bottlenecks: readonly ListedBottleneck[];
}) => {
  const { words } = usePage();
  const { onHandover } = words.bottleneck;
  const raises = mayRaise(file);
  if (!raises && bottlenecks.length === 0) return null;
  return (
    <Section id="bottlenecks" title={onHandover.title}>
      {bottlenecks.length === 0 ? (
        <Paragraph>{onHandover.none}</Paragraph>
      ) : (
        <List
          items={bottlenecks.map((listed) => (
            <OpenOne listed={listed} file={file} />
          ))}
        />
      )}
      {raises ? <RaiseLinks file={file} /> : null}
      {raises ? (
        <p>
          <ButtonLink href={raiseAddress(file.id)}>{onHandover.raiseOther}</ButtonLink>
        </p>
      ) : null}
    </Section>
  );
};
