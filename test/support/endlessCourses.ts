import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { ensureSnapshots } from '../../src/temporal/endless';
import { snapshotWorkflowId } from '../../src/temporal/workflowIds';

interface EndlessStage {
  environment: TestWorkflowEnvironment;
  taskQueue: string;
}

/** What runs without end, stored over some of its runs; each tells its workflow id. */
export const endlessCourses: Readonly<Record<string, (stage: EndlessStage) => Promise<string>>> = {
  async quartersFrozen({ environment, taskQueue }) {
    await ensureSnapshots({ client: environment.client, taskQueue });
    await environment.sleep('200 days');
    return snapshotWorkflowId;
  },
};
