import {
  DayText,
  DescriptionList,
  Link,
  Paragraph,
  Section,
  Table,
  TypedText,
  useWords,
  usePage,
} from '../../html';
import { formatDay } from '../../../words/day';
import { paths } from '../../paths';
import { textIn } from '../../matters/file';
import type { BottleneckFile, BottleneckMaterial, NamedHandovers } from './material';

type Props = { file: BottleneckFile; material: BottleneckMaterial };

/** The client's name for who may know it, the reference for who may know that it is there, else only that it is. */
export const HandoverName = ({ handover, named }: { handover: string; named: NamedHandovers }) => {
  const { bottleneck } = useWords();
  const found = named.get(handover);
  if (!found) return <>{bottleneck.page.unseen}</>;
  const name = found.clientName === null ? found.reference : `${found.clientName} (${found.reference})`;
  return found.visibility === null ? <>{name}</> : <Link href={paths.handover(handover)}>{name}</Link>;
};

const Origin = ({ file: { state }, material: { named } }: Props) => {
  const { bottleneck } = useWords();
  const { origin } = state;
  switch (origin.kind) {
    case 'handover':
      return <HandoverName handover={origin.handover} named={named} />;
    case 'conference': {
      const [conference = '', number = ''] = origin.meeting.split(':');
      return (
        <Link href={paths.meeting(conference, number)}>
          {bottleneck.page.originMeeting({ number: Number(number) })}
        </Link>
      );
    }
    case 'free':
      return <>{bottleneck.page.originFree}</>;
  }
};

export const Facts = ({ file, material }: Props) => {
  const { words, language } = usePage();
  const { page, outcomes } = words.bottleneck;
  const { state, nameOf } = file;
  const { outcome } = state;
  const ended = outcome && page.outcomeOn({ day: formatDay(outcome.on, language) });
  return (
    <Section id="facts" title={page.facts}>
      <DescriptionList
        items={[
          { term: page.owner, value: nameOf(state.owner) || page.noOwner },
          ...(outcome
            ? [{ term: page.outcome, value: `${outcomes[outcome.kind]}, ${ended}` }]
            : [{ term: page.dueDay, value: <DayText day={state.dueDay} /> }]),
          { term: page.clusters, value: material.clusterNames.join(', ') },
          { term: page.origin, value: <Origin file={file} material={material} /> },
          { term: page.raisedBy, value: nameOf(state.raisedBy) || words.matters.somebody },
          { term: page.raisedOn, value: <DayText day={state.raisedOn} /> },
          ...material.faults.map(({ id }) => ({
            term: page.fault,
            value: <Link href={paths.fault(id)}>{page.toFault}</Link>,
          })),
          ...state.reopenedOn.map((day) => ({ term: page.reopenedOn, value: <DayText day={day} /> })),
        ]}
      />
    </Section>
  );
};

export const Description = ({ file }: { file: BottleneckFile }) => {
  const { bottleneck } = useWords();
  const text = textIn(file, file.state.description);
  return (
    <Section id="description" title={bottleneck.page.description}>
      {text === null ? <Paragraph>{bottleneck.page.hidden}</Paragraph> : <TypedText>{text}</TypedText>}
    </Section>
  );
};

export const Hits = ({ file, material }: Props) => {
  const { bottleneck } = useWords();
  const { page } = bottleneck;
  return (
    <Section id="hits" title={page.hits}>
      <Table
        id="bottleneck-hits"
        caption={page.hitsCaption}
        captionHidden
        columns={[{ label: page.hitHandover }, { label: page.hitCluster }, { label: page.hitOn }]}
        rows={file.state.hits.map(({ handover, cluster, on }) => [
          <HandoverName handover={handover} named={material.named} />,
          material.nameOfCluster(cluster),
          <DayText day={on} weekday={false} />,
        ])}
        empty={<Paragraph>{page.noHits}</Paragraph>}
      />
    </Section>
  );
};
