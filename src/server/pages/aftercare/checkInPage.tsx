import type { Request } from 'express';
import { checkInPlaces } from '../../../domain/handover/commands';
import { sides, type CheckIn } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import {
  DayField,
  DayText,
  DescriptionList,
  Details,
  EmptyState,
  Heading,
  Link,
  Paragraph,
  Radios,
  TextArea,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { dayOfCheckIn } from './checkInTable';

type Props = { file: HandoverFile; form: FormState; checkIn: CheckIn };

const path = 'nazorg/contactmoment';

const useCheckIn = ({ file, form, checkIn }: Props, name: string) => {
  const { aftercare: text } = useWords();
  return {
    text,
    fields: useFields(form, `${path}/${name}`, text.labels),
    view: {
      file,
      form,
      path: `${path}/${name}`,
      hidden: { week: String(checkIn.week) },
      back: paths.handoverTask(file.id, 'nazorg'),
    },
  };
};

const DoneForm = (props: Props) => {
  const words = useWords();
  const { text, fields, view } = useCheckIn(props, 'gedaan');
  return (
    <TaskFormView {...view} button={text.done}>
      <Heading level={2}>{text.doneTitle}</Heading>
      <DayField {...fields.day('doneDay')} />
      <Radios
        {...fields.text('place')}
        hint={text.homeUnless}
        options={optionsOf(checkInPlaces, words.codes.checkInPlace)}
      />
      <TextArea {...fields.text('note')} limit={limits.text} optional />
    </TaskFormView>
  );
};

const MissedForm = (props: Props) => {
  const { text, fields, view } = useCheckIn(props, 'gemist');
  return (
    <TaskFormView {...view} button={text.missed} kind="secondary">
      <TextArea {...fields.text('missedReason')} limit={limits.text} />
      <DayField {...fields.day('newDay')} hint={text.newDayHint} optional />
    </TaskFormView>
  );
};

const MovedForm = (props: Props) => {
  const { text, fields, view } = useCheckIn(props, 'verplaatst');
  return (
    <TaskFormView {...view} button={text.moved} kind="secondary">
      <DayField {...fields.day('movedDay')} />
      <TextArea {...fields.text('movedReason')} limit={limits.text} />
    </TaskFormView>
  );
};

const AssignForm = (props: Props) => {
  const { text, fields, view } = useCheckIn(props, 'uitvoerder');
  const side = fields.text('side');
  return (
    <TaskFormView {...view} button={text.assign} kind="secondary">
      <Radios
        {...side}
        value={side.value ?? props.checkIn.side}
        options={optionsOf(sides, props.file.names)}
      />
    </TaskFormView>
  );
};

const Forms = (props: Props) => {
  const { aftercare: text } = useWords();
  const { file, form } = props;
  const isOpen = (name: string) => form.name === `${path}/${name}`;
  return (
    <>
      {file.may('recordCheckIn') ? <DoneForm {...props} /> : null}
      {file.may('missCheckIn') ? (
        <Details summary={text.missedTitle} open={isOpen('gemist')}>
          <MissedForm {...props} />
        </Details>
      ) : null}
      {file.may('moveCheckIn') ? (
        <Details summary={text.movedTitle} open={isOpen('verplaatst')}>
          <MovedForm {...props} />
        </Details>
      ) : null}
      {file.may('assignCheckIn') ? (
        <Details summary={text.assignTitle} open={isOpen('uitvoerder')}>
          <AssignForm {...props} />
        </Details>
      ) : null}
    </>
  );
};

const Planned = ({ file, checkIn }: Props) => {
  const { aftercare: text } = useWords();
  return (
    <DescriptionList
      items={[
        { term: text.plannedOn, value: <DayText day={dayOfCheckIn(file, checkIn)} /> },
        { term: text.doneBy, value: file.names[checkIn.side] },
      ]}
    />
  );
};

const CheckInPage = ({ file, form, week }: { file: HandoverFile; form: FormState; week: number }) => {
  const words = useWords();
  const text = words.aftercare;
  const checkIn = file.state.aftercare?.checkIns.find((candidate) => candidate.week === week);
  const isOpen = checkIn !== undefined && checkIn.outcome === null;
  const title = checkIn
    ? text.checkInTitle({ week, name: nameOf(file) })
    : text.title({ name: nameOf(file) });
  return (
    <HandoverPage file={file} title={title} form={form} errors={errorsIn(form, words, text.labels)}>
      {checkIn ? <Planned file={file} form={form} checkIn={checkIn} /> : null}
      {isOpen && file.may('recordCheckIn') ? <Forms file={file} form={form} checkIn={checkIn} /> : null}
      {isOpen && !file.may('recordCheckIn') ? <WhoMay file={file} command="recordCheckIn" /> : null}
      {isOpen ? null : (
        <EmptyState title={checkIn ? text.nothingToRecord : text.chooseCheckIn}>
          {text.recordedText}
        </EmptyState>
      )}
      <Paragraph>
        <Link href={paths.handoverTask(file.id, 'nazorg')}>{text.toAftercare}</Link>
      </Paragraph>
    </HandoverPage>
  );
};

/** The week stands in the address, and in a form that comes back in its body. */
const weekOf = (req: Request): number =>
  Number(req.query['week'] ?? (req.body as Record<string, unknown> | undefined)?.['week']);

export const checkInPage = (req: Request, file: HandoverFile, form: FormState) => (
  <CheckInPage file={file} form={form} week={weekOf(req)} />
);
