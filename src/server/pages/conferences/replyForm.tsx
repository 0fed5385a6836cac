import { endOf } from '../../../domain/conference/rhythm';
import { replyAnswers, type Meeting } from '../../../domain/conference/state';
import { Radios } from '../../html';
import { useWords } from '../../html/context';
import { optionsOf, useFields } from '../../handover/fields';
import type { MatterFormState } from '../../matters/formState';
import { MatterFormView } from '../../matters/layout';
import { addressOf, patterns } from './addresses';
import { mayAskOf, type ConferenceFile } from './file';

/** Somebody who is invited answers until the meeting is over or begun. */
export const mayReply = (file: ConferenceFile, meeting: Meeting): boolean =>
  mayAskOf(file, 'reply') &&
  (meeting.invited?.includes(file.viewer.personId) ?? false) &&
  meeting.written === null &&
  file.now <= endOf(meeting);

interface Props {
  file: ConferenceFile;
  form: MatterFormState;
  meeting: Meeting;
  back?: string;
}

/** Yes, no, or my deputy; about this meeting on this day. */
export const ReplyForm = ({ file, form, meeting, back }: Props) => {
  const { conference } = useWords();
  const fields = useFields(form, patterns.reply, { antwoord: conference.reply.question });
  const field = fields.text('antwoord');
  return (
    <MatterFormView
      form={form}
      name={patterns.reply}
      action={addressOf('reply', file.id)}
      button={conference.page.sendReply}
      back={back}
      hidden={{ bijeenkomst: String(meeting.number), uitnodiging: String(meeting.sequence) }}
    >
      <Radios
        {...field}
        value={field.value ?? meeting.replies[file.viewer.personId]}
        hint={conference.reply.deputyHint}
        options={optionsOf(replyAnswers, conference.answers)}
      />
    </MatterFormView>
  );
};
