import type { Need } from '../../../domain/handover/refusals';
import { transferNeeds } from '../../../domain/handover/needs';
import type { HandoverFile } from '../../handover/file';
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

/** What misses before the receiver can lead, who can solve it, and where. */
export const Needs = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const text = words.transfer;
  const needs = transferNeeds(file.state, file.policy);
  const inWords = ({ code, point }: Need) =>
    words.needs[code]({ point: point ? words.points[point].title : '' });
  return (
    <Section id="needs" title={text.needsTitle}>
      {needs.length === 0 ? null : <Paragraph>{text.needsCount({ count: needs.length })}</Paragraph>}
      <Table
        id="needs-table"
        caption={text.needsTitle}
        captionHidden
        columns={[{ label: text.what }, { label: text.who }, { label: text.where }]}
        rows={needs.map((need) => [
          inWords(need),
          words.needSolvers[need.solver],
          <Link href={addressOf(need, file.id)}>
            {text.solve}
            <Hidden>: {inWords(need)}</Hidden>
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
