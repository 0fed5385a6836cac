import type { Entered, FieldProblem, Parsed } from '../../forms/form';
import type { Refusal } from '../../domain/handover/refusals';
import type { Words } from '../../words';
import type { EnteredDay } from '../html/dayField';
import type { FieldErrors } from '../html/errorSummary';
import type { Day } from '../../domain/calendar/day';

/** A form as it is drawn: empty, or shown again with what was typed and what is not right. */
export interface FormState {
  /** Which form of the page it is, for a page with several. */
  name: string | null;
  entered: Entered;
  problems: Readonly<Record<string, FieldProblem>>;
  /** The rules said no: the form was right, the moment was not. */
  refusal: Refusal | null;
  /** The token the form was sent with: shown again, it is still the same command. */
  commandId?: string;
}

export const emptyForm: FormState = { name: null, entered: {}, problems: {}, refusal: null };

/** A form drawn for the first time with something already filled in. */
export const filledIn = (entered: Entered): FormState => ({ ...emptyForm, entered });

export const failed = (
  name: string,
  parsed: Extract<Parsed<unknown>, { ok: false }>,
  commandId?: string,
): FormState => ({
  name,
  entered: parsed.entered,
  problems: parsed.errors,
  refusal: null,
  commandId,
});

/** The state for one form of the page: what belongs to another form is not shown here. */
export const stateFor = (form: FormState, name: string): FormState =>
  form.name === null || form.name === name ? form : emptyForm;

export const value = ({ entered }: FormState, field: string): string | undefined => {
  const found = entered[field];
  return typeof found === 'string' ? found : found?.[0];
};

export const values = ({ entered }: FormState, field: string): string[] => {
  const found = entered[field];
  if (found === undefined) return [];
  return typeof found === 'string' ? [found] : [...found];
};

export const dayValue = (form: FormState, field: string): EnteredDay => ({
  day: value(form, `${field}-day`) ?? '',
  month: value(form, `${field}-month`) ?? '',
  year: value(form, `${field}-year`) ?? '',
});

/** A known day as the three fields of a form. */
export const dayFields = (field: string, day: Day): Record<string, string> => {
  const [year, month, dayOfMonth] = day.split('-') as [string, string, string];
  return {
    [`${field}-day`]: String(Number(dayOfMonth)),
    [`${field}-month`]: String(Number(month)),
    [`${field}-year`]: year,
  };
};

/** The problems in words, each with the label of its field. */
export const errorsIn = (
  form: FormState,
  words: Words,
  labels: Readonly<Record<string, string>>,
): FieldErrors =>
  Object.fromEntries(
    Object.entries(form.problems).map(([field, problem]) => [
      field,
      words.formErrors[problem.code]({
        label: labels[field] ?? field,
        limit: 'limit' in problem ? problem.limit : 0,
      }),
    ]),
  );
