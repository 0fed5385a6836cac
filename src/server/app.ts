import express, { type Express } from 'express';
import { setUpAccessLog } from './access/setUpAccessLog';
import { createErrorHandler } from './errorHandler';
import { requireViewer } from './middleware/requireViewer';
import { setUpContext } from './middleware/setUpContext';
import { setUpCsrf } from './middleware/setUpCsrf';
import { setUpForms } from './middleware/setUpForms';
import { setUpOneAddress } from './middleware/setUpOneAddress';
import { setUpOwnForms } from './middleware/setUpOwnForms';
import { setUpAccountLimit, setUpRateLimit } from './middleware/setUpRateLimit';
import { setUpRequestLimits } from './middleware/setUpRequestLimits';
import { setUpRequestLog } from './middleware/setUpRequestLog';
import { setUpSecurityHeaders } from './middleware/setUpSecurityHeaders';
import { setUpSession } from './middleware/setUpSession';
import { setUpStaticAssets } from './middleware/setUpStaticAssets';
import { setUpViewer } from './middleware/setUpViewer';
import { publicPages, staffPages } from './pages';
import { languageRoutes } from './pages/language/routes';
import { sessionRoutes } from './pages/session/routes';
import { renderProblem } from './problems';
import { returnAddress } from './returnAddress';
import type { Services } from './services';

/** No I/O happens here: everything comes in through the services, so a test can make as many as it likes. */
export const createApp = (services: Services): Express => {
  const app = express();
  app.set('etag', false);

  setUpContext(app, services);
  setUpRequestLog(app, services);
  setUpSecurityHeaders(app, services);
  setUpRequestLimits(app);
  setUpOneAddress(app, services);
  setUpStaticAssets(app, services);
  setUpRateLimit(app, services);
  setUpOwnForms(app, services);
  // Forms are read before the session, so that what was typed is at hand when the session store is away.
  setUpForms(app);
  app.use(languageRoutes(services));
  setUpSession(app, services);
  setUpViewer(app, services);
  setUpAccessLog(app, services);
  setUpAccountLimit(app, services);
  setUpCsrf(app, services);

  const forEverybody = publicPages.map((routes) => routes(services));
  const behindSignIn = staffPages.map((routes) => routes(services));
  app.use(sessionRoutes(services, returnAddress([...forEverybody, ...behindSignIn])));
  for (const routes of forEverybody) app.use(routes);
  app.use(requireViewer(services));
  for (const routes of behindSignIn) app.use(routes);

  app.use((_req, res) => renderProblem(res, 'notFound'));
  app.use(createErrorHandler(services));
  return app;
};
