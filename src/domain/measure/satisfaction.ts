import type { EventOf } from '../handover/events';
import type { SatisfactionAnswer, SatisfactionMoment } from '../handover/satisfaction';
import type { HandoverState } from '../handover/state';
import type { Measured } from './measured';

type Counted = Pick<Measured, 'kind' | 'day' | 'neighbourhood' | 'code' | 'value' | 'amount'>;

const counted = (
  moment: SatisfactionMoment,
  { score, day, neighbourhood }: Pick<SatisfactionAnswer, 'score' | 'day' | 'neighbourhood'>,
  amount: Counted['amount'],
): Counted => ({
  kind: 'satisfaction',
  day,
  neighbourhood,
  code: score === null ? `${moment}:declined` : moment,
  value: score,
  amount,
});

/** An answer counts once: a correction takes back what the answer before it counted for. */
export function satisfactionMeasured(
  { satisfaction, neighbourhood }: HandoverState,
  { moment, score, day }: EventOf<'satisfactionRecorded'>,
): Counted[] {
  const former = satisfaction[moment];
  return [
    ...(former ? [counted(moment, former, -1)] : []),
    counted(moment, { score, day, neighbourhood }, 1),
  ];
}
