import { limits } from '../../../forms/form';
import { errorsIn, stateFor, value } from '../../handover/formState';
import { Button, Form, Paragraph, Section, TextArea, TypedText, useWords } from '../../html';
import { rulesOf } from '../../../domain/conference/rhythm';
import { addressIn, patterns } from './addresses';
import { mayIn } from './may';
import type { Situation } from './situation';
import type { MeetingView } from './view';

type Held = Extract<Situation, { kind: 'held' }>;

const Written = ({ view }: { view: MeetingView }) => {
  const { meeting } = useWords();
  if (!view.about) return <Paragraph>{meeting.items.hiddenText}</Paragraph>;
  return (
    <>
      <TypedText>{view.about.content}</TypedText>
      <p class="app-hint">{meeting.report.by({ name: view.file.nameOf(view.about.by) })}</p>
    </>
  );
};

/** A beginning with numbers only, so that nobody starts on an empty page. */
const suggestion = (view: MeetingView, words: ReturnType<typeof useWords>): string =>
  words.meeting.report.suggestion({
    discussed: view.items.length,
    decided: view.items.filter(({ decision }) => decision !== null).length,
    actions: view.actions.length,
  });

/** What every contact person tells their own team: no data of clients. */
export const Report = ({ view, held }: { view: MeetingView; held: Held }) => {
  const words = useWords();
  const { report } = words.meeting;
  const { file, number } = view;
  const state = stateFor(view.form, patterns.report);
  const errors = errorsIn(state, words, { report: report.label });
  const days = rulesOf(file.state, file.rules.policy).workingDays.report;
  return (
    <Section id="report-section" title={report.title}>
      {held.reportedOn !== null ? (
        <Written view={view} />
      ) : mayIn(file, 'writeReport') ? (
        <Form
          action={addressIn(file.id, number, 'report')}
          commandId={state.commandId}
          class="utrecht-form app-form app-no-print"
        >
          <Paragraph>{report.lead({ days })}</Paragraph>
          <TextArea
            name="report"
            label={report.label}
            hint={report.hint}
            limit={limits.text}
            rows={6}
            value={value(state, 'report') ?? suggestion(view, words)}
            error={errors['report']}
          />
          <Paragraph>{report.warning}</Paragraph>
          <Button>{report.write}</Button>
        </Form>
      ) : (
        <Paragraph>{report.waits}</Paragraph>
      )}
    </Section>
  );
};
