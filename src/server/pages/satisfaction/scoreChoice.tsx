import { satisfactionScores } from '../../../domain/handover/satisfaction';
import { declined } from '../../../forms/satisfaction';
import { Radios } from '../../html';

type Props = { name: string; label: string; hint: string; decline: string; value?: string; error?: string };

/** A score from 1 to 10 in one row where that fits, and the choice not to answer. */
export const ScoreChoice = ({ decline, ...field }: Props) => (
  <div class="app-scale">
    <Radios
      {...field}
      options={[
        ...satisfactionScores.map((score) => ({ value: String(score), label: String(score) })),
        { value: declined, label: decline },
      ]}
    />
  </div>
);
