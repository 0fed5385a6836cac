import type { PointKey } from '../../../domain/template';
import { pace } from '../stretches';
import type { Telling } from '../telling';

/** What happened to one client, in working days around today. */
export interface Course {
  sender: 'tussenvoorziening' | 'leger-des-heils' | 'lister';
  neighbourhood: string;
  /** Key of the sender's case worker. */
  caseWorker: string;
  startedAgo: number;
  /** The planned moving day, in working days from today; negative lies behind us. */
  movingIn: number;
  open?: readonly { point: PointKey; what: string; side: 'sender' | 'receiver'; in: number }[];
  tell: (telling: Telling) => void;
}

type From = Pick<Course, 'neighbourhood' | 'caseWorker' | 'tell'> & Partial<Course>;

/** A course that was submitted so many working days ago, at the usual pace. */
export const submittedAgo = (ago: number, from: From): Course => ({
  sender: 'tussenvoorziening',
  startedAgo: ago + pace.startBeforeSubmission,
  movingIn: pace.submissionBeforeTransfer - ago,
  ...from,
});

/** A course in which the receiver leads since so many working days. */
export const transferredAgo = (ago: number, from: From): Course =>
  submittedAgo(ago + pace.submissionBeforeTransfer, from);

/** A course that has not been submitted yet. */
export const startedAgo = (ago: number, movingIn: number, from: From): Course => ({
  sender: 'tussenvoorziening',
  startedAgo: ago,
  movingIn,
  ...from,
});
