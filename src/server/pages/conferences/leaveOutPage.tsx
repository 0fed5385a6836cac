import { notHeldReasons } from '../../../domain/conference/state';
import { limits } from '../../../forms/form';
import { Radios, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { optionsOf, useFields } from '../../handover/fields';
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
  /** Cancelled: another day is looked for. Skipped: the next one is that of the rhythm. */
  way: 'cancel' | 'skip';
}

export const LeaveOutPage = ({ file, form, placeName, way }: Props) => {
  const { conference } = useWords();
  const text = conference[way];
  const { labels, textHint } = conference.cancel;
  const fields = useFields(form, patterns[way], labels);
  const { next } = file.state;
  return (
    <ConferenceTaskPage
      {...{ file, form, placeName }}
      title={text.title}
      lead={text.lead}
      errors={fields.errors}
      command={way === 'cancel' ? 'cancelConference' : 'skipConference'}
    >
      {next === null || next.written ? (
        <NotNow />
      ) : (
        <>
          <PlannedNow file={file} />
          <MatterFormView
            form={form}
            name={patterns[way]}
            action={addressOf(way, file.id)}
            button={text.save}
            back={paths.conference(file.id)}
            hidden={{ meeting: String(next.number) }}
            danger
          >
            <Radios {...fields.text('reason')} options={optionsOf(notHeldReasons, conference.reasons)} />
            <TextArea {...fields.text('text')} hint={textHint} limit={limits.text} optional />
          </MatterFormView>
        </>
      )}
    </ConferenceTaskPage>
  );
};
