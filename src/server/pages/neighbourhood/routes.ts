import { Router } from 'express';
import type { CommandOf } from '../../../domain/handover/commands';
import { parseNeighbourhood } from '../../../forms/neighbourhood';
import type { HandoverFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { neighbourhoodPage, otherNeighbourhoods } from './page';

/** Where the command needs to know more than the form: the cluster, and who works there. */
async function placeOf(
  services: Services,
  file: HandoverFile,
  neighbourhood: string,
): Promise<Pick<CommandOf<'changeNeighbourhood'>, 'neighbourhood' | 'cluster' | 'surroundings'>> {
  const found = (await otherNeighbourhoods(services, file)).find(({ id }) => id === neighbourhood);
  const surroundings = await services.records.surroundingsOfHandover(file.state, file.today, neighbourhood);
  if (!found || !surroundings) throw new Error('The region has no programme manager');
  return { neighbourhood, cluster: found.cluster, surroundings };
}

export const neighbourhoodRoutes = (services: Services): Router => {
  const router = Router();
  const page = neighbourhoodPage(services);
  handoverPage(router, services, 'wijk', page);
  taskForm(
    router,
    services,
    {
      path: 'wijk',
      command: 'changeNeighbourhood',
      parse: async (body, file) =>
        parseNeighbourhood(
          body,
          (await otherNeighbourhoods(services, file)).map(({ id }) => id),
        ),
      toCommand: async ({ neighbourhood, why }, keep, file) => ({
        type: 'changeNeighbourhood',
        ...(await placeOf(services, file, neighbourhood)),
        text: (await keep('changeNeighbourhood', why)) ?? '',
      }),
      // The former neighbourhood team may not see the handover any more.
      next: ({ actor, state, id }) =>
        actor.organisation === state.organisations.receiver ? paths.work : paths.handover(id),
    },
    page,
  );
  return router;
};
