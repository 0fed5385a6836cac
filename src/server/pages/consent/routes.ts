import { Router } from 'express';
import { parseGoOnWithoutConsent, parseWithdrawConsent } from '../../../forms/consent';
import { openFullFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { consentPage } from './page';

/** Consent is withdrawn as easily as it was given; and how it goes on afterwards. */
export const consentRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(router, services, 'toestemming', consentPage, openFullFile);
  taskForm(
    router,
    services,
    {
      path: 'toestemming',
      command: 'withdrawConsent',
      open: openFullFile,
      parse: parseWithdrawConsent,
      toCommand: async ({ text }, keep) => ({
        type: 'withdrawConsent',
        text: await keep('withdrawConsent', text),
      }),
    },
    consentPage,
  );
  taskForm(
    router,
    services,
    {
      path: 'toestemming/verder',
      command: 'goOnWithoutConsent',
      open: openFullFile,
      parse: parseGoOnWithoutConsent,
      toCommand: async ({ agreement }, keep) => ({
        type: 'goOnWithoutConsent',
        text: (await keep('goOnWithoutConsent', agreement)) ?? '',
      }),
    },
    consentPage,
  );
  return router;
};
