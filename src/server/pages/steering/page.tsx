import type { Records } from '../../../db';
import type { EventType } from '../../../domain/handover/events';
import type { ConfirmedCommand } from '../../session';
import { Done } from '../../handover/done';
import { eventLine } from '../../handover/eventLine';
import { personName, type HandoverFile } from '../../handover/file';
import { HandoverPage } from '../../handover/layout';
import { nextSteps } from '../../handover/nextSteps';
import {
  DayText,
  Hidden,
  Hint,
  Link,
  List,
  NextSteps,
  Paragraph,
  Section,
  Table,
  Timeline,
  usePage,
  useWords,
  type NextStep,
} from '../../html';
import { paths } from '../../paths';
import type { Words } from '../../../words';
import { Facts } from '../handover/facts';
import { offered } from './ask';
import type { Stay } from './stays';

type Entry = Awaited<ReturnType<Records['timeline']>>[number];

interface Props {
  file: HandoverFile;
  timeline: readonly Entry[];
  stays: readonly Stay[];
  /** The conference of its cluster, as far as the handover can be put on its agenda. */
  conference: string | null;
  confirmed?: ConfirmedCommand;
}

const steered: readonly EventType[] = [
  'ownerAsked',
  'askedAnswered',
  'askedLapsed',
  'deputyProposed',
  'deputyAccepted',
  'deputyDeclined',
  'steeringNoted',
  'answererNamed',
];

const Actions = ({ file, conference }: Pick<Props, 'file' | 'conference'>) => {
  const { steering: text } = useWords();
  if (file.state.phase === 'ended') return null;
  const about = `?overdracht=${file.id}`;
  return (
    <Section id="actions" title={text.actions}>
      <List
        items={[
          ...(file.may('askOwner') ? [<Link href={paths.steering(file.id, 'vraag')}>{text.ask}</Link>] : []),
          ...(file.may('proposeDeputy')
            ? [<Link href={paths.steering(file.id, 'vervanger')}>{text.propose}</Link>]
            : []),
          ...(conference === null
            ? []
            : [
                <Link href={`${paths.conferenceTask(conference, 'punt')}${about}`}>{text.toConference}</Link>,
              ]),
          <Link href={`${paths.newBottleneck}${about}`}>{text.bottleneck}</Link>,
        ]}
      />
    </Section>
  );
};

const Stays = ({ stays }: Pick<Props, 'stays'>) => {
  const words = useWords();
  const { steering: text } = words;
  return (
    <Section id="stays" title={text.stays}>
      <Table
        id="stays-table"
        caption={text.staysCaption}
        captionHidden
        columns={[
          { label: text.phase },
          { label: text.from },
          { label: text.by },
          { label: text.days, numeric: true },
        ]}
        rows={stays.map(({ phase, from, by, workingDays }) => [
          words.phases[phase].title,
          <DayText day={from} />,
          by ?? text.byOverstap,
          String(workingDays),
        ])}
        empty={null}
      />
    </Section>
  );
};

const Steered = ({ file, timeline }: Pick<Props, 'file' | 'timeline'>) => {
  const { words, language } = usePage();
  const { steering: text } = words;
  const own = timeline.filter(({ event }) => steered.includes(event.type));
  const reader = {
    words,
    language,
    reasons: false,
    nameOf: (person: string) => personName(file, person),
  };
  return (
    <Section id="steered" title={text.history}>
      {own.length === 0 ? (
        <Paragraph>{text.noHistory}</Paragraph>
      ) : (
        <Timeline
          items={own.map(({ at, event, personName: by }) => ({
            moment: at,
            title: eventLine(event, reader),
            by: by ?? text.byOverstap,
          }))}
        />
      )}
    </Section>
  );
};

/** What is waited for, each with the question that can be asked about it now. */
function stepsToAsk(file: HandoverFile, words: Words): NextStep[] {
  const open = file.may('askOwner') ? offered(file) : [];
  return nextSteps(file, words).map((step, at) => {
    const about = file.expectations[at];
    if (step.isReader || !about || !open.includes(about)) return step;
    const address = `${paths.steering(file.id, 'vraag')}?wat=${encodeURIComponent(about.key)}`;
    const action = (
      <Link href={address}>
        {words.steering.askTitle}
        <Hidden>: {step.what}</Hidden>
      </Link>
    );
    return { ...step, action };
  });
}

/** Process facts of one handover, and what a programme manager can do: never a client, never an answer. */
export const SteeringPage = ({ file, timeline, stays, conference, confirmed }: Props) => {
  const words = useWords();
  const { steering: text } = words;
  const reminders = Object.values(file.state.climbed).reduce((sum, rungs) => sum + rungs, 0);
  return (
    <HandoverPage
      file={file}
      title={text.title({ reference: file.state.reference })}
      lead={text.lead}
      wide
      back={{ href: paths.overview, label: text.backToBoard }}
    >
      <Done file={file} command={confirmed} />
      <NextSteps title={text.waits} steps={stepsToAsk(file, words)}>
        {file.expectations.length === 0 ? <Paragraph>{text.waitsForNothing}</Paragraph> : null}
        {reminders === 0 ? null : <Hint>{text.reminders({ count: reminders })}</Hint>}
      </NextSteps>
      <Actions file={file} conference={conference} />
      <Facts file={file} />
      <Stays stays={stays} />
      <Steered file={file} timeline={timeline} />
      <Paragraph>
        <Link href={paths.handover(file.id)}>{text.toHandover}</Link>
      </Paragraph>
    </HandoverPage>
  );
};
