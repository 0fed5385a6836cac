import { handoversBehindFigure } from './behind';
import { frozenFigures, reportFigures } from './figures';
import { frozenQuarters } from './snapshots';
import { daysOfSteps, handoversOfSteps } from './steps';

/** What the pages of the report ask. */
export const reportQueries = {
  reportFigures,
  frozenFigures,
  frozenQuarters,
  handoversBehindFigure,
  daysOfSteps,
  handoversOfSteps,
} as const;
