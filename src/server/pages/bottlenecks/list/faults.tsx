import type { Records } from '../../../../db';
import { statusOf, type FaultStatus } from '../../../../domain/bottleneck/fault';
import { DayText, Link, Paragraph, Section, StatusBadge, Table, useWords } from '../../../html';
import { paths } from '../../../paths';
import { faultBadge } from '../../faults/status';
import { quarterText } from '../quarterText';

export type ListedFault = Awaited<ReturnType<Records['faultList']>>[number];

const weighed: readonly FaultStatus[] = ['proposed', 'cameBack'];

/** Waits for the programme manager: proposed, or come back. */
export const waitsForDecision = ({ state }: ListedFault): boolean => weighed.includes(statusOf(state));

const Why = ({ state: { grounds } }: ListedFault) => {
  const { fault } = useWords();
  return (
    <>
      {grounds.because.map((reason) => fault.because[reason]({ count: grounds[reason].length })).join('. ')}
    </>
  );
};

/** On top for who decides: what recurs so often that somebody outside has to repair it. */
export const ProposedFaults = ({ faults }: { faults: readonly ListedFault[] }) => {
  const words = useWords();
  const { fault, bottleneck } = words;
  if (faults.length === 0) return null;
  return (
    <Section id="proposed" title={fault.proposedTitle}>
      <Paragraph>{fault.proposedLead}</Paragraph>
      <Table
        id="proposed-faults"
        caption={fault.proposedCaption}
        captionHidden
        columns={[
          { label: fault.columns.kind },
          { label: fault.columns.quarter },
          { label: fault.columns.because },
          { label: fault.columns.status },
        ]}
        rows={faults.map((one) => [
          <Link href={paths.fault(one.id)}>
            {fault.weigh({ kind: bottleneck.kinds[one.state.grounds.kind] })}
          </Link>,
          quarterText(one.state.grounds.quarter, words),
          <Why {...one} />,
          <StatusBadge status={faultBadge[statusOf(one.state)]} />,
        ])}
        empty={null}
      />
    </Section>
  );
};

/** Every fault that the reader has to do with: who repairs it, by when, and how it stands. */
export const Faults = ({ faults }: { faults: readonly ListedFault[] }) => {
  const words = useWords();
  const { fault, bottleneck } = words;
  if (faults.length === 0) return null;
  return (
    <Section id="faults" title={fault.listTitle}>
      <Paragraph>{fault.listLead}</Paragraph>
      <Table
        id="faults-table"
        caption={fault.listCaption}
        captionHidden
        columns={[
          { label: fault.columns.kind },
          { label: fault.columns.quarter },
          { label: fault.columns.party },
          { label: fault.columns.day },
          { label: fault.columns.status },
        ]}
        rows={faults.map(({ id, state }) => [
          <Link href={paths.fault(id)}>{bottleneck.kinds[state.grounds.kind]}</Link>,
          quarterText(state.grounds.quarter, words),
          state.promise ? bottleneck.parties[state.promise.party] : '',
          state.promise ? <DayText day={state.promise.day} weekday={false} /> : '',
          <StatusBadge status={faultBadge[statusOf(state)]} readerMustAct={false} />,
        ])}
        empty={null}
      />
    </Section>
  );
};
