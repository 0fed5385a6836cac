import { DayField, TextArea, TextField, TimeField } from '../../html';
import { useWords } from '../../html/context';
import { useFields } from '../../handover/fields';
import { limits } from '../../../forms/form';
import { dayFields } from '../../handover/formState';
import { textIn } from '../../matters/file';
import type { MatterFormState } from '../../matters/formState';
import { MatterFormView } from '../../matters/layout';
import { paths } from '../../paths';
import { addressOf, patterns } from './addresses';
import type { ConferenceFile } from './file';
import { ConferenceTaskPage, NotNow, PlannedNow } from './taskPage';

interface Props {
  file: ConferenceFile;
  form: MatterFormState;
  placeName: string;
}

/** Filled in with what is agreed now. */
export function whenNow(file: ConferenceFile): Record<string, string> {
  const { next, series } = file.state;
  const place = textIn(file, next?.place ?? series?.place);
  return {
    time: next?.time ?? series?.time ?? file.rules.policy[file.state.kind].time,
    place: place ?? '',
    ...(next ? dayFields('day', next.day) : {}),
  };
}

const When = ({ fields }: { fields: ReturnType<typeof useFields> }) => {
  const { conference } = useWords();
  return (
    <>
      <DayField {...fields.day('day')} hint={conference.plan.dayHint} />
      <TimeField {...fields.text('time')} />
      <TextField {...fields.text('place')} hint={conference.rhythm.placeHint} width="wide" optional />
    </>
  );
};

/** A day for what was cancelled. */
export const PlanPage = ({ file, form, placeName }: Props) => {
  const text = useWords().conference.plan;
  const fields = useFields(form, patterns.plan, text.labels);
  const { next, series } = file.state;
  return (
    <ConferenceTaskPage
      {...{ file, form, placeName }}
      title={text.title}
      lead={text.lead}
      errors={fields.errors}
      command="planConference"
    >
      {next || !series ? (
        <NotNow />
      ) : (
        <MatterFormView
          form={form}
          name={patterns.plan}
          action={addressOf('plan', file.id)}
          button={text.save}
          back={paths.conference(file.id)}
        >
          <When fields={fields} />
        </MatterFormView>
      )}
    </ConferenceTaskPage>
  );
};

/** Another day for this one; the rhythm stays. */
export const MovePage = ({ file, form, placeName }: Props) => {
  const text = useWords().conference.move;
  const fields = useFields(form, patterns.move, text.labels);
  const { next } = file.state;
  return (
    <ConferenceTaskPage
      {...{ file, form, placeName }}
      title={text.title}
      lead={text.lead}
      errors={fields.errors}
      command="moveConference"
    >
      {next === null || next.written ? (
        <NotNow />
      ) : (
        <>
          <PlannedNow file={file} />
          <MatterFormView
            form={form}
            name={patterns.move}
            action={addressOf('move', file.id)}
            button={text.save}
            back={paths.conference(file.id)}
            hidden={{ meeting: String(next.number) }}
          >
            <When fields={fields} />
            <TextArea {...fields.text('text')} hint={text.textHint} limit={limits.text} />
          </MatterFormView>
        </>
      )}
    </ConferenceTaskPage>
  );
};
