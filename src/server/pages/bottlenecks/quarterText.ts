import type { Quarter } from '../../../domain/bottleneck';
import type { Words } from '../../../words';

/** `2026-Q1` in words. */
export const quarterText = (quarter: Quarter, { bottleneck }: Words): string =>
  bottleneck.quarter({ number: Number(quarter.slice(6)), year: Number(quarter.slice(0, 4)) });
