import { dayOf } from '../../../domain/calendar/day';
import { phases, type Phase } from '../../../domain/handover/state';
import type { HandoverFile } from '../../handover/file';
import { Alert, DayText, Paragraph, ProcessSteps, Section, type Step } from '../../html';
import { useWords } from '../../html/context';

type Course = Exclude<Phase, 'ended'>;

const courseOf = phases.filter((phase): phase is Course => phase !== 'ended');

const stepState = ({ phase }: HandoverFile['state'], step: Course): Step['state'] => {
  if (phase === 'ended') return 'done';
  if (phase === step) return 'current';
  return courseOf.indexOf(step) < courseOf.indexOf(phase) ? 'done' : 'later';
};

/** It ended before the last step: then the steps would promise what does not come. */
const endedEarly = ({ phase, ending }: HandoverFile['state']): boolean =>
  phase === 'ended' && ending?.kind !== 'pulseCompleted';

/** The days that matter to the client now. */
const Days = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const { client: text } = words;
  const { acquaintance, transfer, aftercare, phase } = file.state;
  const { plan } = acquaintance;
  const { transferredOn, agreedDay } = transfer;
  return (
    <>
      {plan && phase === 'acquaintance' ? (
        <Paragraph>
          {text.meeting} <DayText day={plan.day} />{' '}
          {text.meetingAt({ time: plan.time, place: words.codes.meetingPlace[plan.place] })}
        </Paragraph>
      ) : null}
      {agreedDay && !transferredOn ? (
        <Paragraph>
          {text.transferOn} <DayText day={agreedDay} />.
        </Paragraph>
      ) : null}
      {transferredOn ? (
        <Paragraph>
          {text.transferredOn} <DayText day={transferredOn} />.
        </Paragraph>
      ) : null}
      {aftercare && phase === 'aftercare' ? (
        <Paragraph>
          {text.helpUntil} <DayText day={aftercare.until} />.
        </Paragraph>
      ) : null}
    </>
  );
};

/** It stands still: the client said so, or there is a pause. */
const StandsStill = ({ file }: { file: HandoverFile }) => {
  const { client: text } = useWords();
  const { consentWithdrawnOn, pause } = file.state;
  if (consentWithdrawnOn !== null) return <Alert kind="warning">{text.withdrawnNow}</Alert>;
  if (pause === null) return null;
  return (
    <Alert kind="info">
      <Paragraph>
        {text.pausedNow} {text.pausedUntil} <DayText day={pause.until} />.
      </Paragraph>
    </Alert>
  );
};

/** Where the client's move stands, in a sentence and in steps. */
export const Where = ({ file }: { file: HandoverFile }) => {
  const { client: text } = useWords();
  const { state } = file;
  return (
    <Section id="where" title={text.whereTitle}>
      <StandsStill file={file} />
      <Paragraph lead>{text.now[state.phase]}</Paragraph>
      <Days file={file} />
      {endedEarly(state) ? null : (
        <ProcessSteps
          steps={courseOf.map((step) => ({ title: text.steps[step], state: stepState(state, step) }))}
        />
      )}
    </Section>
  );
};

/** The day on which the content was first shared with the neighbourhood team; null: not yet. */
export const sharedSince = ({ regiecheck }: HandoverFile['state']) => regiecheck && dayOf(regiecheck.at);
