import { attemptWays } from '../../../domain/handover/commands';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import type { HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { DayField, Heading, Paragraph, Radios, TextArea } from '../../html';
import { useWords } from '../../html/context';

type Props = { file: HandoverFile; form: FormState };

export const StartForm = ({ file, form }: Props) => {
  const { reachingOut: text } = useWords();
  const fields = useFields(form, 'eropaf', text.labels);
  return (
    <TaskFormView file={file} form={form} path="eropaf" button={text.start}>
      <Heading level={2}>{text.startTitle}</Heading>
      <DayField {...fields.day('since')} />
      <TextArea {...fields.text('situation')} limit={limits.text} optional />
    </TaskFormView>
  );
};

export const AttemptForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.reachingOut;
  const fields = useFields(form, 'eropaf/poging', text.labels);
  const yesNo = [
    { value: 'no', label: words.common.no },
    { value: 'yes', label: words.common.yes },
  ];
  return (
    <TaskFormView file={file} form={form} path="eropaf/poging" button={text.attemptAction}>
      <Heading level={2}>{text.attemptTitle}</Heading>
      <DayField {...fields.day('day')} />
      <Radios {...fields.text('way')} options={optionsOf(attemptWays, words.codes.attemptWay)} />
      <Radios {...fields.text('reached')} hint={text.reachedHint} options={yesNo} />
      <TextArea {...fields.text('note')} limit={limits.text} optional />
    </TaskFormView>
  );
};

export const RisksForm = ({ file, form }: Props) => {
  const { reachingOut: text } = useWords();
  const fields = useFields(form, 'eropaf/risicos', text.labels);
  return (
    <TaskFormView file={file} form={form} path="eropaf/risicos" button={text.risks} kind="secondary">
      <Heading level={2}>{text.risksTitle}</Heading>
      <Paragraph>{text.risksText}</Paragraph>
      <TextArea {...fields.text('decision')} limit={limits.text} />
    </TaskFormView>
  );
};
