import { addDays, type Day } from '../../domain/calendar/day';
import type { Calendar } from '../../domain/calendar/workingDays';
import type { Records } from '../../db';

/** Closing days of so long ago still count for what is late by then. */
const lookBackDays = 120;

type Directory = Pick<Records, 'closingDaysFrom' | 'neighbourhoods' | 'currentVersions' | 'policyByVersion'>;

/** The region's working days of now, for lists over many handovers. */
export async function readRegionCalendar(records: Directory, today: Day): Promise<Calendar> {
  const [closing, [first]] = await Promise.all([
    records.closingDaysFrom(addDays(today, -lookBackDays)),
    records.neighbourhoods(),
  ]);
  const versions = first ? await records.currentVersions(first.id) : null;
  const policy = versions ? await records.policyByVersion(versions.policyVersion) : null;
  return {
    liberationDay: policy?.liberationDay ?? 'everyFiveYears',
    closingDays: closing.map(({ day }) => day),
    pauses: [],
  };
}
