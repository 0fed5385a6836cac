import type { SteeringStep } from '../../domain/handover/steering';
import { holdsRole } from '../../domain/permissions';
import type { Services } from '../services';
import type { Viewer } from '../viewer';
import { lookingFrom } from './file';
import { idFrom } from '../pages/newHandover/ids';

interface Done {
  step: SteeringStep;
  /** The conference or the bottleneck. */
  matter: string;
  handovers: readonly string[];
  /** The one-time token of the form that did it: sent twice it is told once. */
  token: string;
}

/**
 * What a programme manager did about handovers on a page of a matter is told on the handovers as well. It has been done
 * by then: a handover that cannot be told now does not undo it.
 */
export async function noteSteering(services: Services, viewer: Viewer, done: Done): Promise<void> {
  const { actor, day } = lookingFrom(viewer, services);
  if (!holdsRole(actor, 'programmeManager', day)) return;
  const { step, matter, handovers, token } = done;
  await Promise.all(
    handovers.map(async (handover) => {
      const id = idFrom('noteSteering', token, handover);
      const request = { id, actor, command: { type: 'noteSteering' as const, step, matter } };
      const outcome = await services.handovers.execute(handover, request);
      if (outcome.kind !== 'done' && outcome.kind !== 'pending')
        services.log.warn({ outcome: outcome.kind }, 'a handover was not told what was done about it');
    }),
  );
}
