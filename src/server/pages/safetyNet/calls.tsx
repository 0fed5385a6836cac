import { toEpochMilliseconds } from '../../../domain/calendar/day';
import type { SafetyNetCall } from '../../../domain/handover/state';
import type { HandoverFile } from '../../handover/file';
import type { History } from '../../handover/history';
import { DayText, EmptyState, MomentText, Section, StatusBadge, Table, TypedText } from '../../html';
import { useWords } from '../../html/context';
import type { Words } from '../../../words';

export const callEvents = ['safetyNetCalled', 'safetyNetAnswered', 'safetyNetConcluded'] as const;
export type CallHistory = History<(typeof callEvents)[number]>;

/** From the call to its answer, by the clock. */
export function timeToAnswer(
  { calledAt, answer, concludedOn }: SafetyNetCall,
  { safetyNet: text }: Words,
): string {
  if (!answer) return concludedOn === null ? text.waiting : text.unanswerable;
  const minutes = Math.round(
    (toEpochMilliseconds(answer.answeredAt) - toEpochMilliseconds(calledAt)) / 60_000,
  );
  if (minutes < 60) return text.minutes({ minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? text.hours({ hours }) : text.days({ days: Math.floor(hours / 24), hours: hours % 24 });
}

const Answer = ({ file, call }: { file: HandoverFile; call: SafetyNetCall }) => {
  const words = useWords();
  const { safetyNet: text } = words;
  if (!call.answer) {
    // A return ends the handover, and with it whatever was still asked.
    if (call.concludedOn !== null) return <>{text.unanswerable}</>;
    return <StatusBadge status="safetyNetOpen" readerMustAct={file.may('answerSafetyNet')} />;
  }
  const { kind, responsible, by, answeredAt } = call.answer;
  return (
    <>
      {words.codes.safetyNetAnswer[kind]}
      <p class="app-hint">{text.responsible({ organisation: file.names[responsible] })}</p>
      <p class="app-hint">
        {text.by} <DayText day={by} weekday={false} />
      </p>
      <p class="app-hint">
        <MomentText moment={answeredAt} />
      </p>
    </>
  );
};

const Texts = ({ history, call }: { history: CallHistory; call: SafetyNetCall }) => (
  <>
    {[...history.happened]
      .reverse()
      .filter(({ event }) => event.call === call.id)
      .map(({ event, personName }) => {
        const content = history.textOf(event.text);
        return content === null ? null : (
          <>
            <p class="app-hint">{personName}</p>
            <TypedText>{content}</TypedText>
          </>
        );
      })}
  </>
);

/** Every call: when, why, the answer, and how long it took. Readers of process facts get no reasons and no texts. */
export const Calls = ({ file, history }: { file: HandoverFile; history: CallHistory }) => {
  const words = useWords();
  const text = words.safetyNet;
  const full = file.visibility === 'full';
  const { called, trigger, answer, took, concluded, texts } = text.columns;
  const labels = [called, ...(full ? [trigger] : []), answer, took, concluded, ...(full ? [texts] : [])];
  return (
    <Section id="calls" title={text.listTitle}>
      <Table
        id="call-list"
        caption={text.listTitle}
        captionHidden
        columns={labels.map((label) => ({ label }))}
        rows={[...file.state.safetyNet].reverse().map((call) => [
          <>
            <MomentText moment={call.calledAt} />
            <p class="app-hint">{text.calledBy({ organisation: file.names[call.calledBy] })}</p>
          </>,
          ...(full ? [words.codes.safetyNetTrigger[call.trigger]] : []),
          <Answer file={file} call={call} />,
          timeToAnswer(call, words),
          call.concludedOn === null ? text.running : <DayText day={call.concludedOn} weekday={false} />,
          ...(full ? [<Texts history={history} call={call} />] : []),
        ])}
        empty={<EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      />
    </Section>
  );
};
