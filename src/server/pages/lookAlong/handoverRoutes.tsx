import type { Request, Router } from 'express';
import {
  parseEmergencyAccess,
  parseEndAccess,
  parseGrantAccess,
  parseRefuseAccess,
} from '../../../forms/lookAlong';
import { openFor, type HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { takeConfirmation } from '../../handover/confirmation';
import { handoverPage, taskForm } from '../../handover/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { lookersOf } from './grants';
import { LookAlongPage } from './handoverPage';

const here = (file: HandoverFile) => `${paths.handover(file.id)}/meekijken`;

/** Looking along as the people of the handover see it: say yes or no, stop it, or take it in an emergency. */
export function lookAlongOnHandover(router: Router, services: Services): void {
  const page = async (req: Request, file: HandoverFile, form: FormState) => {
    const lookers = await lookersOf(services.records, file);
    return <LookAlongPage {...{ file, form, lookers }} confirmed={takeConfirmation(req, file.id)} />;
  };
  handoverPage(
    router,
    services,
    'meekijken',
    page,
    openFor('takeEmergencyAccess', 'grantAccess', 'endAccess'),
  );
  taskForm(
    router,
    services,
    {
      path: 'meekijken/toestaan',
      command: 'grantAccess',
      parse: (body, file) => parseGrantAccess(body, file.today),
      toCommand: ({ request, until }) => ({ type: 'grantAccess', request, until }),
      next: here,
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'meekijken/weigeren',
      command: 'refuseAccess',
      parse: parseRefuseAccess,
      toCommand: async ({ request, why }, keep) => ({
        type: 'refuseAccess',
        request,
        text: (await keep('refuseAccess', why)) ?? '',
      }),
      next: here,
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'meekijken/stoppen',
      command: 'endAccess',
      parse: parseEndAccess,
      toCommand: ({ request }) => ({ type: 'endAccess', request }),
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'meekijken/nood',
      command: 'takeEmergencyAccess',
      parse: parseEmergencyAccess,
      toCommand: async ({ text }, keep) => ({
        type: 'takeEmergencyAccess',
        text: (await keep('takeEmergencyAccess', text)) ?? '',
      }),
    },
    page,
  );
}
