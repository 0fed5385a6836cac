import { formatDay } from '../../../words/day';
import type { Language, Words } from '../../../words';
import type { ConferenceFile, Situation } from './situation';

/** "Casusoverleg van dinsdag 3 februari 2026". */
export function meetingTitle(
  { state }: Pick<ConferenceFile, 'state'>,
  { meeting: { day } }: Pick<Situation, 'meeting'>,
  { meeting }: Words,
  language: Language,
): string {
  const shown = { day: formatDay(day, language, { weekday: true }) };
  return state.kind === 'breakthroughTable' ? meeting.tableTitle(shown) : meeting.title(shown);
}
