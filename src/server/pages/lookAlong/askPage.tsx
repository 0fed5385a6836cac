import { limits } from '../../../forms/form';
import type { OwnRequest } from '../../../db/accessRequests';
import { useFields } from '../../handover/fields';
import { errorsIn, type FormState } from '../../handover/formState';
import {
  Button,
  Confirmation,
  DayField,
  DayText,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  Link,
  List,
  MomentText,
  Page,
  Paragraph,
  Section,
  Table,
  TextArea,
  TextField,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

interface Props {
  form: FormState;
  own: readonly OwnRequest[];
  /** The longest one may ask for, in days from today. */
  days: number;
  /** Something was just asked. */
  asked: boolean;
}

const Own = ({ own }: { own: readonly OwnRequest[] }) => {
  const { lookAlong: text } = useWords();
  const { reference, asked, until, answer } = text.columns;
  return (
    <Section id="own" title={text.ownTitle}>
      <Table
        id="own-requests"
        caption={text.ownTitle}
        captionHidden
        columns={[reference, asked, until, answer].map((label) => ({ label }))}
        rows={own.map((one) => [
          one.handover === null ? (
            one.reference
          ) : (
            <Link href={paths.handover(one.handover)}>{one.reference}</Link>
          ),
          <MomentText moment={one.askedAt} />,
          <DayText day={one.until} weekday={false} />,
          text.answers[one.answer],
        ])}
        empty={<EmptyState title={text.ownNone}>{text.ownNoneText}</EmptyState>}
      />
    </Section>
  );
};

/** Asking to look along: the answer is the same whether the reference exists or not. */
export const AskPage = ({ form, own, days, asked }: Props) => {
  const words = useWords();
  const { lookAlong: text } = words;
  const fields = useFields(form, 'meekijken', text.labels);
  const errors = errorsIn(form, words, text.labels);
  return (
    <Page title={text.title} errors={errors}>
      <ErrorSummary errors={errors} />
      {asked ? (
        <Confirmation title={text.askedTitle}>
          <Paragraph>{text.asked}</Paragraph>
        </Confirmation>
      ) : null}
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.lead}</Paragraph>
      <Section id="rules" title={text.rulesTitle}>
        <List items={text.rules({ days })} />
      </Section>
      <Form action={paths.lookAlong} commandId={form.commandId}>
        <TextField {...fields.text('reference')} hint={text.referenceHint} />
        <TextArea {...fields.text('text')} hint={text.textHint} limit={limits.text} />
        <DayField {...fields.day('until')} />
        <Button>{text.ask}</Button>
      </Form>
      <Own own={own} />
    </Page>
  );
};
