import type { Question } from '../../../domain/template';
import { sides } from '../../../domain/handover/state';
import { answerField, isRowFilled, rowField } from '../../../forms/point';
import { limits } from '../../../forms/form';
import { optionsOf } from '../../handover/fields';
import { dayValue, value, type FormState } from '../../handover/formState';
import {
  Checkbox,
  DayField,
  Fieldset,
  Radios,
  TextArea,
  TextField,
  TypedText,
  type FieldErrors,
} from '../../html';
import { usePage, useWords } from '../../html/context';
import { flat } from '../../../forms/pointFields';
import type { PointMaterial } from './material';
import type { OthersWork } from './others';
import { answerText, neededText, questionLabel, yesNo } from './text';

export interface EditProps {
  material: PointMaterial;
  form: FormState;
  errors: FieldErrors;
  others: OthersWork | null;
}

/** Beside an answer that differs: what another one saved meanwhile, and a box to take that instead. */
const Theirs = (props: { part: string; label: string; saved: string; others: OthersWork | null }) => {
  const { point } = useWords();
  const { part, label, saved, others } = props;
  if (!others?.differs.has(part)) return null;
  return (
    <div class="app-details__content">
      <p class="app-hint">{point.theirs}</p>
      <TypedText>{saved}</TypedText>
      <Checkbox
        name={`theirs-${part}`}
        label={point.takeTheirsFor({ question: label })}
        checked={others.untouched.has(part)}
      />
    </div>
  );
};

const QuestionField = ({ question, material, form, errors }: EditProps & { question: Question }) => {
  const words = useWords();
  const name = answerField(question.key);
  const { hint } = words.points[material.key].questions[question.key] ?? {};
  const common = {
    name,
    label: questionLabel(words, material.key, question.key),
    error: errors[name],
    optional: !question.required,
    sharedWith: words.sharedWith[question.sharedWith],
  };
  if (question.kind === 'day') return <DayField {...common} hint={hint} value={dayValue(form, name)} />;
  if (question.kind === 'text')
    return <TextArea {...common} hint={hint} limit={question.limit} value={value(form, name)} />;
  const limited = (
    <>
      {hint} <span class="app-nowrap">{words.form.limit({ limit: question.limit })}</span>
    </>
  );
  return <TextField {...common} hint={limited} width="wide" value={value(form, name)} />;
};

export const QuestionFields = (props: EditProps) => {
  const { words, language } = usePage();
  const { template, key, content } = props.material;
  return (
    <>
      {template.questions.map((question) => (
        <>
          <QuestionField {...props} question={question} />
          <Theirs
            part={question.key}
            label={questionLabel(words, key, question.key)}
            saved={answerText(question.kind, content.answers[question.key], words, language)}
            others={props.others}
          />
        </>
      ))}
    </>
  );
};

const Row = ({ row, number, form, errors }: EditProps & { row: number; number: number }) => {
  const words = useWords();
  const text = words.point;
  const [what, side, by, drop, id] = (['what', 'side', 'by', 'drop', 'id'] as const).map((part) =>
    rowField(row, part),
  ) as [string, string, string, string, string];
  const isFilled = isRowFilled(flat(form.entered), row) || value(form, drop) === 'yes';
  return (
    <Fieldset name={`needed-${row}`} label={text.neededRow({ number })}>
      <div class="app-form-row">
        <input type="hidden" name={id} value={value(form, id) ?? ''} />
        <TextField
          name={what}
          label={text.neededWhatLabel}
          hint={words.form.limit({ limit: limits.line })}
          width="wide"
          value={value(form, what)}
          error={errors[what]}
        />
        <Radios
          name={side}
          label={text.neededWhoLabel}
          value={value(form, side)}
          error={errors[side]}
          options={optionsOf(sides, words.codes.sideTitle)}
        />
        <DayField name={by} label={text.neededByLabel} value={dayValue(form, by)} error={errors[by]} />
        {isFilled ? (
          <Checkbox name={drop} label={text.neededDrop} checked={value(form, drop) === 'yes'} />
        ) : null}
      </div>
    </Fieldset>
  );
};

/** The rows of what is still needed; more rows come with a button, so that nothing needs a script. */
export const NeededFields = (props: EditProps & { rows: readonly number[] }) => {
  const { words, language } = usePage();
  return (
    <>
      {props.rows.map((row, index) => (
        <Row {...props} row={row} number={index + 1} />
      ))}
      <Theirs
        part="needed"
        label={words.point.neededTheirs}
        saved={neededText(props.material.content.stillNeeded, words, language)}
        others={props.others}
      />
    </>
  );
};

export const CompleteField = ({ material, form, errors, others }: EditProps) => {
  const words = useWords();
  return (
    <>
      <Checkbox
        name="complete"
        label={words.point.complete}
        checked={value(form, 'complete') === 'yes'}
        error={errors['complete']}
      />
      <Theirs
        part="complete"
        label={words.point.completeLabel}
        saved={yesNo(material.content.complete, words)}
        others={others}
      />
    </>
  );
};

/** The labels under which problems of this form are told. */
export function editLabels(
  words: ReturnType<typeof useWords>,
  { template, key }: PointMaterial,
  rows: readonly number[],
): Record<string, string> {
  const { point: text } = words;
  const rowLabels = rows.flatMap((row, index) => {
    const label = (what: string) => text.neededRowLabel({ number: index + 1, what });
    return [
      [rowField(row, 'what'), label(text.neededWhatLabel)],
      [rowField(row, 'side'), label(text.neededWhoLabel)],
      [rowField(row, 'by'), label(text.neededByLabel)],
    ] as const;
  });
  const questionLabels = template.questions.map(
    (question) => [answerField(question.key), questionLabel(words, key, question.key)] as const,
  );
  return Object.fromEntries([...questionLabels, ...rowLabels]);
}
