import { alwaysReasons, type NoticeGroup } from '../../../domain/notices';
import { errorsIn, values, type FormState } from '../../handover/formState';
import {
  Button,
  Checkboxes,
  Confirmation,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Page,
  Paragraph,
  Section,
  Table,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

interface Props {
  form: FormState;
  /** The groups that the reader can get mail of. */
  groups: readonly NoticeGroup[];
  /** The choice was just kept. */
  kept: boolean;
}

const Always = () => {
  const { noticeSettings: text } = useWords();
  return (
    <Section id="always" title={text.alwaysTitle}>
      <Paragraph>{text.alwaysLead}</Paragraph>
      <Table
        id="always-mailed"
        caption={text.alwaysTitle}
        captionHidden
        columns={[{ label: text.alwaysWhat }, { label: text.alwaysWhy }]}
        rows={alwaysReasons.map((reason) => [text.always[reason].label, text.always[reason].why])}
        empty={null}
      />
    </Section>
  );
};

/** What comes by mail: chosen a group at a time, with what always comes and why. */
export const NoticeSettingsPage = ({ form, groups, kept }: Props) => {
  const words = useWords();
  const { noticeSettings: text } = words;
  const errors = errorsIn(form, words, { wanted: text.choose });
  return (
    <Page title={text.title} errors={errors}>
      <ErrorSummary errors={errors} />
      {kept ? (
        <Confirmation title={text.savedTitle}>
          <Paragraph>{text.savedText}</Paragraph>
          <Link href={paths.work}>{text.toWork}</Link>
        </Confirmation>
      ) : null}
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.intro}</Paragraph>
      <Form action={paths.noticeSettings} commandId={form.commandId}>
        <Checkboxes
          name="wanted"
          label={text.choose}
          hint={text.chooseHint}
          error={errors['wanted']}
          values={values(form, 'wanted')}
          options={groups.map((group) => ({ value: group, ...text.groups[group] }))}
        />
        <Button>{text.save}</Button>
      </Form>
      <Always />
    </Page>
  );
};
