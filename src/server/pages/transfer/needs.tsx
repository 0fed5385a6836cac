import type { Need, NeedCode } from '../../../domain/handover/refusals';
import { transferNeeds } from '../../../domain/handover/needs';
import type { PointKey } from '../../../domain/template';
import type { HandoverFile } from '../../handover/file';
import { pointNames } from '../../handover/nextSteps';
import { Alert, Hidden, Link, Paragraph, Section, Table } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

/** The page on which somebody can solve it. */
function addressOf({ code, point }: Need, id: string): string {
  const task = (name: string) => `${paths.handover(id)}/${name}`;
  switch (code) {
    case 'basis':
      return task('grondslag');
    case 'receiverCaseWorker':
    case 'transferDay':
      return `${task('overdragen')}#day-section`;
    case 'senderSignOff':
    case 'receiverSignOff':
    case 'clientSignOff':
      return task('akkoord');
    case 'pointNotStarted':
    case 'pointNotReady':
    case 'pointNotSettled':
    case 'openQuestion':
      return point ? paths.point(id, point) : task('document');
  }
}

const signOffs: readonly NeedCode[] = ['senderSignOff', 'receiverSignOff', 'clientSignOff'];

interface Row {
  need: Need;
  points: PointKey[];
}

/** Sign-offs that miss are solved on one page, so the points of one party share a row. */
const rowsOf = (needs: readonly Need[]): Row[] =>
  needs.reduce<Row[]>((rows, need) => {
    const points = need.point ? [need.point] : [];
    const same = rows.find((row) => row.need.code === need.code && signOffs.includes(need.code));
    if (!same) return [...rows, { need, points }];
    return rows.map((row) => (row === same ? { ...row, points: [...row.points, ...points] } : row));
  }, []);

/** What misses before the receiver can lead, who can solve it, and where. */
export const Needs = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const text = words.transfer;
  const needs = rowsOf(transferNeeds(file.state, file.policy));
  const inWords = ({ need, points }: Row) => words.needs[need.code]({ point: pointNames(points, words) });
  return (
    <Section id="needs" title={text.needsTitle}>
      {needs.length === 0 ? null : <Paragraph>{text.needsCount({ count: needs.length })}</Paragraph>}
      <Table
        id="needs-table"
        caption={text.needsTitle}
        captionHidden
        columns={[{ label: text.what }, { label: text.who }, { label: text.where }]}
        rows={needs.map((row) => [
          inWords(row),
          words.needSolvers[row.need.solver],
          <Link href={addressOf(row.need, file.id)}>
            {text.solve}
            <Hidden>: {inWords(row)}</Hidden>
          </Link>,
        ])}
        empty={
          <Alert kind="ok">
            <Paragraph>{text.needsNone}</Paragraph>
          </Alert>
        }
      />
    </Section>
  );
};
