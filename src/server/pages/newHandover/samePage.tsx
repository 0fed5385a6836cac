import type { Records } from '../../../db';
import { clientFieldsIn, somebodyElse } from '../../../forms/newHandover';
import type { Phase } from '../../../domain/handover/state';
import type { FormState } from '../../handover/formState';
import { useFields } from '../../handover/fields';
import {
  Alert,
  Button,
  ButtonGroup,
  DayText,
  ErrorSummary,
  Form,
  Heading,
  Link,
  List,
  Page,
  Paragraph,
  Radios,
  useWords,
} from '../../html';
import { paths } from '../../paths';

export type KnownClient = Awaited<ReturnType<Records['findSameClients']>>[number];

export const runningOf = ({ handovers }: KnownClient) => handovers.filter(({ phase }) => phase !== 'ended');

const KnownHandovers = ({ client }: { client: KnownClient }) => {
  const words = useWords();
  if (client.handovers.length === 0) return <>{words.newHandover.noHandovers}</>;
  return (
    <List
      items={client.handovers.map(({ id, reference, phase }) => (
        <Link href={paths.handover(id)}>
          {reference}: {words.phases[phase as Phase].title}
        </Link>
      ))}
    />
  );
};

/** Somebody with the same family name and birth date is known: who of them is it, or is it somebody else? */
export const SamePage = ({
  form,
  name,
  known,
}: {
  form: FormState;
  name: string;
  known: readonly KnownClient[];
}) => {
  const words = useWords();
  const text = words.newHandover;
  const fields = useFields(form, '', text.labels);
  const busy = known.filter((client) => runningOf(client).length > 0);
  const free = known.filter((client) => runningOf(client).length === 0);
  return (
    <Page title={text.sameTitle} errors={fields.errors}>
      <ErrorSummary errors={fields.errors} />
      <Heading level={1}>{text.sameTitle}</Heading>
      <Paragraph lead>{text.sameLead({ name })}</Paragraph>
      {busy.map((client) => (
        <Alert kind="warning" title={text.runningTitle({ name: client.name })}>
          <Paragraph>{text.running}</Paragraph>
          <KnownHandovers client={client} />
        </Alert>
      ))}
      <Form
        action={`${paths.newHandover}/dezelfde`}
        commandId={form.commandId}
        hidden={clientFieldsIn(form.entered)}
      >
        <Radios
          {...fields.text('same')}
          options={[
            ...free.map((client) => ({
              value: client.id,
              label: text.sameYes({ name: client.name }),
              hint: (
                <>
                  {text.born} <DayText day={client.birthDate} weekday={false} />. {text.sameHandovers}:{' '}
                  <KnownHandovers client={client} />
                </>
              ),
            })),
            { value: somebodyElse, label: text.sameNo },
          ]}
        />
        <ButtonGroup>
          <Button>{text.next}</Button>
          <Button kind="secondary" formAction={`${paths.newHandover}/terug`}>
            {text.back}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  );
};
