import type { Request } from 'express';
import { stallReasons } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { historyOf, type History } from '../../handover/history';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import {
  ButtonLink,
  DayText,
  DescriptionList,
  EmptyState,
  Paragraph,
  Radios,
  Section,
  TextArea,
  Timeline,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { RaiseBottleneck } from '../bottlenecks/onHandover';
import type { Services } from '../../services';

type Explained = History<'stallExplained'>;
type Props = { file: HandoverFile; form: FormState };

const answers = ['yes', 'no', 'unknown'] as const;

const ExplainForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.stall;
  const fields = useFields(form, 'vastgelopen', text.labels);
  const { policy, state } = file;
  return (
    <TaskFormView file={file} form={form} path="vastgelopen" button={text.explain}>
      <Radios {...fields.text('reason')} options={optionsOf(stallReasons, words.codes.stallReason)} />
      <Radios {...fields.text('engaged')} options={optionsOf(answers, words.codes.yesNoUnknown)} />
      <TextArea {...fields.text('explanation')} hint={text.explanationHint} limit={limits.text} optional />
      <Paragraph>
        {text.next({
          days: policy.stalledAfter[state.phase] ?? policy.workingDays.stallToProgrammeManager,
          raise: policy.workingDays.stallToProgrammeManager,
        })}
      </Paragraph>
    </TaskFormView>
  );
};

const NotStalled = ({ file }: { file: HandoverFile }) => {
  const { stall: text } = useWords();
  const days = file.policy.stalledAfter[file.state.phase];
  const pause = <ButtonLink href={paths.handoverTask(file.id, 'pauze')}>{text.pause}</ButtonLink>;
  return (
    <EmptyState title={text.notStalledTitle} action={file.may('pause') ? pause : undefined}>
      {days === null ? text.notStalledPulse : text.notStalled({ days })}
    </EmptyState>
  );
};

const Facts = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const text = words.stall;
  const { stall } = file.state;
  if (!stall) return null;
  const { explained } = stall;
  return (
    <DescriptionList
      items={[
        { term: text.since, value: <DayText day={stall.since} /> },
        { term: text.askedOn, value: <DayText day={stall.askedOn} /> },
        ...(explained ? [{ term: text.explainedOn, value: <DayText day={explained.on} /> }] : []),
        ...(explained
          ? [
              { term: text.labels.reason, value: words.codes.stallReason[explained.reason] },
              { term: text.engaged, value: words.codes.yesNoUnknown[explained.engaged] },
            ]
          : []),
        ...(stall.raised ? [{ term: text.raised, value: words.common.yes }] : []),
      ]}
    />
  );
};

const Earlier = ({ history }: { history: Explained }) => {
  const words = useWords();
  if (history.happened.length === 0) return null;
  return (
    <Section id="earlier" title={words.stall.earlier}>
      <Timeline
        items={history.happened.map(({ at, event, personName, organisationName }) => ({
          moment: at,
          title: words.codes.stallReason[event.reason],
          by: [personName, organisationName].filter((name) => name !== null).join(', '),
          detail: history.textOf(event.text),
        }))}
      />
    </Section>
  );
};

const StallPage = ({ file, form, history }: Props & { history: Explained }) => {
  const words = useWords();
  const text = words.stall;
  const { stall } = file.state;
  const asked = stall !== null && stall.explained === null;
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      <Facts file={file} />
      {asked && file.may('explainStall') ? <ExplainForm file={file} form={form} /> : null}
      {asked && !file.may('explainStall') ? <WhoMay file={file} command="explainStall" /> : null}
      {stall ? null : <NotStalled file={file} />}
      <RaiseBottleneck file={file} about={['stall']} />
      <Earlier history={history} />
    </HandoverPage>
  );
};

export const stallPage =
  (services: Services) => async (_req: Request, file: HandoverFile, form: FormState) => {
    const history = await historyOf(services, file, ['stallExplained']);
    return <StallPage file={file} form={form} history={history} />;
  };
