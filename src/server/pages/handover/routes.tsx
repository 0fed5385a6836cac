import { Router, type Request } from 'express';
import { renderProblem } from '../../problems';
import { takeConfirmation } from '../../handover/confirmation';
import { openFile, type HandoverFile } from '../../handover/file';
import { handoverPage } from '../../handover/task';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { bottlenecksOf } from '../bottlenecks/onHandover';
import { openCaseAbout } from '../breakthrough/onHandover';
import { logbookEntries, pageSize } from './logbook';
import { LogbookPage } from './logbookPage';
import { OverviewPage } from './page';

export const handoverRoutes = (services: Services): Router => {
  const router = Router();

  const overview = async (req: Request, file: HandoverFile) => {
    const person = file.viewer.personId;
    const drafted =
      file.visibility === 'full' ? await services.records.draftedPoints({ person, handover: file.id }) : [];
    const isAnnounced = file.visibility === 'announcement';
    const [bottlenecks, openCase] = await Promise.all([
      isAnnounced ? [] : bottlenecksOf(services, file),
      isAnnounced ? null : openCaseAbout(services, file),
    ]);
    const confirmed = takeConfirmation(req, file.id);
    return <OverviewPage {...{ file, drafted, bottlenecks, openCase, confirmed }} />;
  };
  handoverPage(router, services, '', overview, openFile);

  router.get(`${paths.handovers}/:id/contactmomenten`, (req, res) =>
    redirectTo(res, paths.handoverTask(req.params.id, 'nazorg')),
  );

  router.get(`${paths.handovers}/:id/logboek`, async (req, res) => {
    const file = await openFile(req, res, services);
    if (!file) return;
    if (file.visibility === 'announcement') return renderProblem(res, 'forbidden');
    const before = Number(req.query['voor']);
    const isBelow = Number.isInteger(before) && before > 0;
    const entries = await logbookEntries(services.records, file, isBelow ? before : undefined);
    const shown = entries.slice(0, pageSize);
    const older = entries.length > pageSize ? shown.at(-1)?.seq : undefined;
    render(res, <LogbookPage file={file} entries={shown} older={older} isBelow={isBelow} />);
  });
  return router;
};
