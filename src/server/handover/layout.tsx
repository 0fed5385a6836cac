import type { ComponentChildren } from 'preact';
import { isAbsent, contactsOf } from '../../domain/handover/people';
import { responsible } from '../../domain/handover/responsibility';
import { sides, type Side } from '../../domain/handover/state';
import type { Words } from '../../words';
import {
  Alert,
  ClientBar,
  Details,
  Heading,
  Link,
  List,
  Page,
  Paragraph,
  StatusBadge,
  TypedText,
  type ContactCard,
  type FieldErrors,
  ErrorSummary,
} from '../html';
import { useWords } from '../html/context';
import { fieldPairs, typedTexts } from '../keptForm';
import { paths } from '../paths';
import { nameOf, personName, type HandoverFile } from './file';
import type { FormState } from './formState';
import { addressFor } from './nextSteps';
import { isAtRisk, statusOf } from './status';

function leadsNow(file: HandoverFile, words: Words): string {
  const now = responsible(file.state);
  if (now.kind === 'one') return file.names[now.side];
  return words.handover.bothLead({ lead: file.names[now.lead] });
}

function contactCard(file: HandoverFile, side: Side): ContactCard {
  const { contactPerson, deputy } = contactsOf(file.state, side);
  const card = contactPerson === null ? undefined : file.cards.get(contactPerson);
  const standIn = deputy === null ? undefined : file.cards.get(deputy);
  return {
    organisation: file.names[side],
    name: card?.name,
    telephone: card?.phone,
    deputy: standIn && { name: standIn.name, telephone: standIn.phone },
    absent: contactPerson !== null && isAbsent(contactPerson, file.today, file.state.surroundings.absences),
  };
}

export const HandoverBar = ({ file }: { file: HandoverFile }) => (
  <ClientBar
    name={file.client?.name}
    reference={file.state.reference}
    status={statusOf(file.state)}
    extraStatus={isAtRisk(file.state, file.policy, file.today) ? <StatusBadge status="atRisk" /> : null}
    leadsNow={leadsNow(file, useWords())}
    contacts={sides.map((side) => contactCard(file, side))}
  />
);

/** What the rules said no to, and what one can do. */
export const Refused = ({ form }: { form: FormState }) => {
  const words = useWords();
  if (!form.refusal) return null;
  const { title, text } = words.refusals[form.refusal.code];
  const needs = form.refusal.needs ?? [];
  return (
    <Alert kind="error" title={title} announce>
      <Paragraph>{text}</Paragraph>
      {needs.length === 0 ? null : (
        <List
          items={needs.map(
            ({ code, point, solver }) =>
              `${words.needs[code]({ point: point ? words.points[point].title : '' })} (${words.needSolvers[solver]})`,
          )}
        />
      )}
      {form.entered['commandId'] === undefined ? null : <Paragraph>{words.form.nothingLost}</Paragraph>}
      <Typed form={form} />
    </Alert>
  );
};

/** A form that may not be sent any more is not drawn again: then what was typed in it is still here. */
const Typed = ({ form }: { form: FormState }) => {
  const { session } = useWords();
  const texts = typedTexts(fieldPairs(form.entered));
  if (texts.length === 0) return null;
  return (
    <Details summary={session.keptTyped}>
      {texts.map((text) => (
        <TypedText>{text}</TypedText>
      ))}
    </Details>
  );
};

interface HandoverPageProps {
  file: HandoverFile;
  title: string;
  lead?: string;
  form?: FormState;
  errors?: FieldErrors;
  wide?: boolean;
  /** The handover's own page has no way up to itself. */
  isMain?: boolean;
  /** The way up, for a page below a page of the handover. */
  back?: { href: string; label: string };
  children: ComponentChildren;
}

/** Every page about one handover: the client bar, the way back, what is not right, the content. */
export const HandoverPage = (props: HandoverPageProps) => {
  const { file, title, lead, form, errors = {} } = props;
  const words = useWords();
  const main = props.isMain
    ? { href: paths.handovers, label: words.layout.handovers }
    : { href: paths.handover(file.id), label: words.handover.backTo({ name: nameOf(file) }) };
  return (
    <Page
      title={title}
      errors={errors}
      back={props.back ?? main}
      wide={props.wide}
      top={<HandoverBar file={file} />}
    >
      <ErrorSummary errors={errors} />
      {form ? <Refused form={form} /> : null}
      <Heading level={1}>{title}</Heading>
      {lead === undefined ? null : <Paragraph lead>{lead}</Paragraph>}
      {props.children}
    </Page>
  );
};

/** Shown instead of a form that the reader may not send now: why, and who can. */
export const NotNow = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const expected = file.expectations[0];
  if (expected?.owner === file.viewer.personId)
    return (
      <Alert kind="info" title={words.handover.notNowTitle}>
        <Paragraph>
          {words.handover.notNowYou}{' '}
          <Link href={addressFor(file.id, expected)}>{words.expectations[expected.kind].action}</Link>
        </Paragraph>
      </Alert>
    );
  return (
    <Alert kind="info" title={words.handover.notNowTitle}>
      <Paragraph>
        {expected
          ? words.handover.notNow({ who: personName(file, expected.owner) })
          : words.handover.notNowEnded}
      </Paragraph>
    </Alert>
  );
};
