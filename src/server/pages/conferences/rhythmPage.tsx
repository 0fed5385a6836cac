import { participantOf } from '../../../domain/conference/people';
import { limits } from '../../../forms/form';
import { weekdays } from '../../../forms/conference';
import type { Records } from '../../../db';
import { Checkboxes, DayField, Details, Select, TextField, TimeField } from '../../html';
import { useWords } from '../../html/context';
import { useFields } from '../../handover/fields';
import { dayFields, values } from '../../handover/formState';
import { textIn } from '../../matters/file';
import type { MatterFormState } from '../../matters/formState';
import { MatterFormView } from '../../matters/layout';
import { paths } from '../../paths';
import { addressOf, patterns } from './addresses';
import type { ConferenceFile } from './file';
import { ConferenceTaskPage } from './taskPage';

type Colleague = Awaited<ReturnType<Records['colleaguesIn']>>[number];

interface Props {
  file: ConferenceFile;
  form: MatterFormState;
  placeName: string;
  /** Who works in this cluster, by name. */
  colleagues: readonly Colleague[];
}

/** The rhythm of now, or the usual one of the region. */
export function rhythmNow(file: ConferenceFile): Record<string, string | string[]> {
  const { series, kind } = file.state;
  const usual = file.rules.policy[kind];
  const now = series ?? { ...usual, from: file.today, place: null, chair: '', extra: [] };
  return {
    intervalWeeks: String(now.intervalWeeks),
    weekday: String(now.weekday),
    time: now.time,
    minutes: String(now.minutes),
    ...dayFields('from', now.from),
    place: textIn(file, now.place) ?? '',
    chair: now.chair,
    extra: [...now.extra],
  };
}

const optionOf = ({ person, name, organisationName }: Colleague) => ({
  value: person,
  label: `${name} (${organisationName})`,
});

const Fields = ({ file, form, colleagues }: Omit<Props, 'placeName'>) => {
  const { conference } = useWords();
  const text = conference.rhythm;
  const fields = useFields(form, patterns.rhythm, text.labels);
  const others = colleagues.filter(({ person }) => participantOf(file.state, person) === null);
  const extra = values(fields.state, 'extra');
  return (
    <>
      <TextField
        {...fields.text('intervalWeeks')}
        hint={text.intervalHint({ weeks: file.rules.policy[file.state.kind].intervalWeeks })}
        inputMode="numeric"
        width="short"
      />
      <Select
        {...fields.text('weekday')}
        hint={text.holiday}
        options={weekdays.map((day) => ({ value: day, label: conference.weekdays[day] }))}
      />
      <TimeField {...fields.text('time')} />
      <TextField {...fields.text('minutes')} inputMode="numeric" width="short" />
      <DayField {...fields.day('from')} hint={text.fromHint} />
      <TextField
        {...fields.text('place')}
        hint={text.placeHint}
        width="wide"
        maxLength={limits.line}
        optional
      />
      <Select {...fields.text('chair')} hint={text.chairHint} options={colleagues.map(optionOf)} />
      <Details summary={text.labels.extra} open={extra.length > 0}>
        <Checkboxes
          {...fields.text('extra')}
          hint={text.extraHint}
          values={extra}
          options={others.map(optionOf)}
          optional
        />
      </Details>
    </>
  );
};

/** Every how many weeks, on which day, where, who takes the chair, and who is invited besides. */
export const RhythmPage = ({ file, form, placeName, colleagues }: Props) => {
  const text = useWords().conference.rhythm;
  const { errors } = useFields(form, patterns.rhythm, text.labels);
  return (
    <ConferenceTaskPage
      {...{ file, form, placeName, errors }}
      title={text.title}
      lead={text.lead}
      command="setSeries"
    >
      <MatterFormView
        form={form}
        name={patterns.rhythm}
        action={addressOf('rhythm', file.id)}
        button={text.save}
        back={paths.conference(file.id)}
      >
        <Fields {...{ file, form, colleagues }} />
      </MatterFormView>
    </ConferenceTaskPage>
  );
};
