import type { ComponentChildren } from 'preact';
import { useWords } from './context';
import { DayText } from './dayText';
import { DaysLeft } from './daysLeft';
import { Heading } from './text';

export type NextStep = {
  who: string;
  /** The reader is expected to do this. */
  isReader: boolean;
  what: ComponentChildren;
  /** Without a day there is nothing to be late for, for instance while paused. */
  by?: { day: string; workingDaysLeft: number; hard: boolean };
  otherwise?: ComponentChildren;
  /** The one action that is possible now: a button or a link. */
  action?: ComponentChildren;
};

const Step = ({ step }: { step: NextStep }) => {
  const { building } = useWords();
  return (
    <li class={step.isReader ? 'app-next-step app-next-step--reader' : 'app-next-step'}>
      {step.isReader ? <p class="app-next-step__turn">{building.nextStepsYou}</p> : null}
      <p class="app-next-step__what">{step.what}</p>
      <dl class="app-next-step__facts">
        <div>
          <dt>{building.nextStepsWho}</dt>
          <dd>{step.who}</dd>
        </div>
        {step.by === undefined ? null : (
          <div>
            <dt>{building.nextStepsBy}</dt>
            <dd>
              <DayText day={step.by.day} />{' '}
              <DaysLeft
                workingDays={step.by.workingDaysLeft}
                hard={step.by.hard}
                readerMustAct={step.isReader}
              />
            </dd>
          </div>
        )}
        {step.otherwise === undefined ? null : (
          <div>
            <dt>{building.nextStepsOtherwise}</dt>
            <dd>{step.otherwise}</dd>
          </div>
        )}
      </dl>
      {step.action}
    </li>
  );
};

interface NextStepsProps {
  steps: NextStep[];
  /** "What happens next", unless the page asks it in another way. */
  title?: string;
  children?: ComponentChildren;
}

/** Who, what, by when, what if not. Never empty: say in `children` why nothing is expected. */
export const NextSteps = ({ steps, title, children }: NextStepsProps) => {
  const { building } = useWords();
  return (
    <section class="app-next-steps" aria-labelledby="next-steps">
      <Heading level={2} id="next-steps">
        {title ?? building.nextStepsTitle}
      </Heading>
      {steps.length === 0 ? null : (
        <ul class="app-next-steps__list">
          {steps.map((step) => (
            <Step step={step} />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
};
