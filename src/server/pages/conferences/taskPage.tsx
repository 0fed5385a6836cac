import type { ComponentChildren } from 'preact';
import { chairOf } from '../../../domain/conference/people';
import { Alert, DayText, Paragraph, type FieldErrors } from '../../html';
import { useWords } from '../../html/context';
import type { MatterFormState } from '../../matters/formState';
import { MatterPage } from '../../matters/layout';
import { paths } from '../../paths';
import { conferenceName, mayAskOf, type ConferenceFile } from './file';

interface Props {
  file: ConferenceFile;
  form: MatterFormState;
  placeName: string;
  title: string;
  lead: string;
  errors?: FieldErrors;
  /** What the form asks, where that is for the chair and the programme manager only. */
  command?: 'setSeries' | 'planConference' | 'moveConference' | 'cancelConference' | 'skipConference';
  children: ComponentChildren;
}

/** One task about a conference: what it does, its form, and the way back. */
export const ConferenceTaskPage = (props: Props) => {
  const { file, form, placeName, title, lead, errors, command, children } = props;
  const words = useWords();
  const isTheirs = command === undefined || mayAskOf(file, command);
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
      {isTheirs ? children : <NotYours file={file} />}
    </MatterPage>
  );
};

/** Shown instead of a form that is not the reader's: whom to ask. */
const NotYours = ({ file }: { file: ConferenceFile }) => {
  const text = useWords().conference.notYours;
  const people = [chairOf(file.state), file.state.surroundings.programmeManager];
  const who = [...new Set(people.map(file.nameOf))].filter((name) => name !== '').join(', ');
  return (
    <Alert kind="info" title={text.title}>
      <Paragraph>{text.text({ who })}</Paragraph>
    </Alert>
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
