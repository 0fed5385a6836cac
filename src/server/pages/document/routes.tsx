import { Router } from 'express';
import { pointKeys } from '../../../domain/template';
import { noteAccess } from '../../access/note';
import { openFullFile, type HandoverFile } from '../../handover/file';
import { render } from '../../html/render';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { DocumentPage } from './page';

const currentVersions = ({ state }: HandoverFile) =>
  pointKeys.flatMap((point) => {
    const { version } = state.points[point];
    return version === null ? [] : [{ point, version }];
  });

export const documentRoutes = (services: Services): Router => {
  const router = Router();
  router.get(`${paths.handovers}/:id/document`, async (req, res) => {
    const file = await openFullFile(req, res, services);
    if (!file) return;
    const isPrint = req.query['print'] === '1';
    // Paper leaves the building, so a print is no ordinary look.
    if (isPrint) noteAccess(res, { kind: 'print' });
    const versions = await services.records.pointsByVersion(file.id, currentVersions(file));
    render(res, <DocumentPage {...{ file, versions, isPrint }} />);
  });
  return router;
};
