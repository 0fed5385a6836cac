import type { ComponentChildren } from 'preact';
import { reviewOutcomes, type RuleOfThumb } from '../../../domain/breakthrough';
import { judgementFields } from '../../../forms/breakthrough';
import { limits } from '../../../forms/form';
import { optionsOf, useFields } from '../../handover/fields';
import { DayField, Details, Radios, Select, TextArea, useWords } from '../../html';
import type { MatterFormState } from '../../matters/formState';
import { MatterFormView } from '../../matters/layout';
import { paths } from '../../paths';
import { formAddress, formPattern, type CaseTask } from './addresses';
import { caseLabels } from './labels';
import type { CaseFile, CaseMaterial } from './material';

export interface FormProps {
  file: CaseFile;
  form: MatterFormState;
  material: CaseMaterial;
  /** The form whose address was asked for. */
  opened: CaseTask | RuleOfThumb | null;
}

interface FoldedProps extends Omit<FormProps, 'material'> {
  name: CaseTask | RuleOfThumb;
  summary: string;
  button: string;
  children: ComponentChildren;
}

/** One form, folded away until somebody wants it or it came back. */
const Folded = ({ file, form, opened, name, summary, button, children }: FoldedProps) => (
  <Details summary={summary} open={opened === name || form.name === formPattern(name)}>
    <MatterFormView
      form={form}
      name={formPattern(name)}
      action={formAddress(file.id, name)}
      button={button}
      back={paths.case(file.id)}
    >
      {children}
    </MatterFormView>
  </Details>
);

/** Does one rule of thumb hold, and what makes the table say so. */
export const Judge = ({ rule, form, ...props }: FormProps & { rule: RuleOfThumb }) => {
  const { breakthrough } = useWords();
  const { page, hints, rules } = breakthrough;
  const names = judgementFields(rule);
  const fields = useFields(form, formPattern(rule), caseLabels(breakthrough));
  const isJudged = props.file.state.judgements[rule] !== undefined;
  const summary = (isJudged ? page.judgeAgain : page.judge)({ rule: rules[rule] });
  return (
    <Folded {...props} form={form} name={rule} summary={summary} button={page.saveJudgement}>
      <Radios
        {...fields.text(names.holds)}
        options={[
          { value: 'yes', label: page.holds },
          { value: 'no', label: page.holdsNot },
        ]}
      />
      <TextArea {...fields.text(names.because)} hint={hints.text} limit={limits.text} />
    </Folded>
  );
};

const useTask = (form: MatterFormState, task: CaseTask) => {
  const { breakthrough } = useWords();
  return {
    fields: useFields(form, formPattern(task), breakthrough.labels),
    task: { form, name: task, summary: breakthrough.page[task], button: breakthrough.page[task] },
    text: breakthrough,
  };
};

const DecideCase = ({ form, material, ...props }: FormProps) => {
  const { fields, task, text } = useTask(form, 'decideCase');
  return (
    <Folded {...props} {...task}>
      <TextArea {...fields.text('decision')} hint={text.hints.text} limit={limits.text} />
      <Select {...fields.text('decisionOwner')} options={[...material.owners]} />
      <DayField {...fields.day('decisionDay')} />
    </Folded>
  );
};

const MoveDecision = ({ form, material, ...props }: FormProps) => {
  const { fields, task, text } = useTask(form, 'moveDecision');
  return (
    <Folded {...props} {...task}>
      <Select {...fields.text('movedOwner')} options={[...material.owners]} />
      <DayField {...fields.day('movedDay')} />
      <TextArea {...fields.text('movedReason')} hint={text.hints.text} limit={limits.text} />
    </Folded>
  );
};

const CompleteDecision = ({ form, ...props }: FormProps) => {
  const { fields, task, text } = useTask(form, 'completeDecision');
  return (
    <Folded {...props} {...task}>
      <TextArea {...fields.text('doneNote')} hint={text.hints.text} limit={limits.text} optional />
    </Folded>
  );
};

const ReviewOutcome = ({ form, ...props }: FormProps) => {
  const { fields, task, text } = useTask(form, 'reviewOutcome');
  return (
    <Folded {...props} {...task}>
      <Radios {...fields.text('outcome')} options={optionsOf(reviewOutcomes, text.reviews)} />
      <TextArea {...fields.text('reviewText')} hint={text.hints.text} limit={limits.text} />
      <DayField {...fields.day('reviewDay')} hint={text.hints.reviewDay} optional />
    </Folded>
  );
};

const WithdrawCase = ({ form, ...props }: FormProps) => {
  const { fields, task, text } = useTask(form, 'withdrawCase');
  return (
    <Folded {...props} {...task}>
      <TextArea {...fields.text('withdrawReason')} hint={text.hints.text} limit={limits.text} />
    </Folded>
  );
};

/** The form of each task. */
export const taskForms: Record<CaseTask, (props: FormProps) => ReturnType<typeof DecideCase>> = {
  decideCase: DecideCase,
  reviewOutcome: ReviewOutcome,
  completeDecision: CompleteDecision,
  moveDecision: MoveDecision,
  withdrawCase: WithdrawCase,
};
