import type { MatterRefusal } from '../../domain/matters';
import type { Entered, Parsed } from '../../forms/form';
import { emptyForm, failed, type FormState } from '../handover/formState';

/** A form about a matter as it is drawn; the rules' no is one of its own, the rest is as on every form. */
export interface MatterFormState extends FormState {
  refusal: null;
  /** `ended`: the matter does not run, so it could not be asked. */
  refused: MatterRefusal | 'ended' | null;
}

export const emptyMatterForm: MatterFormState = { ...emptyForm, refusal: null, refused: null };

/** A form drawn for the first time with something already filled in. */
export const filledMatterForm = (entered: Entered): MatterFormState => ({ ...emptyMatterForm, entered });

export const failedMatterForm = (
  name: string,
  parsed: Extract<Parsed<unknown>, { ok: false }>,
  commandId?: string,
): MatterFormState => ({ ...failed(name, parsed, commandId), refusal: null, refused: null });
