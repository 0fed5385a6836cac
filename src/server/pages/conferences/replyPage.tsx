import { decideConference } from '../../../domain/conference/decide';
import type { ConferenceRefusal } from '../../../domain/conference/refusals';
import type { ReplyAnswer } from '../../../domain/conference/state';
import type { readReply } from '../../../forms/conference';
import { useFields } from '../../handover/fields';
import { Paragraph } from '../../html';
import { useWords } from '../../html/context';
import { emptyMatterForm, filledMatterForm, type MatterFormState } from '../../matters/formState';
import { paths } from '../../paths';
import { patterns } from './addresses';
import type { ConferenceFile } from './file';
import { mayReply, ReplyForm } from './replyForm';
import { ConferenceTaskPage, NotNow, PlannedNow } from './taskPage';

type Asked = ReturnType<typeof readReply>;

/** What the rules would say to this answer now; opening a link changes nothing. */
function refusalOf(file: ConferenceFile, { meeting, sequence, answer }: Asked): ConferenceRefusal | null {
  const tried: ReplyAnswer = answer ?? 'yes';
  const command = { type: 'reply', meeting, sequence, answer: tried } as const;
  const decided = decideConference(
    file.state,
    { id: 'preview', actor: file.actor, command },
    file.now,
    file.rules.policy,
  );
  return decided.ok || decided.refusal.code === 'nothingChanged' ? null : decided.refusal;
}

/** The form that a link in a mail opens: with its answer chosen, or with why that is not possible any more. */
export function formForLink(file: ConferenceFile, asked: Asked): MatterFormState {
  // Without a number it is not from a mail: about the coming meeting.
  const refused = asked.meeting === 0 ? null : refusalOf(file, asked);
  const entered = refused || asked.answer === null ? emptyMatterForm.entered : { antwoord: asked.answer };
  return { ...filledMatterForm(entered), name: patterns.reply, refused };
}

/** The answer to an invitation: chosen in the mail, sent here. */
export const ReplyPage = ({
  file,
  form,
  placeName,
}: {
  file: ConferenceFile;
  form: MatterFormState;
  placeName: string;
}) => {
  const { conference } = useWords();
  const text = conference.reply;
  const { next } = file.state;
  const given = next?.replies[file.viewer.personId];
  return (
    <ConferenceTaskPage
      {...{ file, form, placeName }}
      title={text.title}
      lead={text.lead}
      errors={useFields(form, patterns.reply, { antwoord: text.question }).errors}
    >
      {next && mayReply(file, next) ? (
        <>
          <PlannedNow file={file} />
          {given === undefined ? null : (
            <Paragraph>
              {text.current}: {conference.answers[given]}.
            </Paragraph>
          )}
          <ReplyForm file={file} form={form} meeting={next} back={paths.conference(file.id)} />
        </>
      ) : (
        <NotNow />
      )}
    </ConferenceTaskPage>
  );
};
