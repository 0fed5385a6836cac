import type { RaisedFor } from '../../../domain/bottleneck';
import type { Words } from '../../../words';
import { titleOf } from '../../handover/nextSteps';

/** The reason as an address names it; the handover itself says whether it is there. */
export function reasonKey(reason: RaisedFor): string {
  switch (reason.kind) {
    case 'stall':
      return 'stall';
    case 'overdue':
      return `overdue-${reason.expectation}`;
    case 'return':
      return 'return';
    case 'safetyNet':
      return `safetyNet-${reason.trigger}`;
  }
}

function whatIn(reason: RaisedFor, words: Words): string {
  switch (reason.kind) {
    case 'stall':
      return reason.reason === null ? '' : words.codes.stallReason[reason.reason];
    case 'overdue':
      return titleOf({ kind: reason.expectation, number: null, points: [] }, words);
    case 'return':
      return '';
    case 'safetyNet':
      return words.codes.safetyNetTrigger[reason.trigger];
  }
}

/** What went wrong, in one line: the beginning of the description. */
export const reasonText = (reason: RaisedFor, words: Words): string =>
  words.bottleneck.drafts[reason.kind]({ what: whatIn(reason, words) });
