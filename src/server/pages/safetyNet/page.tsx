import type { Request } from 'express';
import { openCall } from '../../../domain/handover/responsibility';
import type { SafetyNetCall } from '../../../domain/handover/state';
import { nameOf, personName, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { historyOf } from '../../handover/history';
import { HandoverPage } from '../../handover/layout';
import { Alert, Details, EmptyState, MomentText, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import type { Services } from '../../services';
import { RaiseBottleneck } from '../bottlenecks/onHandover';
import { callEvents, Calls, type CallHistory } from './calls';
import { AnswerForm, CallForm, ConcludeForm, ReturnForms } from './forms';
import { WhoRings } from './ring';

type Props = { file: HandoverFile; form: FormState };

/** The call that waits, with the moment by which it is answered and what happens when it is not. */
const OpenCall = ({ file, form, call }: Props & { call: SafetyNetCall }) => {
  const words = useWords();
  const text = words.safetyNet;
  const expected = file.expectations.find(({ kind }) => kind === 'answerSafetyNet');
  if (call.answer) {
    const waitsForReturn = file.state.returnAsked?.call === call.id;
    return file.may('concludeSafetyNet') && !waitsForReturn ? (
      <ConcludeForm file={file} form={form} call={call} />
    ) : null;
  }
  return (
    <>
      <Alert kind="warning" title={text.openTitle}>
        {expected ? (
          <Paragraph>
            {text.answerBy} <MomentText moment={expected.dueAt} />
          </Paragraph>
        ) : null}
        <Paragraph>
          {text.unanswered({ who: expected ? personName(file, expected.escalatesTo) : '' })}
        </Paragraph>
      </Alert>
      {file.may('answerSafetyNet') ? <AnswerForm file={file} form={form} call={call} /> : null}
    </>
  );
};

const NotReachable = ({ file }: { file: HandoverFile }) => {
  const { safetyNet: text } = useWords();
  const { phase } = file.state;
  if (phase === 'aftercare' || phase === 'pulse') return null;
  return phase === 'ended' ? (
    <EmptyState title={text.overTitle}>{text.over}</EmptyState>
  ) : (
    <EmptyState title={text.notYetTitle}>{text.notYet}</EmptyState>
  );
};

/** While a call is open, another one stays behind a fold, so that nobody calls twice by mistake. */
const Call = ({ file, form, another }: Props & { another: boolean }) => {
  const { safetyNet: text } = useWords();
  const view = <CallForm file={file} form={form} />;
  if (!another) return view;
  return (
    <Details summary={text.callAgain} open={form.name === 'vangnet'}>
      {view}
    </Details>
  );
};

const SafetyNetPage = ({ file, form, history }: Props & { history: CallHistory }) => {
  const words = useWords();
  const text = words.safetyNet;
  const call = openCall(file.state);
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead({ days: file.policy.workingDays.answerSafetyNet })}
      form={form}
      errors={errorsIn(form, words, text.labels)}
      wide
    >
      <WhoRings file={file} />
      <NotReachable file={file} />
      {file.state.returnAsked ? <ReturnForms file={file} form={form} /> : null}
      {call ? <OpenCall file={file} form={form} call={call} /> : null}
      {file.may('callSafetyNet') ? <Call file={file} form={form} another={call !== null} /> : null}
      <RaiseBottleneck file={file} about={['safetyNet', 'return']} />
      <Calls file={file} history={history} />
    </HandoverPage>
  );
};

export const safetyNetPage =
  (services: Services) => async (_req: Request, file: HandoverFile, form: FormState) => {
    const history = await historyOf(services, file, callEvents);
    return <SafetyNetPage file={file} form={form} history={history} />;
  };
