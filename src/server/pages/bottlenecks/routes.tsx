import { Router, type Request } from 'express';
import { takeMatterDone } from '../../matters/answer';
import type { MatterFormState } from '../../matters/formState';
import { matterForm, matterPage, type MatterTask } from '../../matters/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { bottleneckTasks, taskPattern, type BottleneckTask } from './addresses';
import { bottleneckMaterial, mayAsk, type BottleneckFile } from './material';
import { newBottleneckRoutes } from './new/routes';
import { BottleneckPage } from './page';
import { addHandover, assignOwner, comment, moveDueDay, reopen, resolve } from './tasks';

/** One bottleneck: its page, and a form for each thing that can be done with it. */
export const bottleneckRoutes = (services: Services): Router => {
  const router = Router();

  const page =
    (opened: BottleneckTask | null = null) =>
    async (req: Request, file: BottleneckFile, form: MatterFormState) => (
      <BottleneckPage
        {...{ file, form, opened }}
        material={await bottleneckMaterial(services, file)}
        done={req.method === 'GET' ? takeMatterDone(req, file.id) : null}
      />
    );

  function taskRoute<Value>(
    command: BottleneckTask,
    task: Pick<MatterTask<'bottleneck', Value>, 'parse' | 'toCommand'>,
  ): void {
    const form: MatterTask<'bottleneck', Value> = {
      ...task,
      kind: 'bottleneck',
      command,
      address: taskPattern(command),
      may: (file) => mayAsk(file, command),
      next: ({ id }) => paths.bottleneck(id),
    };
    matterForm(router, services, form, page(command));
  }

  router.use(newBottleneckRoutes(services));
  taskRoute('addHandover', addHandover(services));
  taskRoute('assignOwner', assignOwner);
  taskRoute('moveDueDay', moveDueDay);
  taskRoute('resolve', resolve);
  taskRoute('reopen', reopen);
  taskRoute('comment', comment);
  for (const task of bottleneckTasks)
    matterPage(router, services, { kind: 'bottleneck', address: taskPattern(task) }, page(task));
  matterPage(router, services, { kind: 'bottleneck', address: `${paths.bottlenecks}/:id` }, page());
  return router;
};
