import { notHeldReasons } from '../../../domain/handover/commands';
import { meetingPlaces, parties, type Meeting } from '../../../domain/handover/state';
import { attendeesOf } from '../../../domain/notices/meeting';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { personName, type HandoverFile } from '../../handover/file';
import { dayFields, dayValue, type FormState } from '../../handover/formState';
import { DayField, Heading, Hint, List, Paragraph, Radios, TextArea, TimeField } from '../../html';
import { useWords } from '../../html/context';
import { labelsOf } from './labels';
import { formPaths } from './paths';

interface Props {
  file: HandoverFile;
  form: FormState;
}

/** A form that was not sent yet shows what is known. */
const startingWith = (form: FormState, path: string, known: Record<string, string>): FormState =>
  form.name === path ? form : { ...form, entered: { ...known, ...(form.name === null ? form.entered : {}) } };

const planned = (plan: Meeting | null): Record<string, string> =>
  plan === null ? {} : { ...dayFields('day', plan.day), time: plan.time, place: plan.place };

const Invited = ({ file }: { file: HandoverFile }) => {
  const { acquaintance: text } = useWords();
  return (
    <>
      <Heading level={3}>{text.invitation}</Heading>
      <List items={attendeesOf(file.state, file.now).map((person) => personName(file, person))} />
      <Hint>{text.invitationText}</Hint>
    </>
  );
};

/** Who asked and why: for a move, and once a day after the norm was chosen. */
const ChangeFields = ({ fields }: { fields: ReturnType<typeof useFields> }) => {
  const words = useWords();
  return (
    <>
      <Radios
        {...fields.text('askedBy')}
        hint={words.acquaintance.changeHint}
        options={optionsOf(parties, words.codes.partyTitle)}
      />
      <TextArea {...fields.text('changeReason')} limit={limits.text} />
    </>
  );
};

export const PlanForm = ({ file, form, asksReason }: Props & { asksReason: boolean }) => {
  const words = useWords();
  const text = words.acquaintance;
  const { plan } = file.state.acquaintance;
  const fields = useFields(
    startingWith(form, formPaths.plan, planned(plan)),
    formPaths.plan,
    labelsOf(words),
  );
  return (
    <TaskFormView file={file} form={form} path={formPaths.plan} button={plan ? text.move : text.plan}>
      <DayField {...fields.day('day')} hint={text.dayHint} />
      <TimeField {...fields.text('time')} />
      <Radios {...fields.text('place')} options={optionsOf(meetingPlaces, words.codes.meetingPlace)} />
      <TextArea {...fields.text('note')} hint={text.placeNoteHint} limit={limits.text} optional />
      {asksReason ? <ChangeFields fields={fields} /> : null}
      <Invited file={file} />
    </TaskFormView>
  );
};

export const HeldForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.acquaintance;
  const { plan } = file.state.acquaintance;
  const day = plan && plan.day <= file.today ? plan.day : file.today;
  const state = startingWith(form, formPaths.held, dayFields('heldDay', day));
  const fields = useFields(state, formPaths.held, labelsOf(words));
  return (
    <TaskFormView file={file} form={form} path={formPaths.held} button={text.held}>
      <Paragraph>{text.heldText}</Paragraph>
      <DayField {...fields.day('heldDay')} value={dayValue(state, 'heldDay')} />
      <TextArea {...fields.text('heldNote')} limit={limits.text} optional />
    </TaskFormView>
  );
};

export const NotHeldForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.acquaintance;
  const fields = useFields(form, formPaths.notHeld, labelsOf(words));
  return (
    <TaskFormView file={file} form={form} path={formPaths.notHeld} button={text.notHeld} kind="secondary">
      <Paragraph>{text.notHeldText}</Paragraph>
      <Radios
        {...fields.text('notHeldReason')}
        options={optionsOf(notHeldReasons, words.codes.notHeldReason)}
      />
      <TextArea {...fields.text('notHeldNote')} hint={text.notHeldNoteHint} limit={limits.text} optional />
    </TaskFormView>
  );
};
