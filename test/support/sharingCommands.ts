import { addDays } from '../../src/domain/calendar/day';
import type { CommandOf } from '../../src/domain/handover/commands';
import { sameClientOutcomes } from '../../src/domain/handover/sameClient';
import type { HandoverState } from '../../src/domain/handover/state';

interface Moving {
  state: HandoverState;
  today: string;
  variant: number;
}

const text = 'text';
const request = ({ state, variant }: Moving) =>
  state.access[variant % Math.max(1, state.access.length)]?.id ?? 'no-request';
const soon = ({ today, variant }: Moving) => addDays(today, variant % 12);

type About =
  | 'withdrawConsent'
  | 'goOnWithoutConsent'
  | 'giveResearchConsent'
  | 'withdrawResearchConsent'
  | 'askAccess'
  | 'grantAccess'
  | 'refuseAccess'
  | 'endAccess'
  | 'takeEmergencyAccess'
  | 'recordSameClient';

/** Random commands about looking along, consent and the same client elsewhere. */
export const sharingCommands: { [T in About]: (at: Moving) => CommandOf<T> } = {
  withdrawConsent: () => ({ type: 'withdrawConsent', text: null }),
  goOnWithoutConsent: () => ({ type: 'goOnWithoutConsent', text }),
  giveResearchConsent: () => ({ type: 'giveResearchConsent' }),
  withdrawResearchConsent: () => ({ type: 'withdrawResearchConsent' }),
  askAccess: (at) => ({ type: 'askAccess', until: soon(at), text }),
  grantAccess: (at) => ({ type: 'grantAccess', request: request(at), until: soon(at) }),
  refuseAccess: (at) => ({ type: 'refuseAccess', request: request(at), text }),
  endAccess: (at) => ({ type: 'endAccess', request: request(at) }),
  takeEmergencyAccess: () => ({ type: 'takeEmergencyAccess', text }),
  recordSameClient: (at) => ({
    type: 'recordSameClient',
    outcome: sameClientOutcomes[at.variant % sameClientOutcomes.length] ?? 'differentPeople',
    text,
  }),
};
