import type { Words } from '../../../words';
import { ButtonLink, DayText, ProcessSteps, Section } from '../../html';
import { useWords } from '../../html/context';
import type { HandoverFile } from '../../handover/file';
import { courseSteps, type CourseStep } from './steps';

const dayLabel = ({ overview }: Words, kind: NonNullable<CourseStep['on']>['kind']): string =>
  ({
    done: overview.doneOn,
    due: overview.atTheLatest,
    planned: overview.plannedFor,
    until: overview.until,
  })[kind];

const Detail = ({ step }: { step: CourseStep }) => {
  const words = useWords();
  const { on, action } = step;
  return (
    <>
      {step.state === 'current' || step.state === 'later' ? (
        <p class="app-step__rule">{words.phases[step.phase].rule({ days: step.days })}</p>
      ) : null}
      {on ? (
        <p class="app-step__rule">
          {dayLabel(words, on.kind)} <DayText day={on.day} />
        </p>
      ) : null}
      {action ? (
        <ButtonLink href={action.href} kind="primary">
          {words.expectations[action.kind].action}
        </ButtonLink>
      ) : null}
    </>
  );
};

/** Every step with its status, the rule in words with the day, and the one action that is possible now. */
export const Course = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  return (
    <Section id="course" title={words.overview.courseTitle}>
      <ProcessSteps
        steps={courseSteps(file).map((step) => ({
          title: words.phases[step.phase].title,
          state: step.state,
          detail: <Detail step={step} />,
        }))}
      />
    </Section>
  );
};
