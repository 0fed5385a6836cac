import type { ComponentChildren } from 'preact';
import { bottleneckOutcomes } from '../../../domain/bottleneck';
import { limits } from '../../../forms/form';
import { optionsOf, useFields } from '../../handover/fields';
import { DayField, Details, Radios, Select, TextArea, TextField, useWords } from '../../html';
import type { MatterFormState } from '../../matters/formState';
import { MatterFormView } from '../../matters/layout';
import { paths } from '../../paths';
import { taskAddress, taskPattern, type BottleneckTask } from './addresses';
import type { BottleneckFile, BottleneckMaterial } from './material';

export interface TaskProps {
  file: BottleneckFile;
  form: MatterFormState;
  material: BottleneckMaterial;
  /** The task whose address was asked for. */
  opened: BottleneckTask | null;
}

/** One task, folded away until somebody wants it or it came back. */
const Task = (props: Omit<TaskProps, 'material'> & { task: BottleneckTask; children: ComponentChildren }) => {
  const { bottleneck } = useWords();
  const { file, form, task, opened, children } = props;
  const label = bottleneck.page[task];
  const name = taskPattern(task);
  return (
    <Details summary={label} open={opened === task || form.name === name}>
      <MatterFormView
        form={form}
        name={name}
        action={taskAddress(file.id, task)}
        button={label}
        back={paths.bottleneck(file.id)}
      >
        {children}
      </MatterFormView>
    </Details>
  );
};

const useTask = (form: MatterFormState, task: BottleneckTask) => {
  const { bottleneck } = useWords();
  return { fields: useFields(form, taskPattern(task), bottleneck.labels), hints: bottleneck.hints };
};

export const AddHandover = ({ form, ...props }: TaskProps) => {
  const { fields, hints } = useTask(form, 'addHandover');
  return (
    <Task {...props} form={form} task="addHandover">
      <TextField {...fields.text('reference')} hint={hints.reference} />
      <TextArea {...fields.text('note')} hint={hints.text} limit={limits.text} optional />
    </Task>
  );
};

export const AssignOwner = ({ form, material, ...props }: TaskProps) => {
  const { fields, hints } = useTask(form, 'assignOwner');
  return (
    <Task {...props} form={form} task="assignOwner">
      <Select {...fields.text('newOwner')} options={[...material.owners]} />
      <DayField {...fields.day('newOwnerDay')} hint={hints.newOwnerDay} optional />
      <TextArea {...fields.text('newOwnerNote')} hint={hints.text} limit={limits.text} optional />
    </Task>
  );
};

export const MoveDueDay = ({ form, ...props }: TaskProps) => {
  const { fields, hints } = useTask(form, 'moveDueDay');
  return (
    <Task {...props} form={form} task="moveDueDay">
      <DayField {...fields.day('movedDay')} />
      <TextArea {...fields.text('movedReason')} hint={hints.text} limit={limits.text} />
    </Task>
  );
};

export const Resolve = ({ form, ...props }: TaskProps) => {
  const { bottleneck } = useWords();
  const { fields, hints } = useTask(form, 'resolve');
  return (
    <Task {...props} form={form} task="resolve">
      <Radios {...fields.text('outcome')} options={optionsOf(bottleneckOutcomes, bottleneck.outcomes)} />
      <TextArea {...fields.text('outcomeText')} hint={hints.text} limit={limits.text} />
    </Task>
  );
};

export const Reopen = ({ form, ...props }: TaskProps) => {
  const { fields, hints } = useTask(form, 'reopen');
  return (
    <Task {...props} form={form} task="reopen">
      <DayField {...fields.day('reopenDay')} />
      <TextArea {...fields.text('reopenReason')} hint={hints.text} limit={limits.text} />
    </Task>
  );
};

export const Comment = ({ form, ...props }: TaskProps) => {
  const { fields, hints } = useTask(form, 'comment');
  return (
    <Task {...props} form={form} task="comment">
      <TextArea {...fields.text('comment')} hint={hints.text} limit={limits.text} />
    </Task>
  );
};

/** The form of each task. */
export const taskForms: Record<BottleneckTask, (props: TaskProps) => ReturnType<typeof Comment>> = {
  resolve: Resolve,
  assignOwner: AssignOwner,
  moveDueDay: MoveDueDay,
  addHandover: AddHandover,
  comment: Comment,
  reopen: Reopen,
};
