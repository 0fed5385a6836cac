import type { AgendaReason } from '../../../domain/conference/state';
import { formatDay } from '../../../words/day';
import { Hint, List, usePage } from '../../html';

/** Why an item is on the agenda. */
export const Why = ({ reasons }: { reasons: readonly AgendaReason[] }) => {
  const { words, language } = usePage();
  const { because } = words.conference;
  return (
    <div class="app-meeting__why">
      <Hint>{words.meeting.items.why}</Hint>
      <List
        items={reasons.map(({ code, day }) =>
          because[code]({ day: day === null ? '' : formatDay(day, language, { year: false }) }),
        )}
      />
    </div>
  );
};
