import type { ComponentChildren } from 'preact';
import type { MatterKind } from '../../domain/matters';
import type { Words } from '../../words';
import {
  Alert,
  Button,
  ButtonGroup,
  Confirmation,
  Details,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Page,
  Paragraph,
  TypedText,
  type FieldErrors,
} from '../html';
import { useWords } from '../html/context';
import { stateFor } from '../handover/formState';
import { fieldPairs, typedTexts } from '../keptForm';
import type { MatterFile } from './file';
import type { MatterFormState } from './formState';

export interface Sentence {
  title: string;
  text: string;
}

/** The words for every no of one kind of matter. */
export type Sentences = Readonly<Record<string, Sentence>>;

interface RefusedProps {
  form: MatterFormState;
  sentences: Sentences;
  nameOf: (person: string) => string;
}

function sentenceFor({ form: { refused }, sentences }: RefusedProps, words: Words): Sentence | null {
  if (refused === null) return null;
  if (refused === 'ended') return words.matters.ended;
  return sentences[refused.code] ?? words.matters.notRunning;
}

/** Whom the no is about, for instance who left. */
function peopleIn({ form: { refused }, nameOf }: RefusedProps, words: Words): string {
  if (refused === null || refused === 'ended') return '';
  const people = refused.people ?? [];
  return people.map((person) => nameOf(person) || words.matters.somebody).join(', ');
}

/** What the rules said no to, and what one can do; what was typed in a form that is not drawn again is still here. */
export const MatterRefused = (props: RefusedProps) => {
  const words = useWords();
  const sentence = sentenceFor(props, words);
  const people = peopleIn(props, words);
  const { entered } = props.form;
  if (!sentence) return null;
  const texts = typedTexts(fieldPairs(entered));
  return (
    <Alert kind="error" title={sentence.title} announce>
      <Paragraph>{sentence.text}</Paragraph>
      {people === '' ? null : <Paragraph>{words.matters.about({ people })}</Paragraph>}
      {entered['commandId'] === undefined ? null : <Paragraph>{words.form.nothingLost}</Paragraph>}
      {texts.length === 0 ? null : (
        <Details summary={words.session.keptTyped}>
          {texts.map((text) => (
            <TypedText>{text}</TypedText>
          ))}
        </Details>
      )}
    </Alert>
  );
};

interface MatterPageProps<K extends MatterKind> {
  file: MatterFile<K>;
  title: string;
  lead?: string;
  back: { href: string; label: string };
  /** What was just done, in words, and what happens next. */
  done?: { title: string; next?: ComponentChildren };
  form?: MatterFormState;
  sentences: Sentences;
  errors?: FieldErrors;
  wide?: boolean;
  children: ComponentChildren;
}

/** Every page about one matter: the way back, what was done or is not right, the content. */
export function MatterPage<K extends MatterKind>(props: MatterPageProps<K>) {
  const { file, title, lead, back, done, form, sentences, errors = {}, wide } = props;
  const { matters } = useWords();
  return (
    <Page title={title} errors={errors} back={back} wide={wide}>
      <ErrorSummary errors={errors} />
      {form ? <MatterRefused form={form} sentences={sentences} nameOf={file.nameOf} /> : null}
      {done ? (
        <Confirmation title={done.title}>
          <Paragraph>{done.next ?? matters.next}</Paragraph>
        </Confirmation>
      ) : null}
      <Heading level={1}>{title}</Heading>
      {lead === undefined ? null : <Paragraph lead>{lead}</Paragraph>}
      {props.children}
    </Page>
  );
}

interface MatterFormViewProps {
  form: MatterFormState;
  /** The pattern under which the form is known; see `MatterTask.address`. */
  name: string;
  action: string;
  button: string;
  /** Where "cancel" leads; without it there is no way out but the page's own. */
  back?: string;
  kind?: 'primary' | 'secondary';
  danger?: boolean;
  hidden?: Record<string, string>;
  children?: ComponentChildren;
}

/** One form of a page about a matter: its fields, its button, and the way out. */
export const MatterFormView = ({ form, name, action, back, ...props }: MatterFormViewProps) => {
  const { common } = useWords();
  return (
    <Form action={action} commandId={stateFor(form, name).commandId} hidden={props.hidden}>
      {props.children}
      <ButtonGroup>
        <Button kind={props.kind} danger={props.danger}>
          {props.button}
        </Button>
        {back === undefined ? null : <Link href={back}>{common.cancel}</Link>}
      </ButtonGroup>
    </Form>
  );
};
