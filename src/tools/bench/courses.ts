import { startedAgo, submittedAgo, type Course } from '../../local/demo/courses/course';
import { demoId } from '../../local/demo/ids';
import { personId } from '../../local/demo/people';
import { untilFilled, untilMet } from '../../local/demo/stretches';
import type { NumberedCourse } from '../../local/demo/tellAll';

const numbered = (name: string, course: Course): NumberedCourse => ({
  course,
  number: 0,
  handover: demoId('bench', name),
});

const from = { neighbourhood: 'zuilen', caseWorker: 'fatima' };

/** Everything is filled in and discussed: the ten points wait for their sign-offs. */
export const readyToSign = numbered('readyToSign', submittedAgo(4, { ...from, tell: (t) => untilMet(t, 4) }));

/** Everything is filled in; the sender's contact person can submit it. */
export const readyToSubmit = numbered(
  'readyToSubmit',
  startedAgo(16, 12, { ...from, tell: (t) => untilFilled(t, 2) }),
);

/** Who acts in these courses. */
export const actors = {
  caseWorker: personId('fatima'),
  sender: personId('marit'),
  receiver: personId('eline'),
  receiverCaseWorker: personId('thijs'),
} as const;
