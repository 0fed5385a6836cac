import { Router, type Request, type Response } from 'express';
import { pointKeys } from '../../../domain/template';
import { openFullFile, type HandoverFile } from '../../handover/file';
import { render } from '../../html/render';
import { paths } from '../../paths';
import { requestContext } from '../../requestContext';
import type { Services } from '../../services';
import { DocumentPage } from './page';

const currentVersions = ({ state }: HandoverFile) =>
  pointKeys.flatMap((point) => {
    const { version } = state.points[point];
    return version === null ? [] : [{ point, version }];
  });

/** Paper leaves the building, so a print is a line of its own in the access log. */
const logPrint = (req: Request, res: Response, services: Services, file: HandoverFile) =>
  services.records.recordAccess({
    kind: 'print',
    person: file.viewer.personId,
    organisation: file.viewer.organisationId,
    handover: file.id,
    record: { kind: 'page', id: req.path },
    correlation: requestContext(res).correlationId,
    source: req.ip ?? null,
  });

export const documentRoutes = (services: Services): Router => {
  const router = Router();
  router.get(`${paths.handovers}/:id/document`, async (req, res) => {
    const file = await openFullFile(req, res, services);
    if (!file) return;
    const isPrint = req.query['print'] === '1';
    const [versions] = await Promise.all([
      services.records.pointsByVersion(file.id, currentVersions(file)),
      isPrint ? logPrint(req, res, services, file) : null,
    ]);
    render(res, <DocumentPage {...{ file, versions, isPrint }} />);
  });
  return router;
};
