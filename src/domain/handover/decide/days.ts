import { addMonths, type Day } from '../../calendar/day';

/** Further ahead than anybody plans: a slip of the keyboard. */
export const tooFarAhead = (day: Day, today: Day): boolean => day > addMonths(today, 36);
