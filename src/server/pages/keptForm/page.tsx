import {
  Button,
  ButtonGroup,
  Form,
  Page,
  Paragraph,
  Section,
  TypedText,
  useWords,
  Heading,
} from '../../html';
import { typedTexts } from '../../keptForm';
import { paths } from '../../paths';
import type { KeptForm } from '../../session';

export type KeptReason = 'signedOut' | 'refused';

const Typed = ({ fields }: { fields: [string, string][] }) => {
  const { session } = useWords();
  const texts = typedTexts(fields);
  if (texts.length === 0) return <Paragraph>{session.keptNothing}</Paragraph>;
  return (
    <Section id="typed" title={session.keptTyped}>
      {texts.map((text) => (
        <TypedText>{text}</TypedText>
      ))}
    </Section>
  );
};

/** Repeated fields stay repeated, so they cannot be a record of hidden values. */
const Fields = ({ fields }: { fields: [string, string][] }) => (
  <>
    {fields.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);

const KeptFormPage = ({ kept, reason }: { kept: KeptForm; reason: KeptReason }) => {
  const { session } = useWords();
  const refused = reason === 'refused';
  const title = refused ? session.refusedKeptTitle : session.keptTitle;
  const commandId = kept.fields.find(([name]) => name === 'commandId')?.[1];
  const rest = kept.fields.filter(([name]) => name !== 'commandId');
  return (
    <Page title={title}>
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{refused ? session.refusedKeptText : session.keptText}</Paragraph>
      <Typed fields={rest} />
      <Form action={kept.action} commandId={commandId} quiet>
        <Fields fields={rest} />
        <ButtonGroup>
          <Button>{session.keptSend}</Button>
        </ButtonGroup>
      </Form>
      <Form action={paths.keptFormDiscard} quiet>
        <Button kind="subtle">{session.keptDiscard}</Button>
      </Form>
    </Page>
  );
};

export const keptFormPage = (kept: KeptForm, reason: KeptReason) => (
  <KeptFormPage kept={kept} reason={reason} />
);

const KeptFormGonePage = () => {
  const { session, errors } = useWords();
  return (
    <Page title={session.keptGoneTitle}>
      <Heading level={1}>{session.keptGoneTitle}</Heading>
      <Paragraph>{session.keptGoneText}</Paragraph>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={paths.work}>
          {errors.toMyWork}
        </a>
      </p>
    </Page>
  );
};

export const keptFormGonePage = () => <KeptFormGonePage />;
