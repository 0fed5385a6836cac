import { clientOutcomes } from '../../../forms/signing';
import { limits } from '../../../forms/form';
import { value, type FormState } from '../../handover/formState';
import { Radios, TextArea, type FieldErrors } from '../../html';
import { useWords } from '../../html/context';
import type { Words } from '../../../words';

export const clientAnswerLabels = ({ point }: Words) => ({
  outcome: point.clientOutcome,
  because: point.clientBecause,
});

/** What the client said, as a contact person heard it; "could not" and "did not want" ask why. */
export const ClientAnswer = ({ state, errors }: { state: FormState; errors: FieldErrors }) => {
  const { point: text } = useWords();
  const outcomes = {
    signed: text.clientSigned,
    couldNot: text.clientCouldNot,
    didNotWant: text.clientDidNotWant,
  };
  return (
    <>
      <Radios
        name="outcome"
        label={text.clientOutcome}
        value={value(state, 'outcome')}
        error={errors['outcome']}
        options={clientOutcomes.map((outcome) => ({ value: outcome, label: outcomes[outcome] }))}
      />
      <TextArea
        name="because"
        label={text.clientBecause}
        hint={text.clientBecauseHint}
        limit={limits.text}
        optional
        value={value(state, 'because')}
        error={errors['because']}
      />
    </>
  );
};
