import { sideOf } from '../../../domain/conference/people';
import type { Side } from '../../../domain/conference/state';
import { scores } from '../../../forms/meeting';
import { errorsIn, stateFor, value } from '../../handover/formState';
import {
  Button,
  DescriptionList,
  Details,
  Form,
  Paragraph,
  Section,
  Select,
  TextField,
  useWords,
} from '../../html';
import { textIn } from '../../matters/file';
import { addressIn, patterns } from './addresses';
import { mayIn } from './may';
import type { MeetingView } from './view';

const sides: readonly Side[] = ['sender', 'receiver'];

const Given = ({ view, side }: { view: MeetingView; side: Side }) => {
  const { meeting } = useWords();
  const given = view.situation.meeting.cooperation[side];
  if (!given) return <>{meeting.cooperation.none}</>;
  return (
    <>
      <strong>{meeting.cooperation.outOfTen({ score: given.score })}</strong>{' '}
      {textIn(view.file, given.text) ?? meeting.items.hiddenText}
    </>
  );
};

const ScoreForm = ({ view, side }: { view: MeetingView; side: Side }) => {
  const words = useWords();
  const { cooperation: text } = words.meeting;
  const { file, number, situation } = view;
  const given = situation.meeting.cooperation[side];
  const state = stateFor(view.form, patterns.cooperation);
  const errors = errorsIn(state, words, { score: text.score, sentence: text.sentence });
  return (
    <Form
      action={addressIn(file.id, number, 'cooperation')}
      commandId={state.commandId}
      class="utrecht-form app-form app-no-print"
    >
      <Select
        name="score"
        label={text.score}
        hint={text.scoreHint}
        options={scores.map((score) => ({ value: score, label: score }))}
        value={value(state, 'score') ?? (given ? String(given.score) : undefined)}
        error={errors['score']}
      />
      <TextField
        name="sentence"
        label={text.sentence}
        hint={text.sentenceHint}
        width="wide"
        value={value(state, 'sentence') ?? textIn(file, given?.text) ?? undefined}
        error={errors['sentence']}
      />
      <Button kind="secondary">{given ? text.change : text.give}</Button>
    </Form>
  );
};

/** "How does the cooperation go": each side for itself, with one sentence. */
export const CooperationPart = ({ view }: { view: MeetingView }) => {
  const { cooperation: text } = useWords().meeting;
  const { file, situation } = view;
  const side = sideOf(file.state, file.viewer.personId);
  const given = side === null ? undefined : situation.meeting.cooperation[side];
  return (
    <Section id="cooperation" title={text.title}>
      <Paragraph>{text.lead}</Paragraph>
      <DescriptionList
        items={sides.map((one) => ({ term: text[one], value: <Given view={view} side={one} /> }))}
      />
      {side === null || !mayIn(file, 'scoreCooperation') ? null : given ? (
        <Details summary={text.change} open={view.form.name === patterns.cooperation}>
          <ScoreForm view={view} side={side} />
        </Details>
      ) : (
        <ScoreForm view={view} side={side} />
      )}
    </Section>
  );
};
