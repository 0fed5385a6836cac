import { useFields } from '../../handover/fields';
import { stateFor, type FormState } from '../../handover/formState';
import { Button, ButtonGroup, DayField, Form, Select } from '../../html';
import { useWords } from '../../html/context';
import { asOptions, type Colleague } from './everybody';

interface Props {
  form: FormState;
  name: string;
  action: string;
  people: readonly Colleague[];
}

/** Who is away, from when until when. */
export const AbsenceFields = ({ form, name, action, people }: Props) => {
  const { administration: text } = useWords();
  const fields = useFields(form, name, text.labels);
  return (
    <Form action={action} commandId={stateFor(form, name).commandId}>
      <Select {...fields.text('person')} options={asOptions(people)} />
      <DayField {...fields.day('from')} />
      <DayField {...fields.day('until')} hint={text.untilHint} optional />
      <ButtonGroup>
        <Button>{text.saveAbsence}</Button>
      </ButtonGroup>
    </Form>
  );
};
