import { Router, type Request } from 'express';
import { parseCaseWorker, parseContacts } from '../../../forms/contacts';
import { openFor, type HandoverFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { changePage, sideOf } from './changePages';
import { contactsPage } from './page';

/** Who works on this handover, and changing that for this handover alone. */
export const contactsRoutes = (services: Services): Router => {
  const router = Router();
  const changeContacts = changePage(services, 'contacts');
  const changeCaseWorker = changePage(services, 'caseWorker');
  const peopleOf = async (file: HandoverFile, req: Request) =>
    (await services.records.colleagues(file.state.organisations[sideOf(req, file)])).map(({ id }) => id);

  const forContacts = openFor('changeContacts', 'changeCaseWorker');
  handoverPage(router, services, 'contactpersonen', contactsPage, forContacts);
  handoverPage(router, services, 'contactpersonen/veranderen', changeContacts, openFor('changeContacts'));
  handoverPage(router, services, 'contactpersonen/begeleider', changeCaseWorker, openFor('changeCaseWorker'));
  taskForm(
    router,
    services,
    {
      path: 'contactpersonen/veranderen',
      command: 'changeContacts',
      parse: async (body, file, req) => parseContacts(body, await peopleOf(file, req)),
      toCommand: async ({ side, contacts, why }, keep) => ({
        type: 'changeContacts',
        side,
        contacts,
        text: (await keep('changeContacts', why)) ?? '',
      }),
    },
    changeContacts,
  );
  taskForm(
    router,
    services,
    {
      path: 'contactpersonen/begeleider',
      command: 'changeCaseWorker',
      parse: async (body, file, req) => parseCaseWorker(body, await peopleOf(file, req)),
      toCommand: async ({ side, person, note }, keep) => ({
        type: 'changeCaseWorker',
        side,
        person,
        text: await keep('changeCaseWorker', note),
      }),
    },
    changeCaseWorker,
  );
  return router;
};
