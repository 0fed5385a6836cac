import { dayOf, type Day } from '../../../domain/calendar/day';
import { DayText, DescriptionList, Section } from '../../html';
import { useWords } from '../../html/context';
import { personName, type HandoverFile } from '../../handover/file';

const orNothing = (day: Day | null) => (day === null ? undefined : <DayText day={day} />);

/** The course of a handover for who steers the whole: phases, days and owners; no name, no content. */
export const Facts = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const { overview } = words;
  const { state, names } = file;
  const owner = (person: string | null) => personName(file, person) || undefined;
  return (
    <Section id="facts" title={overview.factsTitle}>
      <DescriptionList
        items={[
          { term: overview.phase, value: words.phases[state.phase].title },
          { term: overview.phaseSince, value: <DayText day={dayOf(state.phaseSince)} /> },
          { term: overview.lastProgress, value: <DayText day={dayOf(state.lastProgress)} /> },
          ...(state.stall
            ? [{ term: overview.stalledSince, value: <DayText day={state.stall.since} /> }]
            : []),
          { term: overview.cluster, value: `${names.cluster}, ${names.neighbourhood}` },
          { term: overview.sender, value: names.sender },
          { term: overview.senderCaseWorker, value: owner(state.caseWorkers.sender) },
          { term: overview.receiver, value: names.receiver },
          { term: overview.receiverCaseWorker, value: owner(state.caseWorkers.receiver) },
          { term: overview.announcementWhen, value: <DayText day={state.plannedMovingDay} /> },
          {
            term: overview.transferDay,
            value: orNothing(state.transfer.transferredOn ?? state.transfer.agreedDay),
          },
        ]}
      />
    </Section>
  );
};
