import type { Records } from '../../../db';
import { limits } from '../../../forms/form';
import { TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import {
  Button,
  Confirmation,
  DayField,
  DayText,
  EmptyState,
  Form,
  Hint,
  List,
  Paragraph,
  Section,
  Table,
  TextField,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

type Account = Awaited<ReturnType<Records['clientAccounts']>>[number];

interface Props {
  file: HandoverFile;
  form: FormState;
  accounts: readonly Account[];
  done?: 'given' | 'ended';
}

const isOver = ({ until }: Account, today: string) => until !== null && until < today;

const End = ({ file, account }: { file: HandoverFile; account: Account }) => {
  const { client } = useWords();
  const text = client.access;
  if (isOver(account, file.today)) return <Hint>{text.ended}</Hint>;
  return (
    <Form
      action={`${paths.handover(file.id)}/toegang-client/beeindigen`}
      hidden={{ account: account.id }}
      quiet
      class="app-inline-form"
    >
      <Button kind="secondary">{text.end}</Button>
    </Form>
  );
};

const Accounts = ({ file, accounts }: Pick<Props, 'file' | 'accounts'>) => {
  const { client } = useWords();
  const text = client.access;
  const { subject, by, from, until, end } = text.columns;
  return (
    <Section id="accounts" title={text.accountsTitle}>
      <Table
        id="client-accounts"
        caption={text.accountsTitle}
        captionHidden
        columns={[subject, by, from, until, end].map((label) => ({ label }))}
        rows={accounts.map((account) => [
          account.subject,
          account.givenBy ?? '',
          <DayText day={account.from} weekday={false} />,
          account.until === null ? text.noEnd : <DayText day={account.until} weekday={false} />,
          <End file={file} account={account} />,
        ])}
        empty={<EmptyState title={text.none}>{text.lead}</EmptyState>}
      />
    </Section>
  );
};

const GiveForm = ({ file, form }: Pick<Props, 'file' | 'form'>) => {
  const { client } = useWords();
  const text = client.access;
  const fields = useFields(form, 'toegang-client', text.labels);
  return (
    <TaskFormView file={file} form={form} path="toegang-client" button={text.give}>
      <TextField {...fields.text('subject')} hint={text.subjectHint} maxLength={limits.line} />
      <DayField {...fields.day('until')} hint={text.untilHint} optional />
    </TaskFormView>
  );
};

/** Staff give the client an account for the page of their own, and end it. */
export const AccessPage = ({ file, form, accounts, done }: Props) => {
  const words = useWords();
  const text = words.client.access;
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      {done === undefined ? null : (
        <Confirmation title={done === 'given' ? text.given : text.endedNow}>
          <Paragraph>{done === 'given' ? text.givenNext : text.endedNext}</Paragraph>
        </Confirmation>
      )}
      <Section id="sees" title={text.sees}>
        <List items={text.seesItems} />
      </Section>
      <GiveForm file={file} form={form} />
      <Accounts file={file} accounts={accounts} />
    </HandoverPage>
  );
};
