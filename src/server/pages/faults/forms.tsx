import type { ComponentChildren } from 'preact';
import { outsideParties } from '../../../domain/bottleneck';
import { limits } from '../../../forms/form';
import { optionsOf, useFields } from '../../handover/fields';
import { dayFields } from '../../handover/formState';
import { DayField, Details, Paragraph, Select, TextArea, TextField, useWords } from '../../html';
import { filledMatterForm, type MatterFormState } from '../../matters/formState';
import { MatterFormView } from '../../matters/layout';
import { paths } from '../../paths';
import { taskAddress, taskPattern, type FaultTask } from './addresses';
import type { FaultFile, FaultMaterial } from './material';

export interface TaskProps {
  file: FaultFile;
  form: MatterFormState;
  material: FaultMaterial;
  /** The task whose address was asked for. */
  opened: FaultTask | null;
}

type FoldedProps = Omit<TaskProps, 'material'> & {
  task: FaultTask;
  label: string;
  children: ComponentChildren;
};

/** One task, folded away until somebody wants it or it came back. */
const Task = ({ file, form, task, opened, label, children }: FoldedProps) => {
  const name = taskPattern(task);
  return (
    <Details summary={label} open={opened === task || form.name === name}>
      <MatterFormView
        form={form}
        name={name}
        action={taskAddress(file.id, task)}
        button={label}
        back={paths.fault(file.id)}
      >
        {children}
      </MatterFormView>
    </Details>
  );
};

const useTask = (form: MatterFormState, task: FaultTask) => {
  const { fault } = useWords();
  return { fields: useFields(form, taskPattern(task), fault.labels), text: fault };
};

/** What stands there already, or whom to ask first when the same kind recurs. */
function proposed({ state, rules }: FaultFile): MatterFormState {
  const { promise, keeper, grounds } = state;
  const usual = rules.bottlenecks.kinds.find(({ key }) => key === grounds.kind)?.usualParty;
  return filledMatterForm({
    party: promise?.party ?? usual ?? '',
    keeper: keeper ?? '',
    ...(promise ? dayFields('promisedDay', promise.day) : {}),
  });
}

export const Accept = ({ form, material, ...props }: TaskProps) => {
  const { bottleneck } = useWords();
  const shown = form.name === null ? proposed(props.file) : form;
  const { fields, text } = useTask(shown, 'acceptFault');
  const isRenewed = props.file.state.promise !== null;
  const label = isRenewed ? text.renew : text.accept;
  return (
    <Task {...props} form={form} task="acceptFault" label={label}>
      <Select {...fields.text('party')} options={optionsOf(outsideParties, bottleneck.parties)} />
      <TextField {...fields.text('contact')} hint={text.hints.contact} width="wide" optional />
      <DayField {...fields.day('promisedDay')} />
      <Select {...fields.text('keeper')} options={[...material.keepers]} />
      <TextArea
        {...fields.text('acceptNote')}
        hint={text.hints.text}
        limit={limits.text}
        optional={!isRenewed}
      />
    </Task>
  );
};

export const Change = ({ form, ...props }: TaskProps) => {
  const { fields, text } = useTask(form, 'recordChange');
  return (
    <Task {...props} form={form} task="recordChange" label={text.recordChange}>
      <DayField {...fields.day('changedOn')} />
      <TextArea {...fields.text('changeText')} hint={text.hints.text} limit={limits.text} />
    </Task>
  );
};

export const Return = ({ form, ...props }: TaskProps) => {
  const { fields, text } = useTask(form, 'recordReturn');
  return (
    <Task {...props} form={form} task="recordReturn" label={text.recordReturn}>
      <TextArea {...fields.text('returnText')} hint={text.hints.text} limit={limits.text} />
    </Task>
  );
};

export const Dismiss = ({ form, ...props }: TaskProps) => {
  const { fields, text } = useTask(form, 'dismiss');
  return (
    <Task {...props} form={form} task="dismiss" label={text.dismiss}>
      <Paragraph>{text.dismissLead}</Paragraph>
      <TextArea {...fields.text('dismissReason')} hint={text.hints.text} limit={limits.text} />
    </Task>
  );
};

/** The form of each task. */
export const taskForms: Record<FaultTask, (props: TaskProps) => ReturnType<typeof Dismiss>> = {
  recordChange: Change,
  acceptFault: Accept,
  recordReturn: Return,
  dismiss: Dismiss,
};
