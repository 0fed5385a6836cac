import {
  safetyNetAnswers,
  safetyNetTriggers,
  sides,
  type SafetyNetCall,
} from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import type { HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { Alert, DayField, Details, Heading, Paragraph, Radios, TextArea } from '../../html';
import { useWords } from '../../html/context';

type Props = { file: HandoverFile; form: FormState };

export const CallForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.safetyNet;
  const fields = useFields(form, 'vangnet', text.labels);
  return (
    <TaskFormView file={file} form={form} path="vangnet" button={text.call}>
      <Heading level={2}>{text.callTitle}</Heading>
      <Paragraph>{text.callText}</Paragraph>
      <Radios
        {...fields.text('trigger')}
        options={optionsOf(safetyNetTriggers, words.codes.safetyNetTrigger)}
      />
      <TextArea {...fields.text('situation')} limit={limits.text} />
    </TaskFormView>
  );
};

export const AnswerForm = ({ file, form, call }: Props & { call: SafetyNetCall }) => {
  const words = useWords();
  const text = words.safetyNet;
  const path = 'vangnet/antwoord';
  const fields = useFields(form, path, text.labels);
  const kinds = safetyNetAnswers.map((kind) => ({
    value: kind,
    label: words.codes.safetyNetAnswer[kind],
    hint: text.answerHints[kind],
  }));
  return (
    <TaskFormView file={file} form={form} path={path} hidden={{ call: call.id }} button={text.answer}>
      <Heading level={2}>{text.answerTitle}</Heading>
      <Radios {...fields.text('kind')} options={kinds} />
      <Radios {...fields.text('responsible')} options={optionsOf(sides, file.names)} />
      <DayField {...fields.day('by')} />
      <TextArea {...fields.text('answer')} limit={limits.text} />
    </TaskFormView>
  );
};

export const ConcludeForm = ({ file, form, call }: Props & { call: SafetyNetCall }) => {
  const { safetyNet: text } = useWords();
  const path = 'vangnet/afronden';
  const fields = useFields(form, path, text.labels);
  return (
    <TaskFormView file={file} form={form} path={path} hidden={{ call: call.id }} button={text.conclude}>
      <Heading level={2}>{text.concludeTitle}</Heading>
      <TextArea {...fields.text('conclusion')} limit={limits.text} />
    </TaskFormView>
  );
};

/** A return is accepted by the sender's side, or declined with a reason. */
export const ReturnForms = ({ file, form }: Props) => {
  const { safetyNet: text } = useWords();
  const accept = useFields(form, 'vangnet/terugkeer', text.labels);
  const decline = useFields(form, 'vangnet/geen-terugkeer', text.labels);
  if (!file.may('acceptReturn')) {
    return (
      <Alert kind="info" title={text.returnTitle}>
        <Paragraph>
          {text.returnWaits({ who: file.names.sender, days: file.policy.workingDays.acceptReturn })}
        </Paragraph>
      </Alert>
    );
  }
  return (
    <>
      <TaskFormView file={file} form={form} path="vangnet/terugkeer" button={text.accept}>
        <Heading level={2}>{text.returnTitle}</Heading>
        <Paragraph>{text.returnText}</Paragraph>
        <TextArea {...accept.text('acceptNote')} limit={limits.text} optional />
      </TaskFormView>
      <Details summary={text.declineTitle} open={form.name === 'vangnet/geen-terugkeer'}>
        <TaskFormView
          file={file}
          form={form}
          path="vangnet/geen-terugkeer"
          button={text.decline}
          kind="secondary"
        >
          <TextArea {...decline.text('declineReason')} limit={limits.text} />
        </TaskFormView>
      </Details>
    </>
  );
};
