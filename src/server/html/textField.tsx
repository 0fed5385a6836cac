import { classes } from './classes';
import { useWords } from './context';
import { describedBy, type FieldProps, FormField } from './formField';

type TextFieldProps = FieldProps & {
  value?: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  autocomplete?: string;
  maxLength?: number;
  width?: 'short' | 'medium' | 'wide';
};

export const TextField = (props: TextFieldProps) => (
  <FormField {...props}>
    <input
      class={classes(
        'utrecht-textbox',
        'utrecht-textbox--html-input',
        props.error !== undefined && 'utrecht-textbox--invalid',
        `app-input--${props.width ?? 'medium'}`,
      )}
      id={props.name}
      name={props.name}
      type="text"
      inputMode={props.inputMode}
      autocomplete={props.autocomplete}
      value={props.value}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error === undefined ? undefined : 'true'}
      aria-required={props.optional === true ? undefined : 'true'}
      maxLength={props.maxLength}
    />
  </FormField>
);

export const TimeField = (props: FieldProps & { value?: string }) => {
  const words = useWords();
  return <TextField {...props} hint={props.hint ?? words.form.timeHint} inputMode="text" width="short" />;
};

export const PhoneField = (props: FieldProps & { value?: string }) => {
  const words = useWords();
  return (
    <TextField {...props} hint={props.hint ?? words.form.phoneHint} inputMode="tel" autocomplete="tel" />
  );
};

/** The limit is shown, not enforced by the browser: cutting off what somebody pastes would lose text silently. */
export const TextArea = (props: FieldProps & { value?: string; limit: number; rows?: number }) => {
  const words = useWords();
  const limit = words.form.limit({ limit: props.limit });
  const hint = (
    <>
      {props.hint} <span class="app-nowrap">{limit}</span>
    </>
  );
  return (
    <FormField {...props} hint={hint}>
      <textarea
        class={classes(
          'utrecht-textarea',
          'utrecht-textarea--html-textarea',
          props.error !== undefined && 'utrecht-textarea--invalid',
        )}
        id={props.name}
        name={props.name}
        rows={props.rows ?? 4}
        aria-describedby={describedBy(props, true)}
        aria-invalid={props.error === undefined ? undefined : 'true'}
        aria-required={props.optional === true ? undefined : 'true'}
      >
        {props.value}
      </textarea>
    </FormField>
  );
};
