import { Router } from 'express';
import { redirectTo, render } from '../../html/render';
import { keptFormFor } from '../../keptForm';
import { paths } from '../../paths';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { keptFormGonePage, keptFormPage } from './page';

export const keptFormRoutes = (services: Pick<Services, 'now'>): Router => {
  const router = Router();

  router.get(paths.keptForm, (req, res) => {
    const kept = keptFormFor(req.session.keptForm, viewerOf(res).personId, services.now());
    render(res, kept === undefined ? keptFormGonePage() : keptFormPage(kept, 'signedOut'));
  });

  router.post(paths.keptFormDiscard, (req, res) => {
    delete req.session.keptForm;
    redirectTo(res, paths.work);
  });

  return router;
};
