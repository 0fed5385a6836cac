import { handoversBehindFigure } from './behind';
import { frozenFigures, reportFigures } from './figures';
import { frozenPeriods } from './snapshots';
import { daysOfSteps, handoversOfSteps } from './steps';

/** What the pages of the report ask. */
export const reportQueries = {
  reportFigures,
  frozenFigures,
  frozenPeriods,
  handoversBehindFigure,
  daysOfSteps,
  handoversOfSteps,
} as const;
