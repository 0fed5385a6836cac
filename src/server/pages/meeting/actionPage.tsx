import type { Request } from 'express';
import type { Action } from '../../../domain/conference/state';
import { limits } from '../../../forms/form';
import { formatDay } from '../../../words/day';
import { dayFields, dayValue, errorsIn, stateFor, value } from '../../handover/formState';
import {
  Button,
  DayField,
  DayText,
  DescriptionList,
  Form,
  Link,
  Paragraph,
  Section,
  Select,
  TextArea,
  TypedText,
  usePage,
} from '../../html';
import { takeMatterDone } from '../../matters/answer';
import { textIn } from '../../matters/file';
import type { MatterFormState } from '../../matters/formState';
import { matterHistory } from '../../matters/history';
import { MatterPage } from '../../matters/layout';
import { seesMatter } from '../../matters/sees';
import { lookingFrom } from '../../handover/file';
import { paths } from '../../paths';
import type { Services } from '../../services';
import type { NamedHandover } from './items';
import { ownerOptions } from './actions';
import { actionAddress, addressIn, patterns } from './addresses';
import { actionsTold } from './agreed';
import { mayChange, mayComplete } from './may';
import type { ConferenceFile } from './situation';

interface Props {
  file: ConferenceFile;
  action: Action;
  /** The handover that it is about, as the reader may know it. */
  handover: NamedHandover | undefined;
  form: MatterFormState;
  done: string | null;
}

const DoneForm = ({ file, action, form }: Props) => {
  const { words } = usePage();
  const { action: text } = words.meeting;
  const state = stateFor(form, patterns.actionDone);
  const errors = errorsIn(state, words, { outcome: text.outcome });
  return (
    <Section id="done" title={text.doneTitle}>
      <Form action={actionAddress(file.id, action.id, 'actionDone')} commandId={state.commandId}>
        <TextArea
          name="outcome"
          label={text.outcome}
          hint={text.outcomeHint}
          limit={limits.text}
          rows={3}
          optional
          value={value(state, 'outcome')}
          error={errors['outcome']}
        />
        <Button>{text.done}</Button>
      </Form>
    </Section>
  );
};

const ChangeForm = ({ file, action, form }: Props) => {
  const { words } = usePage();
  const { action: text } = words.meeting;
  const known = stateFor(form, patterns.actionChange);
  const isSent = known.name !== null;
  const state = isSent ? known : { ...known, entered: dayFields('dueDay', action.dueDay) };
  const errors = errorsIn(state, words, { owner: text.newOwner, dueDay: text.newDay, why: text.why });
  return (
    <Section id="change" title={text.changeTitle}>
      <Form action={actionAddress(file.id, action.id, 'actionChange')} commandId={state.commandId}>
        <Select
          name="owner"
          label={text.newOwner}
          options={ownerOptions(file)}
          value={isSent ? value(state, 'owner') : action.owner}
          error={errors['owner']}
        />
        <DayField
          name="dueDay"
          label={text.newDay}
          value={dayValue(state, 'dueDay')}
          error={errors['dueDay']}
        />
        <TextArea
          name="why"
          label={text.why}
          hint={text.outcomeHint}
          limit={limits.text}
          rows={3}
          value={value(state, 'why')}
          error={errors['why']}
        />
        <Button kind="secondary">{text.change}</Button>
      </Form>
    </Section>
  );
};

const About = ({ id, handover }: { id: string; handover: NamedHandover }) => {
  const { items } = usePage().words.meeting;
  const title = handover.clientName ?? items.handover({ reference: handover.reference });
  return handover.visibility === null ? <>{title}</> : <Link href={paths.handover(id)}>{title}</Link>;
};

const ActionPage = (props: Props) => {
  const { file, action, form, done } = props;
  const { words, language } = usePage();
  const { action: text } = words.meeting;
  const labels = { owner: text.newOwner, dueDay: text.newDay, why: text.why, outcome: text.outcome };
  const mayDo = action.doneOn === null && mayComplete(file, action.id);
  const mayMove = action.doneOn === null && mayChange(file, action.id);
  return (
    <MatterPage
      file={file}
      title={text.title}
      back={
        seesMatter('conference', file.actor, file.state, file.today)
          ? { href: addressIn(file.id, action.meeting), label: text.back }
          : { href: paths.work, label: words.layout.myWork }
      }
      form={form}
      sentences={words.conference.refusals}
      errors={errorsIn(form, words, labels)}
      done={done === 'completeAction' || done === 'changeAction' ? words.meeting.done[done] : undefined}
    >
      <TypedText>{textIn(file, action.what) ?? words.meeting.items.hiddenText}</TypedText>
      <DescriptionList
        items={[
          ...(action.handover !== null && props.handover
            ? [{ term: text.about, value: <About id={action.handover} handover={props.handover} /> }]
            : []),
          { term: text.owner, value: file.nameOf(action.owner) },
          { term: text.dueDay, value: <DayText day={action.dueDay} /> },
        ]}
      />
      {action.doneOn === null ? null : (
        <Paragraph>{text.isDone({ day: formatDay(action.doneOn, language, { weekday: true }) })}</Paragraph>
      )}
      {mayDo ? <DoneForm {...props} /> : null}
      {mayMove ? <ChangeForm {...props} /> : null}
      {action.doneOn === null && !mayDo && !mayMove ? <Paragraph>{text.notYours}</Paragraph> : null}
    </MatterPage>
  );
};

/** The action of the address: one of the rules, or one that they left to the record. */
export async function findAction(
  services: Services,
  file: ConferenceFile,
  id: string,
): Promise<Action | null> {
  const open = file.state.actions.find((action) => action.id === id);
  if (open) return open;
  return actionsTold(await matterHistory(services, file)).find((action) => action.id === id) ?? null;
}

export const actionPage =
  (services: Services) => async (req: Request, file: ConferenceFile, form: MatterFormState) => {
    const action = await findAction(services, file, String(req.params['action']));
    if (!action) throw new Error('The action was there when the page was opened');
    const about = action.handover === null ? [] : [action.handover];
    const named = await services.records.handoversNamed(lookingFrom(file.viewer, services), about);
    const handover = named.get(action.handover ?? '');
    const done = takeMatterDone(req, file.id);
    return <ActionPage {...{ file, action, handover, form, done }} />;
  };
