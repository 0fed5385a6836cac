import { Router, type Request } from 'express';
import { parseAcceptance, parseAnswerer, parseReturn } from '../../../forms/submission';
import { openFor, type HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { AssessPage } from './page';

/** The neighbourhood answers: accept, return, or somebody else is named to answer. */
export const assessRoutes = (services: Services): Router => {
  const router = Router();

  const colleaguesFor = async (file: HandoverFile) =>
    file.may('nameAnswerer') ? services.records.colleagues(file.state.organisations.receiver) : [];

  const page = async (_req: Request, file: HandoverFile, form: FormState) => (
    <AssessPage file={file} form={form} colleagues={await colleaguesFor(file)} />
  );

  handoverPage(
    router,
    services,
    'beoordelen',
    page,
    openFor('acceptSubmission', 'returnSubmission', 'nameAnswerer'),
  );
  taskForm(
    router,
    services,
    {
      path: 'beoordelen',
      command: 'acceptSubmission',
      parse: parseAcceptance,
      toCommand: async ({ regiecheck, explanation }, keep) => ({
        type: 'acceptSubmission',
        regiecheck,
        text: await keep('acceptSubmission', explanation),
      }),
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'beoordelen/terugsturen',
      command: 'returnSubmission',
      parse: parseReturn,
      toCommand: async ({ reason, why }, keep) => ({
        type: 'returnSubmission',
        reason,
        text: await keep('returnSubmission', why),
      }),
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'beoordelen/aanwijzen',
      command: 'nameAnswerer',
      // Who may not name anybody hears that from the rules, not that the person does not exist.
      parse: async (body, { state }) =>
        parseAnswerer(
          body,
          (await services.records.colleagues(state.organisations.receiver)).map(({ id }) => id),
        ),
      toCommand: ({ person }) => ({ type: 'nameAnswerer', person }),
    },
    page,
  );
  return router;
};
