import { Router } from 'express';
import { mayBringIn } from '../../../../domain/breakthrough';
import { tableIdOf } from '../../../../domain/matters';
import { isAtWork } from '../../../../domain/owned/standing';
import { lookingFrom } from '../../../handover/file';
import { render } from '../../../html/render';
import { paths } from '../../../paths';
import { renderProblem } from '../../../problems';
import { viewerOf } from '../../../requestContext';
import type { Services } from '../../../services';
import { clusterNamesOf } from '../../bottlenecks/material';
import { regionOf } from '../table';
import { BreakthroughPage } from './page';

/** The breakthrough table as somebody sees it who works with clients or over the whole. */
export const listRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;
  router.get(paths.breakthrough, async (_req, res) => {
    const looking = lookingFrom(viewerOf(res), services);
    const { actor, day: today } = looking;
    if (!isAtWork(actor, today)) return renderProblem(res, 'forbidden');
    const [cases, conferences, region, clusters] = await Promise.all([
      records.caseList(looking),
      records.conferenceList(looking),
      regionOf(services),
      clusterNamesOf(services),
    ]);
    const handovers = cases.map(({ state }) => state.handover);
    const named = await records.handoversNamed(looking, [...new Set(handovers)]);
    const table = conferences.find(({ id }) => region !== null && id === tableIdOf(region)) ?? null;
    render(
      res,
      <BreakthroughPage
        {...{ cases, named, table, today }}
        nameOfCluster={clusters.of}
        reader={actor.person}
        mayBringIn={mayBringIn(actor, today)}
      />,
    );
  });
  return router;
};
