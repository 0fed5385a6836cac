import { aftercare } from './aftercare';
import { ended, inPulse } from './afterwards';
import type { Course } from './course';
import { acquaintance } from './meeting';
import { inPreparation, submitted } from './preparation';
import { safetyNet } from './safetyNet';
import { aboutSharing } from './sharing';
import { signOff, transfer } from './signing';

export type { Course } from './course';

/** Handovers in every phase, the oldest first; then those that somebody else looks at, too. */
export const courses: readonly Course[] = [
  ...ended,
  ...inPulse,
  ...aftercare,
  ...safetyNet,
  ...transfer,
  ...signOff,
  ...acquaintance,
  ...submitted,
  ...inPreparation,
  ...aboutSharing,
];
