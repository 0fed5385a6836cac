import type { Request } from 'express';
import { sides } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { takeConfirmation } from '../../handover/confirmation';
import { Done } from '../../handover/done';
import { TaskFormView, useFields } from '../../handover/fields';
import { nameOf, personName, type HandoverFile } from '../../handover/file';
import { dayFields, errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import { sideOf } from '../../handover/signing';
import {
  DayField,
  DayText,
  DescriptionList,
  Details,
  Hint,
  Paragraph,
  Section,
  Select,
  TextArea,
} from '../../html';
import { useWords } from '../../html/context';
import type { Services } from '../../services';
import type { ConfirmedCommand } from '../../session';
import type { Words } from '../../../words';
import { Needs } from './needs';

export const formPaths = { confirm: 'overdragen', move: 'overdragen/dag-laten-vervallen' } as const;

interface Person {
  id: string;
  name: string;
}

interface Props {
  file: HandoverFile;
  form: FormState;
  /** Who can become the receiver's case worker; only a reader of the receiver chooses. */
  colleagues: Person[];
  confirmed?: ConfirmedCommand;
}

const labelsOf = ({ transfer: text }: Words): Record<string, string> => ({
  day: text.day,
  caseWorker: text.caseWorker,
  reason: text.moveReason,
});

/** What each side confirmed, and what is agreed. */
const Days = ({ file, colleagues }: Omit<Props, 'form'>) => {
  const words = useWords();
  const text = words.transfer;
  const { transfer, plannedMovingDay, caseWorkers } = file.state;
  const named = caseWorkers.receiver;
  const name = personName(file, named) || colleagues.find(({ id }) => id === named)?.name;
  return (
    <>
      {transfer.transferredOn ? (
        <Paragraph lead>
          {text.transferred} <DayText day={transfer.transferredOn} />.
        </Paragraph>
      ) : null}
      {transfer.agreedDay && !transfer.transferredOn ? (
        <Paragraph lead>
          {text.agreed} <DayText day={transfer.agreedDay} />.
        </Paragraph>
      ) : null}
      <DescriptionList
        items={[
          { term: text.plannedMove, value: <DayText day={plannedMovingDay} /> },
          ...sides.map((side) => {
            const day = transfer.confirmed[side];
            return {
              term: text.confirmedBy({ who: words.codes.side[side] }),
              value: day ? <DayText day={day} /> : <span class="app-hint">{text.notConfirmed}</span>,
            };
          }),
          { term: text.receiverCaseWorker, value: name ?? <span class="app-hint">{text.notNamed}</span> },
        ]}
      />
    </>
  );
};

/** The day that goes first in the form: what the other confirmed, else what the reader did, else the moving day. */
const suggestedDay = ({ state, today }: HandoverFile, side: 'sender' | 'receiver'): string => {
  const other = state.transfer.confirmed[side === 'sender' ? 'receiver' : 'sender'];
  const day = other ?? state.transfer.confirmed[side] ?? state.plannedMovingDay;
  return day < today ? today : day;
};

const ConfirmForm = ({ file, form, colleagues }: Props) => {
  const words = useWords();
  const text = words.transfer;
  const side = sideOf(file) ?? 'sender';
  const known = {
    ...dayFields('day', suggestedDay(file, side)),
    caseWorker: file.state.caseWorkers.receiver ?? '',
  };
  const state = form.name === formPaths.confirm ? form : { ...form, entered: known };
  const fields = useFields(state, state.name ?? formPaths.confirm, labelsOf(words));
  const other = file.state.transfer.confirmed[side === 'sender' ? 'receiver' : 'sender'];
  return (
    <TaskFormView file={file} form={form} path={formPaths.confirm} button={text.confirm}>
      <Paragraph>{text.confirmText}</Paragraph>
      {other ? (
        <Paragraph>
          {text.otherDay} <DayText day={other} />. {text.sameDay}
        </Paragraph>
      ) : null}
      <DayField {...fields.day('day')} />
      {side === 'receiver' ? (
        <Select
          {...fields.text('caseWorker')}
          hint={text.caseWorkerHint}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </TaskFormView>
  );
};

const Confirming = (props: Props) => {
  const { transfer: text } = useWords();
  const { file, form } = props;
  const { confirmed, agreedDay } = file.state.transfer;
  const side = sideOf(file);
  if (!file.may('confirmTransferDay') || agreedDay !== null) return null;
  const own = side ? confirmed[side] : undefined;
  return (
    <Section id="confirm" title={text.confirmTitle}>
      {own ? (
        <>
          <Paragraph>
            {text.alreadyConfirmed} <DayText day={own} />.
          </Paragraph>
          <Details summary={text.change} open={form.name === formPaths.confirm}>
            <ConfirmForm {...props} />
          </Details>
        </>
      ) : (
        <ConfirmForm {...props} />
      )}
    </Section>
  );
};

const MoveForm = ({ file, form }: Omit<Props, 'colleagues'>) => {
  const words = useWords();
  const text = words.transfer;
  const fields = useFields(form, formPaths.move, labelsOf(words));
  if (!file.may('moveTransferDay') || file.state.transfer.agreedDay === null) return null;
  return (
    <Details summary={text.moveTitle} open={form.name === formPaths.move}>
      <TaskFormView file={file} form={form} path={formPaths.move} button={text.move} kind="secondary">
        <Hint>{text.moveText}</Hint>
        <TextArea {...fields.text('reason')} limit={limits.text} />
      </TaskFormView>
    </Details>
  );
};

export const TransferPage = (props: Props) => {
  const words = useWords();
  const { file, form } = props;
  const isBefore = file.state.transfer.transferredOn === null && file.state.phase !== 'ended';
  return (
    <HandoverPage
      file={file}
      title={words.transfer.title({ name: nameOf(file) })}
      lead={words.transfer.lead}
      form={form}
      errors={errorsIn(form, words, labelsOf(words))}
    >
      <Done file={file} command={props.confirmed} />
      {isBefore && !file.may('confirmTransferDay') ? <NotNow file={file} /> : null}
      {file.visibility === 'full' && isBefore ? <Needs file={file} /> : null}
      <Section id="day-section" title={words.transfer.dayTitle}>
        <Days {...props} />
      </Section>
      <Confirming {...props} />
      <MoveForm file={file} form={form} />
    </HandoverPage>
  );
};

/** Colleagues of the receiver, for who works there. */
export const receiverColleagues = async ({ records }: Pick<Services, 'records'>, file: HandoverFile) =>
  sideOf(file) === 'receiver' ? records.colleagues(file.state.organisations.receiver) : [];

export const transferPage =
  (services: Services) => async (req: Request, file: HandoverFile, form: FormState) => (
    <TransferPage
      file={file}
      form={form}
      colleagues={await receiverColleagues(services, file)}
      confirmed={takeConfirmation(req, file.id)}
    />
  );
