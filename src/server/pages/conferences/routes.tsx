import { Router } from 'express';
import { noteAccess } from '../../access/note';
import { lookingFrom } from '../../handover/file';
import { render } from '../../html/render';
import { takeMatterDone } from '../../matters/answer';
import { openMatter } from '../../matters/file';
import { emptyMatterForm } from '../../matters/formState';
import type { MatterPageOf } from '../../matters/task';
import { isAtWork } from '../../../domain/owned/standing';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { itemsOf } from './agenda';
import { addForm, removeForm } from './agendaForms';
import { ConferencesPage } from './listPage';
import { conferenceMaterial } from './material';
import { ConferencePage } from './page';
import { PrintPage } from './printPage';
import { replyRoutes } from './replyRoutes';
import { leaveOutForms, rhythmForm, whenForms } from './timeForms';

/** Case conferences and the breakthrough table, up to the meeting itself. */
export const conferencesRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  router.get(paths.conferences, async (_req, res) => {
    const looking = lookingFrom(viewerOf(res), services);
    if (!isAtWork(looking.actor, looking.day)) return renderProblem(res, 'forbidden');
    const listed = await records.conferenceList(looking);
    const rows = await Promise.all(
      listed.map(async (row) => ({
        ...row,
        agendaCount: itemsOf({ ...row, today: looking.day }, await records.conferenceFacts(row.id)).length,
      })),
    );
    render(res, <ConferencesPage rows={rows} reader={looking} />);
  });

  const page: MatterPageOf<'conference'> = async (req, file, form) => (
    <ConferencePage
      file={file}
      form={form}
      material={await conferenceMaterial(services, file)}
      done={takeMatterDone(req, file.id)}
    />
  );
  router.get(paths.conference(':id'), async (req, res) => {
    const file = await openMatter('conference')(req, res, services);
    if (!file) return;
    if (req.query['print'] !== '1') return render(res, await page(req, file, emptyMatterForm));
    // Paper leaves the building, so a print is no ordinary look.
    noteAccess(res, { kind: 'print' });
    render(res, <PrintPage file={file} material={await conferenceMaterial(services, file)} />);
  });

  rhythmForm(router, services);
  whenForms(router, services);
  leaveOutForms(router, services);
  replyRoutes(router, services);
  addForm(router, services);
  removeForm(router, services, page);
  return router;
};
