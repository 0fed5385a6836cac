import { getExternalWorkflowHandle } from '@temporalio/workflow';
import { record } from '../activityGroups';
import { withoutFailing } from '../withoutFailing';
import { matterWorkflowId } from './ids';
import { metAgain } from './messages';
import { startBeside } from './startBeside';

/** What recurs is proposed as a structural fault, once; a fault that was changed hears that it came back. */
export const proposeFaults = (): Promise<void> =>
  withoutFailing('What recurs could not be weighed', async () => {
    const { proposed, returned } = await record.faultsToPropose();
    for (const { fault, grounds, surroundings, rules } of proposed) {
      const command = { type: 'proposeFault' as const, fault, grounds, surroundings };
      await startBeside('structuralFault', {
        matter: fault,
        kind: 'fault',
        rules,
        state: null,
        first: { id: `${fault}:propose`, actor: { kind: 'system' }, command },
      });
    }
    for (const { fault, bottleneck } of returned)
      await withoutFailing('A fault could not be told that it came back', () =>
        getExternalWorkflowHandle(matterWorkflowId(fault)).signal(metAgain, { bottleneck }),
      );
  });
