import type { Request } from 'express';
import { isSignedBy } from '../../../domain/handover/needs';
import { parties } from '../../../domain/handover/state';
import { pointKeys } from '../../../domain/template';
import { takeConfirmation } from '../../handover/confirmation';
import { Done } from '../../handover/done';
import type { HandoverFile } from '../../handover/file';
import { errorsIn, stateFor, type FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import { sideOf } from '../../handover/signing';
import {
  Alert,
  Button,
  ButtonLink,
  Checkboxes,
  DayText,
  Form,
  Hint,
  Link,
  List,
  Paragraph,
  Section,
  type FieldErrors,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import type { ConfirmedCommand } from '../../session';
import { ClientAnswer, clientAnswerLabels } from './clientAnswer';
import { lapsesIn, signingRows, type SigningRow } from './rows';
import { SigningTable } from './table';

export const ownFormPath = 'akkoord';
export const clientFormPath = 'akkoord/client';

interface Props {
  file: HandoverFile;
  form: FormState;
  rows: SigningRow[];
  confirmed?: ConfirmedCommand;
}

/** Nothing ticked is a problem of its own words; the others come from the shared table of problems. */
function problemsOf(form: FormState, words: ReturnType<typeof useWords>): FieldErrors {
  const errors = errorsIn(form, words, clientAnswerLabels(words));
  const chooseOne = words.signing.chooseOne;
  return {
    ...errors,
    ...(errors['points'] === undefined ? {} : { points: chooseOne }),
    ...(errors['clientPoints'] === undefined ? {} : { clientPoints: chooseOne }),
  };
}

const Changed = ({ file, rows }: Pick<Props, 'file' | 'rows'>) => {
  const words = useWords();
  const changed = rows.filter((row) => row.changed);
  if (changed.length === 0) return null;
  return (
    <Alert kind="warning" title={words.signing.changedTitle}>
      <List
        items={changed.map(({ point }) => (
          <Link href={paths.point(file.id, point)}>{words.points[point].title}</Link>
        ))}
      />
      <Paragraph>{words.signing.changedText}</Paragraph>
    </Alert>
  );
};

const OwnForm = ({ file, form, rows }: Props) => {
  const words = useWords();
  const state = stateFor(form, ownFormPath);
  const error = problemsOf(state, words)['points'];
  const canSign = file.may('signPoints') && rows.some(({ own }) => own.locked === null);
  const side = sideOf(file);
  const table = <SigningTable file={file} rows={rows} choosing={canSign} error={error} />;
  return (
    <Section
      id="own"
      title={side ? words.signing.ownTitle({ side: words.codes.side[side] }) : words.signing.table}
    >
      {canSign ? (
        <Form action={`${paths.handover(file.id)}/${ownFormPath}`} commandId={state.commandId} quiet>
          {table}
          <Button>{words.signing.sign}</Button>
        </Form>
      ) : (
        <>
          {table}
          {file.may('signPoints') ? <Hint>{words.signing.nothingToSign}</Hint> : null}
        </>
      )}
    </Section>
  );
};

const ClientForm = ({ file, form, rows }: Props) => {
  const words = useWords();
  const text = words.signing;
  const state = stateFor(form, clientFormPath);
  const errors = problemsOf(state, words);
  const open = rows.filter(({ client }) => client.locked === null);
  if (!file.may('signPoints')) return null;
  return (
    <Section id="client" title={text.clientTitle}>
      {open.length === 0 ? (
        <Hint>{text.clientNothing}</Hint>
      ) : (
        <Form action={`${paths.handover(file.id)}/${clientFormPath}`} commandId={state.commandId}>
          <Paragraph>{text.clientLead}</Paragraph>
          <Checkboxes
            name="clientPoints"
            label={text.clientPoints}
            values={open.filter(({ client }) => client.ticked).map(({ seen }) => seen)}
            error={errors['clientPoints']}
            options={open.map(({ point, seen }) => ({ value: seen, label: words.points[point].title }))}
          />
          <ClientAnswer state={state} errors={errors} />
          <Button>{words.point.recordClient}</Button>
        </Form>
      )}
    </Section>
  );
};

const Deadline = ({ file }: Pick<Props, 'file'>) => {
  const { signing } = useWords();
  const due = file.expectations.find(({ kind }) => kind === 'signPoints' || kind === 'recordClientSignOff');
  if (!due) return null;
  return (
    <Hint>
      {signing.rule({ days: file.policy.workingDays.signOff })}, {signing.until} <DayText day={due.dueDay} />
    </Hint>
  );
};

const isAllSigned = ({ state }: HandoverFile) =>
  pointKeys.every((key) => parties.every((party) => isSignedBy(state.points[key], party)));

export const SigningPage = (props: Props) => {
  const words = useWords();
  const { file, form } = props;
  return (
    <HandoverPage
      file={file}
      title={words.signing.title}
      lead={words.signing.lead}
      form={form}
      errors={problemsOf(form, words)}
      wide
    >
      <Done file={file} command={props.confirmed} />
      <Changed file={file} rows={props.rows} />
      <Deadline file={file} />
      {isAllSigned(file) ? (
        <Alert kind="ok">
          <Paragraph>{words.signing.allDone}</Paragraph>
          <ButtonLink href={`${paths.handover(file.id)}/overdragen`}>{words.signing.toTransfer}</ButtonLink>
        </Alert>
      ) : null}
      {file.may('signPoints') ? null : <NotNow file={file} />}
      <OwnForm {...props} />
      <ClientForm {...props} />
    </HandoverPage>
  );
};

export const signingPage =
  ({ records }: Services) =>
  async (req: Request, file: HandoverFile, form: FormState) => {
    const entries = await records.selectedTimeline(file.id, { types: ['pointSigned', 'signOffLapsed'] });
    return (
      <SigningPage
        file={file}
        form={form}
        rows={signingRows(file, form, lapsesIn(entries))}
        confirmed={takeConfirmation(req, file.id)}
      />
    );
  };
