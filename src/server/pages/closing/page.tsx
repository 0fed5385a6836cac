import type { Request } from 'express';
import type { Decision } from '../../../domain/handover/state';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { historyOf } from '../../handover/history';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { Alert, DayText, EmptyState, Link, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { closingEvents, EarlierProposals, Proposal, type ClosingHistory } from './proposal';
import { formPaths, ProposalForms } from './proposalForms';
import { Pulse } from './pulse';

interface Props {
  file: HandoverFile;
  form: FormState;
  history: ClosingHistory;
  chosen: Decision['kind'] | null;
}

const ReturnAsked = ({ file }: { file: HandoverFile }) => {
  const { closing: text } = useWords();
  return (
    <Alert kind="info" title={text.returnAskedTitle}>
      <Paragraph>{text.returnAsked}</Paragraph>
      <Link href={paths.handoverTask(file.id, 'vangnet')}>{text.toSafetyNet}</Link>
    </Alert>
  );
};

const InAftercare = (props: Props) => {
  const { closing: text } = useWords();
  const { file } = props;
  const { proposal, returnAsked, aftercare } = file.state;
  return (
    <>
      {aftercare ? (
        <Paragraph>
          {text.until} <DayText day={aftercare.until} />
        </Paragraph>
      ) : null}
      {proposal ? <Proposal {...props} /> : null}
      {returnAsked ? <ReturnAsked file={file} /> : null}
      {!proposal && !returnAsked && file.may('proposeDecision') ? <ProposalForms {...props} /> : null}
      {!proposal && !returnAsked && !file.may('proposeDecision') ? (
        <WhoMay file={file} command="proposeDecision" />
      ) : null}
    </>
  );
};

/** Readers of process facts see who is at turn, never what was proposed or why. */
const Content = (props: Props) => {
  const { closing: text } = useWords();
  if (props.file.visibility !== 'full') return <WhoMay file={props.file} command="proposeDecision" />;
  switch (props.file.state.phase) {
    case 'aftercare':
      return <InAftercare {...props} />;
    case 'pulse':
    case 'ended':
      return <Pulse {...props} />;
    default:
      return <EmptyState title={text.notYetTitle}>{text.notYet}</EmptyState>;
  }
};

const ClosingPage = (props: Props) => {
  const { file, form, history } = props;
  const words = useWords();
  const text = words.closing;
  const inPulse = file.state.phase === 'pulse';
  const name = nameOf(file);
  return (
    <HandoverPage
      file={file}
      title={inPulse ? text.pulseTitle({ name }) : text.title({ name })}
      lead={inPulse ? text.pulseLead({ months: file.policy.pulseMonths.join(', ') }) : text.lead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      <Content {...props} />
      {file.visibility === 'full' ? <EarlierProposals file={file} history={history} /> : null}
    </HandoverPage>
  );
};

const kinds = ['close', 'extend', 'return'] as const;

/** Chosen in the address, or by the form that comes back. */
const chosenIn = (req: Request, form: FormState) =>
  kinds.find((kind) => form.name === formPaths[kind] || req.query['besluit'] === kind) ?? null;

export const closingPage =
  (services: Services) => async (req: Request, file: HandoverFile, form: FormState) => {
    const history = await historyOf(services, file, closingEvents);
    return <ClosingPage file={file} form={form} history={history} chosen={chosenIn(req, form)} />;
  };
