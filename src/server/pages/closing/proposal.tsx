import type { Decision } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { TaskFormView, useFields } from '../../handover/fields';
import type { HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import type { History } from '../../handover/history';
import {
  Alert,
  Button,
  DayText,
  DescriptionList,
  Details,
  Form,
  Heading,
  MomentText,
  Paragraph,
  Section,
  TextArea,
  Timeline,
  TypedText,
  type Description,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

export const closingEvents = ['decisionProposed', 'decisionRejected', 'pulseChecked', 'reopened'] as const;
export type ClosingHistory = History<(typeof closingEvents)[number]>;

type Props = { file: HandoverFile; form: FormState; history: ClosingHistory };

const typed = (term: string, content: string | null): Description[] =>
  content === null ? [] : [{ term, value: <TypedText>{content}</TypedText> }];

const useDecision = (decision: Decision, textOf: ClosingHistory['textOf']): Description[] => {
  const { codes, closing: text } = useWords();
  const { labels } = text;
  const kind = { term: text.proposal, value: codes.decision[decision.kind] };
  switch (decision.kind) {
    case 'close':
      return [
        kind,
        { term: labels.reason, value: codes.closingReason[decision.reason] },
        { term: labels.independent, value: codes.yesNoUnknown[decision.independent] },
        { term: labels.goesWrong, value: codes.yesNoUnknown[decision.goesWrong] },
        ...typed(labels.secondOpinion, textOf(decision.secondOpinion)),
        ...typed(labels.explanation, textOf(decision.text)),
      ];
    case 'extend':
      return [
        kind,
        { term: text.until, value: <DayText day={decision.until} /> },
        ...typed(labels.extendReason, textOf(decision.text)),
      ];
    case 'return':
      return [kind, ...typed(labels.returnReason, textOf(decision.text))];
  }
};

const DecisionFacts = (props: { decision: Decision; history: ClosingHistory; more?: Description[] }) => (
  <DescriptionList items={[...(props.more ?? []), ...useDecision(props.decision, props.history.textOf)]} />
);

const AnswerForms = ({ file, form, proposal }: Omit<Props, 'history'> & { proposal: string }) => {
  const { closing: text } = useWords();
  const path = 'sluiten/afwijzen';
  const fields = useFields(form, path, text.labels);
  return (
    <>
      <Heading level={2}>{text.agreeTitle}</Heading>
      <Form action={`${paths.handover(file.id)}/sluiten/akkoord`} hidden={{ proposal }} quiet>
        <Button>{text.agree}</Button>
      </Form>
      <Details summary={text.rejectTitle} open={form.name === path}>
        <TaskFormView
          file={file}
          form={form}
          path={path}
          hidden={{ proposal }}
          button={text.reject}
          kind="secondary"
        >
          <TextArea {...fields.text('rejectReason')} limit={limits.text} />
        </TaskFormView>
      </Details>
    </>
  );
};

/** The proposal that waits: what it says, and the answer of the other side. */
export const Proposal = ({ file, form, history }: Props) => {
  const { closing: text } = useWords();
  const { proposal, organisations } = file.state;
  if (!proposal) return null;
  const isOwn = file.actor.organisation === organisations[proposal.by];
  const other = proposal.by === 'sender' ? 'receiver' : 'sender';
  const more = [
    { term: text.proposedBy, value: file.names[proposal.by] },
    { term: text.proposedAt, value: <MomentText moment={proposal.proposedAt} /> },
  ];
  return (
    <>
      <Section id="proposal" title={text.proposalTitle}>
        <DecisionFacts decision={proposal.decision} history={history} more={more} />
      </Section>
      {isOwn || !file.may('agreeDecision') ? (
        <Alert kind="info" title={isOwn ? text.waitTitle : undefined}>
          <Paragraph>
            {text.wait({ who: file.names[other], days: file.policy.workingDays.confirmDecision })}
          </Paragraph>
        </Alert>
      ) : (
        <AnswerForms file={file} form={form} proposal={proposal.id} />
      )}
    </>
  );
};

/** What was proposed before, and why it was rejected. */
export const EarlierProposals = ({ file, history }: Omit<Props, 'form'>) => {
  const { closing: text, codes } = useWords();
  const items = history.happened.flatMap(({ at, event, personName, organisationName }) => {
    const by = [personName, organisationName].filter((name) => name !== null).join(', ');
    if (event.type === 'decisionRejected') {
      const reason = history.textOf(event.text);
      return [
        { moment: at, by, title: text.rejected, detail: reason ? <TypedText>{reason}</TypedText> : null },
      ];
    }
    if (event.type !== 'decisionProposed' || event.proposal === file.state.proposal?.id) return [];
    return [
      {
        moment: at,
        by,
        title: codes.decision[event.decision.kind],
        detail: <DecisionFacts decision={event.decision} history={history} />,
      },
    ];
  });
  if (items.length === 0) return null;
  return (
    <Section id="earlier" title={text.earlierTitle}>
      <Timeline items={items} />
    </Section>
  );
};
