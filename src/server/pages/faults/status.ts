import type { FaultStatus } from '../../../domain/bottleneck/fault';
import type { StatusKey } from '../../html/status';

export const faultBadge: Record<FaultStatus, StatusKey> = {
  proposed: 'faultProposed',
  promised: 'faultPromised',
  changed: 'faultChanged',
  cameBack: 'faultCameBack',
  stayedAway: 'faultStayedAway',
  dismissed: 'faultDismissed',
};
