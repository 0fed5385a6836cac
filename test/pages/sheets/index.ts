import { after, fallingBack } from './afterTransfer';
import { around } from './atAnyTime';
import { meeting, preparing, signing, transferring } from './beforeTransfer';
import { sharing } from './sharing';
import { steering } from './steering';
import type { Sheet } from './sheet';

export type { Fields, Sheet } from './sheet';

/** Every form of a handover. */
export const sheets: readonly Sheet[] = [
  ...preparing,
  ...meeting,
  ...signing,
  ...transferring,
  ...after,
  ...fallingBack,
  ...around,
  ...sharing,
  ...steering,
];
