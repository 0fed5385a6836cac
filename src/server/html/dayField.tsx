import { classes } from './classes';
import { useWords } from './context';
import { type FieldProps, Fieldset } from './formField';

/** A day as somebody typed it, right or wrong: three texts, named `<name>-day`, `<name>-month` and `<name>-year`. */
export type EnteredDay = { day: string; month: string; year: string };

const Part = (props: {
  name: string;
  id: string;
  label: string;
  value: string;
  digits: 2 | 4;
  invalid: boolean;
  autocomplete?: string;
}) => (
  <div class="app-day-field__part">
    <label class="utrecht-form-label" for={props.id}>
      {props.label}
    </label>
    <input
      class={classes(
        'utrecht-textbox',
        'utrecht-textbox--html-input',
        props.invalid && 'utrecht-textbox--invalid',
        `app-input--digits-${props.digits}`,
      )}
      id={props.id}
      name={props.name}
      type="text"
      inputMode="numeric"
      value={props.value}
      autocomplete={props.autocomplete}
      aria-invalid={props.invalid ? 'true' : undefined}
    />
  </div>
);

type DayFieldProps = FieldProps & {
  value?: EnteredDay;
  /** An example day in words, such as "27 3 2026"; shown under the question when there is no hint. */
  example?: string;
  birthDay?: boolean;
};

export const DayField = (props: DayFieldProps) => {
  const words = useWords();
  const value = props.value ?? { day: '', month: '', year: '' };
  const invalid = props.error !== undefined;
  const hint =
    props.hint ??
    (props.example === undefined ? undefined : words.form.dayExample({ example: props.example }));
  const born = (part: string) => (props.birthDay === true ? `bday-${part}` : undefined);
  const part = (key: keyof EnteredDay) => ({ name: `${props.name}-${key}`, value: value[key], invalid });
  return (
    <Fieldset {...props} hint={hint}>
      <div class="app-day-field">
        <Part {...part('day')} id={props.name} label={words.form.day} digits={2} autocomplete={born('day')} />
        <Part
          {...part('month')}
          id={`${props.name}-month`}
          label={words.form.month}
          digits={2}
          autocomplete={born('month')}
        />
        <Part
          {...part('year')}
          id={`${props.name}-year`}
          label={words.form.year}
          digits={4}
          autocomplete={born('year')}
        />
      </div>
    </Fieldset>
  );
};
