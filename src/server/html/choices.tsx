import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { useWords } from './context';
import { describedBy, type FieldProps, Fieldset, FieldError, FieldHint, FormField } from './formField';

export type Option = {
  value: string;
  label: string;
  hint?: ComponentChildren;
  /** In a list: the heading under which it stands. Options of one group follow each other. */
  group?: string;
};

const ListOption = ({ option, value }: { option: Option; value?: string }) => (
  <option value={option.value} selected={option.value === value}>
    {option.label}
  </option>
);

const Grouped = ({ options, value }: { options: Option[]; value?: string }) => {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <>
      {groups.map((name) => {
        const own = options.filter(({ group }) => group === name);
        const drawn = own.map((option) => <ListOption option={option} value={value} />);
        return name === undefined ? <>{drawn}</> : <optgroup label={name}>{drawn}</optgroup>;
      })}
    </>
  );
};

/** The first choice is empty, so that nobody sends what happened to be on top. */
export const Select = (props: FieldProps & { value?: string; options: Option[]; emptyLabel?: string }) => {
  const words = useWords();
  return (
    <FormField {...props}>
      <select
        class={classes(
          'utrecht-select',
          'utrecht-select--html-select',
          props.error !== undefined && 'utrecht-select--invalid',
        )}
        id={props.name}
        name={props.name}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error === undefined ? undefined : 'true'}
      >
        <option value="">{props.emptyLabel ?? words.form.choose}</option>
        <Grouped options={props.options} value={props.value} />
      </select>
    </FormField>
  );
};

type ChoiceProps = {
  kind: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Option;
  checked: boolean;
  invalid: boolean;
  describedBy?: string;
};

const controlClass = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
} as const;

const Choice = ({ kind, id, name, option, checked, invalid, describedBy: described }: ChoiceProps) => (
  <div class={`utrecht-form-field utrecht-form-field--${kind} app-choice`}>
    <div class={`utrecht-form-field__label utrecht-form-field__label--${kind}`}>
      <label class={`utrecht-form-label utrecht-form-label--${kind}`} for={id}>
        <input
          class={controlClass[kind]}
          type={kind}
          id={id}
          name={name}
          value={option.value}
          checked={checked}
          aria-invalid={invalid && kind === 'checkbox' ? 'true' : undefined}
          aria-describedby={classes(option.hint !== undefined && `${id}-hint`, described) || undefined}
        />
        <span>{option.label}</span>
      </label>
    </div>
    {option.hint === undefined ? null : (
      <div class="app-choice__hint app-hint" id={`${id}-hint`}>
        {option.hint}
      </div>
    )}
  </div>
);

/** The first choice carries the name as its id: that is where the error summary leads. */
const choiceId = (name: string, index: number) => (index === 0 ? name : `${name}-${index + 1}`);

export const Radios = (props: FieldProps & { value?: string; options: Option[] }) => (
  <Fieldset {...props}>
    {props.options.map((option, index) => (
      <Choice
        kind="radio"
        id={choiceId(props.name, index)}
        name={props.name}
        option={option}
        checked={option.value === props.value}
        invalid={props.error !== undefined}
      />
    ))}
  </Fieldset>
);

export const Checkboxes = (props: FieldProps & { values?: string[]; options: Option[] }) => (
  <Fieldset {...props}>
    {props.options.map((option, index) => (
      <Choice
        kind="checkbox"
        id={choiceId(props.name, index)}
        name={props.name}
        option={option}
        checked={props.values?.includes(option.value) === true}
        invalid={props.error !== undefined}
      />
    ))}
  </Fieldset>
);

/** One statement to agree with; sends `yes` or nothing. */
export const Checkbox = (props: FieldProps & { label: string; checked?: boolean }) => (
  <div
    class={classes(
      'utrecht-form-field',
      'app-single-checkbox',
      props.error !== undefined && 'utrecht-form-field--invalid',
    )}
  >
    <FieldError name={props.name} error={props.error} />
    <Choice
      kind="checkbox"
      id={props.name}
      name={props.name}
      option={{ value: 'yes', label: props.label }}
      checked={props.checked === true}
      invalid={props.error !== undefined}
      describedBy={describedBy(props)}
    />
    <FieldHint {...props} />
  </div>
);
