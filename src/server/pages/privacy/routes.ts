import { Router } from 'express';
import type { Services } from '../../services';
import { dataRoutes } from './dataRoutes';
import { holdRoutes } from './holdRoutes';
import { overviewRoutes } from './overviewRoutes';

/** What the privacy officer of an organisation does: terms, legal holds, and the data a client asks for. */
export const privacyRoutes = (services: Services): Router => {
  const router = Router();
  overviewRoutes(router, services);
  holdRoutes(router, services);
  dataRoutes(router, services);
  return router;
};
