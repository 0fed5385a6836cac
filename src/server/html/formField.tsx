import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { useWords } from './context';
import { Hidden } from './text';

/** What every field shares. The id of the field is its name, so that the error summary can link to it. */
export type FieldProps = {
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  optional?: boolean;
  /** "Who sees this?": with whom the answer is shared, in a few words. */
  sharedWith?: string;
};

export const describedBy = ({ name, hint, error, sharedWith }: FieldProps, always = false) =>
  classes(
    (always || hint !== undefined || sharedWith !== undefined) && `${name}-hint`,
    error !== undefined && `${name}-error`,
  ) || undefined;

export const LabelText = ({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) => {
  const words = useWords();
  return (
    <>
      {label}
      {optional === true ? <span class="app-optional"> {words.form.optional}</span> : null}
    </>
  );
};

export const FieldHint = ({ name, hint, sharedWith }: FieldProps) => {
  const words = useWords();
  if (hint === undefined && sharedWith === undefined) return null;
  return (
    <div class="utrecht-form-field__description utrecht-form-field-description" id={`${name}-hint`}>
      {hint}
      {sharedWith === undefined ? null : (
        <span class="app-shared-with">{words.form.sharedWith({ whom: sharedWith })}</span>
      )}
    </div>
  );
};

export const FieldError = ({ name, error }: Pick<FieldProps, 'name' | 'error'>) => {
  const words = useWords();
  if (error === undefined) return null;
  return (
    <div class="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${name}-error`}>
      <Hidden>{words.form.error} </Hidden>
      {error}
    </div>
  );
};

/** A labelled field with one control. */
export const FormField = ({ children, ...field }: FieldProps & { children: ComponentChildren }) => (
  <div class={classes('utrecht-form-field', field.error !== undefined && 'utrecht-form-field--invalid')}>
    <div class="utrecht-form-field__label">
      <label class="utrecht-form-label" for={field.name}>
        <LabelText label={field.label} optional={field.optional} />
      </label>
    </div>
    <FieldHint {...field} />
    <FieldError name={field.name} error={field.error} />
    <div class="utrecht-form-field__input">{children}</div>
  </div>
);

/** Several controls under one question. The legend is the question. */
export const Fieldset = ({ children, ...field }: FieldProps & { children: ComponentChildren }) => (
  <fieldset
    class={classes(
      'utrecht-form-fieldset',
      'utrecht-form-fieldset--html-fieldset',
      field.error !== undefined && 'utrecht-form-fieldset--invalid app-fieldset--invalid',
    )}
    aria-describedby={describedBy(field)}
  >
    <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
      <LabelText label={field.label} optional={field.optional} />
    </legend>
    <FieldHint {...field} />
    <FieldError name={field.name} error={field.error} />
    {children}
  </fieldset>
);
