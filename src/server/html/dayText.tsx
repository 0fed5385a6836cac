import { formatDay, formatMoment } from '../../words/day';
import { usePage } from './context';

/** `day` is `2026-12-01`; shown as "dinsdag 1 december 2026". */
export const DayText = ({
  day,
  weekday = true,
  year = true,
}: {
  day: string;
  weekday?: boolean;
  year?: boolean;
}) => {
  const { language } = usePage();
  return <time dateTime={day}>{formatDay(day, language, { weekday, year })}</time>;
};

/** `moment` is an ISO instant, shown on the clock of Amsterdam. */
export const MomentText = ({ moment }: { moment: string }) => {
  const { language } = usePage();
  return <time dateTime={moment}>{formatMoment(moment, language)}</time>;
};
