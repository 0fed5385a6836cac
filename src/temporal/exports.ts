import type { ExportInput } from '../../workflows/export';
import { ensure, type Engine } from './ensure';
import { exportWorkflowId } from './workflowIds';

export interface Exports {
  /** Sees to it that the file is made; one that is being made already is left alone. */
  start(id: string): Promise<void>;
}

/** The way to the files that take a while to make. */
export const createExports = (engine: Engine): Exports => ({
  start: (id) => ensure(engine, 'exportFile', exportWorkflowId(id), [{ id } satisfies ExportInput]),
});
