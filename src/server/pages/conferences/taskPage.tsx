import type { ComponentChildren } from 'preact';
import { Alert, DayText, Paragraph, type FieldErrors } from '../../html';
import { useWords } from '../../html/context';
import type { MatterFormState } from '../../matters/formState';
import { MatterPage } from '../../matters/layout';
import { paths } from '../../paths';
import { conferenceName, type ConferenceFile } from './file';

interface Props {
  file: ConferenceFile;
  form: MatterFormState;
  placeName: string;
  title: string;
  lead: string;
  errors?: FieldErrors;
  children: ComponentChildren;
}

/** One task about a conference: what it does, its form, and the way back. */
export const ConferenceTaskPage = ({ file, form, placeName, title, lead, errors, children }: Props) => {
  const words = useWords();
  return (
    <MatterPage
      file={file}
      title={title}
      lead={lead}
      back={{ href: paths.conference(file.id), label: conferenceName(file.state.kind, placeName, words) }}
      form={form}
      sentences={words.conference.refusals}
      errors={errors}
    >
      {children}
    </MatterPage>
  );
};

/** Shown instead of a form that cannot be sent: there is nothing to change. */
export const NotNow = () => {
  const text = useWords().conference.notNow;
  return (
    <Alert kind="info" title={text.title}>
      <Paragraph>{text.text}</Paragraph>
    </Alert>
  );
};

/** When it is now, above a form that changes it. */
export const PlannedNow = ({ file }: { file: ConferenceFile }) => {
  const text = useWords().conference.move;
  const { next } = file.state;
  if (!next) return null;
  return (
    <Paragraph>
      {text.now} <DayText day={next.day} />, {next.time}.
    </Paragraph>
  );
};
