import type { RetentionTerm } from '../../../db/retention';
import { useFields } from '../../handover/fields';
import { filledIn, stateFor, type FormState } from '../../handover/formState';
import { Button, ButtonGroup, Form, Link, Table, TextField } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { PrivacyPage } from './layout';

export const termForm = 'bewaartermijn';

interface Props {
  terms: readonly RetentionTerm[];
  organisation: string;
  form: FormState;
}

/** The terms of all, since the longer one counts; one changes one's own. */
export const TermPage = ({ terms, organisation, form }: Props) => {
  const words = useWords();
  const text = words.privacy;
  const own = terms.find(({ id }) => id === organisation);
  const shown = form.name === null && own ? filledIn({ years: String(own.years) }) : form;
  const fields = useFields(shown, termForm, text.labels);
  return (
    <PrivacyPage part="overview" title={text.changeTerm} lead={text.termHint} form={form}>
      <Table
        id="terms"
        caption={text.termTitle}
        captionHidden
        columns={[{ label: text.termColumns.organisation }, { label: text.termColumns.years, numeric: true }]}
        rows={terms.map(({ name, years }) => [name, years])}
        empty={null}
      />
      <Form action={paths.retentionTerm} commandId={stateFor(form, termForm).commandId}>
        <TextField {...fields.text('years')} inputMode="numeric" width="short" />
        <ButtonGroup>
          <Button>{text.saveTerm}</Button>
          <Link href={paths.privacyOffice}>{words.common.cancel}</Link>
        </ButtonGroup>
      </Form>
    </PrivacyPage>
  );
};
