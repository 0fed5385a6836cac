import { Router, type Request } from 'express';
import { takeMatterDone } from '../../matters/answer';
import type { MatterFormState } from '../../matters/formState';
import { matterForm, matterPage, type MatterTask } from '../../matters/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { faultTasks, taskPattern, type FaultTask } from './addresses';
import { faultMaterial, mayAsk, type FaultFile } from './material';
import { FaultPage } from './page';
import { acceptFault, dismiss, recordChange, recordReturn } from './tasks';

/** One structural fault: its page, and a form for each thing that can be done with it. */
export const faultRoutes = (services: Services): Router => {
  const router = Router();

  const page =
    (opened: FaultTask | null = null) =>
    async (req: Request, file: FaultFile, form: MatterFormState) => (
      <FaultPage
        {...{ file, form, opened }}
        material={await faultMaterial(services, file)}
        done={req.method === 'GET' ? takeMatterDone(req, file.id) : null}
      />
    );

  function taskRoute<Value>(
    command: FaultTask,
    task: Pick<MatterTask<'fault', Value>, 'parse' | 'toCommand'>,
  ): void {
    const form: MatterTask<'fault', Value> = {
      ...task,
      kind: 'fault',
      command,
      address: taskPattern(command),
      may: (file) => mayAsk(file, command),
      next: ({ id }) => paths.fault(id),
    };
    matterForm(router, services, form, page(command));
  }

  taskRoute('acceptFault', acceptFault);
  taskRoute('recordChange', recordChange);
  taskRoute('recordReturn', recordReturn);
  taskRoute('dismiss', dismiss);
  for (const task of faultTasks)
    matterPage(router, services, { kind: 'fault', address: taskPattern(task) }, page(task));
  matterPage(router, services, { kind: 'fault', address: paths.fault(':id') }, page());
  return router;
};
