import { notHeldReasons } from '../../../domain/conference/state';
import { limits } from '../../../forms/form';
import { errorsIn, stateFor, value } from '../../handover/formState';
import { Button, Details, Form, Paragraph, Radios, Section, TextArea, useWords } from '../../html';
import { addressIn, patterns } from './addresses';
import { mayIn } from './may';
import type { MeetingView } from './view';

/** The meeting is over: then the minutes are what they are. */
export const Closing = ({ view }: { view: MeetingView }) => {
  const { ending } = useWords().meeting;
  const undecided = view.items.filter(({ decision }) => decision === null).length;
  if (!mayIn(view.file, 'close')) return null;
  return (
    <Section id="close" title={ending.title}>
      <Paragraph>
        {ending.text} {undecided === 0 ? null : ending.undecided({ count: undecided })}
      </Paragraph>
      <Form action={addressIn(view.file.id, view.number, 'close')} quiet>
        <Button kind="secondary">{ending.close}</Button>
      </Form>
    </Section>
  );
};

/** It did not go on: with the reason, so that the next one is planned. */
export const NotHeldForm = ({ view }: { view: MeetingView }) => {
  const words = useWords();
  const { ending } = words.meeting;
  const state = stateFor(view.form, patterns.notHeld);
  const labels = { reason: ending.reason, explanation: ending.explanation };
  const errors = errorsIn(state, words, labels);
  if (!mayIn(view.file, 'recordNotHeld')) return null;
  return (
    <Details summary={ending.notHeldSummary} open={view.form.name === patterns.notHeld}>
      <Form action={addressIn(view.file.id, view.number, 'notHeld')} commandId={state.commandId}>
        <Paragraph>{ending.notHeldText}</Paragraph>
        <Radios
          name="reason"
          label={ending.reason}
          value={value(state, 'reason')}
          error={errors['reason']}
          options={notHeldReasons.map((reason) => ({
            value: reason,
            label: words.conference.reasons[reason],
          }))}
        />
        <TextArea
          name="explanation"
          label={ending.explanation}
          hint={ending.explanationHint}
          limit={limits.text}
          rows={3}
          optional
          value={value(state, 'explanation')}
          error={errors['explanation']}
        />
        <Button kind="secondary">{ending.recordNotHeld}</Button>
      </Form>
    </Details>
  );
};
