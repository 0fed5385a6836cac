import type { SatisfactionAnswer } from '../../../domain/handover/satisfaction';
import { declined } from '../../../forms/satisfaction';
import { dayFields, emptyForm, filledIn, type FormState } from '../../handover/formState';

/** A form that corrects an answer begins with that answer. */
export function beginWith(
  form: FormState,
  answer: SatisfactionAnswer | null,
  said: string | null,
): FormState {
  if (form !== emptyForm || answer === null) return form;
  return filledIn({
    score: answer.score === null ? declined : String(answer.score),
    asked: answer.asked ?? '',
    text: said ?? '',
    ...dayFields('day', answer.day),
  });
}
