import type { Request } from 'express';
import { withdrawReasons } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { Alert, Link, List, Paragraph, Radios, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

type Props = { file: HandoverFile; form: FormState };

const Warning = ({ file }: { file: HandoverFile }) => {
  const { withdraw: text } = useWords();
  return (
    <Alert kind="warning" title={text.warningTitle}>
      <List items={text.warningItems} />
      {file.may('pause') ? (
        <Paragraph>
          <Link href={paths.handoverTask(file.id, 'pauze')}>{text.pauseInstead}</Link>
        </Paragraph>
      ) : null}
    </Alert>
  );
};

const WithdrawForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.withdraw;
  const fields = useFields(form, 'intrekken', text.labels);
  return (
    <TaskFormView file={file} form={form} path="intrekken" button={text.withdraw} danger>
      <Radios {...fields.text('reason')} options={optionsOf(withdrawReasons, words.codes.withdrawReason)} />
      <TextArea {...fields.text('explanation')} hint={text.explanationHint} limit={limits.text} optional />
    </TaskFormView>
  );
};

const WithdrawPage = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.withdraw;
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      {file.may('withdraw') ? (
        <>
          <Warning file={file} />
          <WithdrawForm file={file} form={form} />
        </>
      ) : (
        <WhoMay file={file} command="withdraw" />
      )}
    </HandoverPage>
  );
};

export const withdrawPage = (_req: Request, file: HandoverFile, form: FormState) => (
  <WithdrawPage file={file} form={form} />
);
