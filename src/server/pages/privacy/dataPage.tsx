import { useFields } from '../../handover/fields';
import { emptyForm, stateFor, type FormState } from '../../handover/formState';
import { Button, ButtonGroup, ButtonLink, Form, Hint, Link, List, Section, TextField } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { PrivacyPage } from './layout';

export const dataForm = 'gegevens';

export const FindDataPage = ({ form }: { form: FormState }) => {
  const { privacy: text } = useWords();
  const fields = useFields(form, dataForm, text.labels);
  return (
    <PrivacyPage part="data" title={text.data} lead={text.dataLead} form={form}>
      <Form action={paths.clientData} commandId={stateFor(form, dataForm).commandId} quiet>
        <TextField {...fields.text('reference')} />
        <Button>{text.find}</Button>
      </Form>
    </PrivacyPage>
  );
};

interface Found {
  handover: string;
  name: string;
  references: readonly string[];
}

/** What the file will hold, before it is made. */
export const DataPage = ({ handover, name, references }: Found) => {
  const { privacy: text } = useWords();
  const file = (extension: string) => `${paths.clientDataOf(handover)}/bestand.${extension}`;
  return (
    <PrivacyPage
      part="data"
      title={text.export.title({ name })}
      lead={references.join(', ')}
      form={emptyForm}
    >
      <Section id="contents" title={text.whatIsIn}>
        <List items={Object.values(text.contents)} />
      </Section>
      <Hint>{text.exportLogged}</Hint>
      <ButtonGroup>
        <ButtonLink kind="primary" href={file('html')}>
          {text.downloadHtml}
        </ButtonLink>
        <ButtonLink href={file('json')}>{text.downloadJson}</ButtonLink>
      </ButtonGroup>
      <p>
        <Link href={paths.clientData}>{text.data}</Link>
      </p>
    </PrivacyPage>
  );
};
