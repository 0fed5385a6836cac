import type { ComponentChildren } from 'preact';
import { Button, ButtonGroup, Form, Link } from '../html';
import { useWords } from '../html/context';
import { paths } from '../paths';
import type { HandoverFile } from './file';
import { dayValue, errorsIn, stateFor, value, type FormState } from './formState';

type Labels = Readonly<Record<string, string>>;

/** The fields of one form of a page, each with its label, what was typed, and what is not right about it. */
export function useFields(form: FormState, path: string, labels: Labels) {
  const words = useWords();
  const state = stateFor(form, path);
  const errors = errorsIn(state, words, labels);
  const field = (name: string) => ({ name, label: labels[name] ?? name, error: errors[name] });
  return {
    state,
    errors,
    /** For a line, a text, a choice out of a list. */
    text: (name: string) => ({ ...field(name), value: value(state, name) }),
    day: (name: string) => ({ ...field(name), value: dayValue(state, name) }),
  };
}

interface TaskFormProps {
  file: HandoverFile;
  form: FormState;
  path: string;
  button: string;
  kind?: 'primary' | 'secondary';
  danger?: boolean;
  hidden?: Record<string, string>;
  /** Where "cancel" leads; the handover's own page unless it says otherwise. */
  back?: string;
  children: ComponentChildren;
}

/** One form of a page about a handover: its fields, its button, and the way out. */
export const TaskFormView = ({ file, form, path, back, ...props }: TaskFormProps) => {
  const words = useWords();
  return (
    <Form
      action={`${paths.handover(file.id)}/${path}`}
      commandId={stateFor(form, path).commandId}
      hidden={props.hidden}
    >
      {props.children}
      <ButtonGroup>
        <Button kind={props.kind} danger={props.danger}>
          {props.button}
        </Button>
        <Link href={back ?? paths.handover(file.id)}>{words.common.cancel}</Link>
      </ButtonGroup>
    </Form>
  );
};

/** A code as a choice of a form. */
export const optionsOf = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
) => codes.map((code) => ({ value: code, label: labels[code] }));
