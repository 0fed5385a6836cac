import { Router } from 'express';
import { parseNothing } from '../../../forms/research';
import { openFullFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { researchPage } from './page';

/** What the client said about research, recorded by staff with the client; taken back in the same way. */
export const researchRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(router, services, 'onderzoek', researchPage, openFullFile);
  for (const [path, type] of [
    ['onderzoek', 'giveResearchConsent'],
    ['onderzoek/stoppen', 'withdrawResearchConsent'],
  ] as const)
    taskForm(
      router,
      services,
      { path, command: type, open: openFullFile, parse: parseNothing, toCommand: () => ({ type }) },
      researchPage,
    );
  return router;
};
