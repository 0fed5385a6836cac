import { nameLimit } from '../../../forms/newHandover';
import type { FormState } from '../../handover/formState';
import { useFields } from '../../handover/fields';
import {
  Button,
  ButtonGroup,
  DayField,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Page,
  Paragraph,
  PhoneField,
  TextField,
  useWords,
} from '../../html';
import { paths } from '../../paths';

/** Step 1: who it is about. */
export const ClientPage = ({ form }: { form: FormState }) => {
  const words = useWords();
  const text = words.newHandover;
  const fields = useFields(form, '', text.labels);
  return (
    <Page
      title={text.title}
      errors={fields.errors}
      back={{ href: paths.handovers, label: words.layout.handovers }}
    >
      <ErrorSummary errors={fields.errors} />
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.clientLead}</Paragraph>
      <Form action={paths.newHandover} commandId={form.commandId}>
        <TextField {...fields.text('givenName')} maxLength={nameLimit} />
        <TextField {...fields.text('namePrefix')} hint={text.namePrefixHint} width="short" optional />
        <TextField {...fields.text('familyName')} maxLength={nameLimit} />
        <DayField {...fields.day('birthDate')} hint={text.birthDateHint} />
        <PhoneField {...fields.text('phone')} optional />
        <ButtonGroup>
          <Button>{text.next}</Button>
          <Link href={paths.handovers}>{words.common.cancel}</Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
};
