import type { Side } from '../../../domain/handover/state';
import { pointKeys, type PointKey } from '../../../domain/template';
import type { HandoverFile } from '../../handover/file';
import { Button, DayText, DaysLeft, EmptyState, Form, Hidden, Section, StatusBadge, Table } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';

export interface AgreementRow {
  id: string;
  point: PointKey;
  /** In the words of who wrote it; null when it cannot be found. */
  what: string | null;
  reservation: boolean;
  side: Side;
  by: string;
  kept: boolean;
}

/** What was still needed at the transfer, and what the receiver reserved, in the words in which it was agreed. */
export async function agreementsOf({ records }: Services, file: HandoverFile): Promise<AgreementRow[]> {
  const { points } = file.state;
  const versions = pointKeys.flatMap((point) => {
    const { version } = points[point];
    return version === null ? [] : [{ point, version }];
  });
  const reservations = pointKeys.flatMap((point) => points[point].signOffs.receiver?.text ?? []);
  const [contents, texts] = await Promise.all([
    records.pointsByVersion(file.id, versions),
    records.textsById(file.id, reservations),
  ]);
  return pointKeys.flatMap((point) => {
    const { agreements, signOffs, kept } = points[point];
    const wordsOf = (id: string) =>
      contents.get(point)?.content.stillNeeded.find((needed) => needed.id === id)?.what ?? null;
    const { receiver } = signOffs;
    const reserved =
      receiver?.outcome === 'withReservation' && receiver.until !== null
        ? [
            {
              ...{ id: 'reservation', point, reservation: true, side: 'sender' as const, by: receiver.until },
              what: receiver.text === null ? null : (texts.get(receiver.text)?.content ?? null),
              kept: kept.includes('reservation'),
            },
          ]
        : [];
    return [
      ...agreements.map(({ id, side, by }) => ({
        ...{ id, point, reservation: false, side, by },
        what: wordsOf(id),
        kept: kept.includes(id),
      })),
      ...reserved,
    ];
  });
}

const Keep = ({ file, row }: { file: HandoverFile; row: AgreementRow }) => {
  const { aftercare: text } = useWords();
  if (row.kept) return <StatusBadge status="ready" />;
  if (!file.may('keepAgreement')) return null;
  return (
    <Form
      action={`${paths.handover(file.id)}/nazorg/afspraak`}
      hidden={{ point: row.point, agreement: row.id }}
      class="app-inline-form"
      quiet
    >
      <Button kind="secondary">
        {text.keep}
        <Hidden> {row.what ?? text.reservation}</Hidden>
      </Button>
    </Form>
  );
};

export const Agreements = ({ file, rows }: { file: HandoverFile; rows: AgreementRow[] }) => {
  const words = useWords();
  const text = words.aftercare;
  const { what, point, who, day, action } = text.agreementColumns;
  return (
    <Section id="agreements" title={text.agreementsTitle}>
      <Table
        id="agreement-list"
        caption={text.agreementsCaption}
        captionHidden
        columns={[what, point, who, day, action].map((label) => ({ label }))}
        rows={rows.map((row) => [
          <>
            {row.what ?? ''}
            {row.reservation ? <span class="app-hint"> {text.reservation}</span> : null}
          </>,
          words.points[row.point].title,
          file.names[row.side],
          <>
            <DayText day={row.by} weekday={false} />{' '}
            {row.kept ? null : <DaysLeft workingDays={file.workingDaysLeft(row.by)} />}
          </>,
          <Keep file={file} row={row} />,
        ])}
        empty={<EmptyState title={text.agreementsEmptyTitle}>{text.agreementsEmpty}</EmptyState>}
      />
    </Section>
  );
};
