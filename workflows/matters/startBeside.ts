import { ParentClosePolicy, startChild } from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { MatterKind } from '../../src/domain/matters';
import { withoutFailing } from '../withoutFailing';
import { matterWorkflowId } from './ids';
import type { MatterInput } from './messages';

/** Starts the workflow of a matter, which outlives who started it. One that runs already is left alone. */
export const startBeside = <K extends MatterKind>(workflow: string, input: MatterInput<K>): Promise<void> =>
  withoutFailing('A matter could not be started', async () => {
    try {
      await startChild(workflow, {
        workflowId: matterWorkflowId(input.matter),
        args: [input],
        parentClosePolicy: ParentClosePolicy.ABANDON,
      });
    } catch (fault) {
      if (!(fault instanceof WorkflowExecutionAlreadyStartedError)) throw fault;
    }
  });
