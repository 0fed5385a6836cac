import type { ComponentChildren } from 'preact';
import type { Words } from '../../words';
import { useWords } from './context';
import { Hidden } from './text';

export type Step = {
  title: string;
  state: 'done' | 'current' | 'later' | 'skipped';
  /** The rule in words, the day, the one action that is possible now. */
  detail?: ComponentChildren;
};

const look = { done: 'checked', current: 'current', later: 'not-checked', skipped: 'not-checked' } as const;
const sign = (step: Step, number: number): string => {
  if (step.state === 'done') return '✓';
  return step.state === 'skipped' ? '–' : String(number);
};

const stateWord = (words: Words, state: Step['state']): string =>
  ({
    done: words.building.stepDone,
    current: words.building.stepCurrent,
    later: words.building.stepLater,
    skipped: words.building.stepSkipped,
  })[state];

const StepItem = ({ step, number }: { step: Step; number: number }) => {
  const words = useWords();
  const name = look[step.state];
  return (
    <li
      class={`denhaag-process-steps__step denhaag-process-steps__step--${name}`}
      aria-current={step.state === 'current' ? 'step' : undefined}
    >
      <div class="denhaag-process-steps__step-header">
        <span class={`denhaag-step-marker denhaag-step-marker--${name}`} aria-hidden="true">
          {sign(step, number)}
        </span>
        <div class="app-step">
          <p class={`denhaag-process-steps__step-heading denhaag-process-steps__step-heading--${name}`}>
            {step.title}
            <Hidden>: {stateWord(words, step.state)}</Hidden>
          </p>
          {step.detail === undefined ? null : <div class="app-step__detail">{step.detail}</div>}
        </div>
      </div>
    </li>
  );
};

export const ProcessSteps = ({ steps }: { steps: Step[] }) => (
  <ol class="denhaag-process-steps app-process-steps">
    {steps.map((step, index) => (
      <StepItem step={step} number={index + 1} />
    ))}
  </ol>
);
