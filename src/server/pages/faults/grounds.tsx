import { DayText, DescriptionList, Link, List, Paragraph, Section, TypedText, useWords } from '../../html';
import { textIn } from '../../matters/file';
import { paths } from '../../paths';
import { HandoverName } from '../bottlenecks/facts';
import { quarterText } from '../bottlenecks/quarterText';
import type { FaultFile, FaultMaterial } from './material';

type Props = { file: FaultFile; material: FaultMaterial };

const Unseen = ({ text }: { text: string }) => <span class="app-hint">{text}</span>;

const Handovers = ({ file, material }: Props) => {
  const { bottleneck } = useWords();
  const known = file.state.grounds.handovers.filter((handover) => material.named.has(handover));
  const unseen = file.state.grounds.handovers.length - known.length;
  return (
    <List
      items={[
        ...known.map((handover) => <HandoverName handover={handover} named={material.named} />),
        ...(unseen > 0 ? [<Unseen text={bottleneck.page.unseenMany({ count: unseen })} />] : []),
      ]}
    />
  );
};

const Bottlenecks = ({ file, material }: Props) => {
  const { fault } = useWords();
  const unseen = file.state.grounds.bottlenecks.length - material.bottlenecks.length;
  return (
    <List
      items={[
        ...material.bottlenecks.map(({ id, state }, at) => (
          <>
            <Link href={paths.bottleneck(id)}>{fault.bottleneckNumber({ number: at + 1 })}</Link>,{' '}
            <DayText day={state.raisedOn} weekday={false} />
          </>
        )),
        ...(unseen > 0 ? [<Unseen text={fault.bottlenecksUnseen({ count: unseen })} />] : []),
      ]}
    />
  );
};

/** On what it was proposed: where, in which handovers, by which bottlenecks. */
export const Grounds = ({ file, material }: Props) => {
  const words = useWords();
  const { fault, bottleneck } = words;
  const { grounds } = file.state;
  return (
    <Section id="grounds" title={fault.grounds}>
      <Paragraph>
        {fault.groundsLead({
          kind: bottleneck.kinds[grounds.kind],
          quarter: quarterText(grounds.quarter, words),
        })}
      </Paragraph>
      <List
        items={grounds.because.map((reason) => fault.because[reason]({ count: grounds[reason].length }))}
      />
      <DescriptionList
        items={[
          { term: fault.clusters, value: grounds.clusters.map(material.nameOfCluster).join(', ') },
          ...(grounds.handovers.length === 0
            ? []
            : [{ term: fault.handovers, value: <Handovers file={file} material={material} /> }]),
          { term: fault.bottlenecks, value: <Bottlenecks file={file} material={material} /> },
        ]}
      />
    </Section>
  );
};

const Typed = ({ text }: { text: string | null }) => (text === null ? null : <TypedText>{text}</TypedText>);

/** Who promised what, who keeps in touch, what was changed, and whether it came back. */
export const FaultFacts = ({ file }: { file: FaultFile }) => {
  const { fault, bottleneck } = useWords();
  const { promise, keeper, renewals, change, cameBackOn, ended } = file.state;
  const contact = textIn(file, promise?.contact);
  const reason = textIn(file, ended?.text);
  const items = [
    ...(promise
      ? [
          { term: fault.party, value: bottleneck.parties[promise.party] },
          ...(contact === null ? [] : [{ term: fault.contact, value: contact }]),
          { term: fault.promisedDay, value: <DayText day={promise.day} /> },
          { term: fault.keeper, value: file.nameOf(keeper) || fault.noKeeper },
        ]
      : []),
    ...(renewals > 0 ? [{ term: fault.renewals, value: fault.renewalsCount({ count: renewals }) }] : []),
    ...(change
      ? [
          { term: fault.changedOn, value: <DayText day={change.on} /> },
          { term: fault.change, value: <Typed text={textIn(file, change.text)} /> },
        ]
      : []),
    ...cameBackOn.map((day) => ({ term: fault.cameBackOn, value: <DayText day={day} /> })),
    ...(ended ? [{ term: fault.endedOn, value: <DayText day={ended.on} /> }] : []),
    ...(reason === null ? [] : [{ term: fault.reason, value: <Typed text={reason} /> }]),
  ];
  if (items.length === 0) return null;
  return (
    <Section id="facts" title={fault.facts}>
      <DescriptionList items={items} />
    </Section>
  );
};
