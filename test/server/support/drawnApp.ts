import express from 'express';
import type { VNode } from 'preact';
import { render } from '../../../src/server/html';
import { menuFor } from '../../../src/server/menu';
import { setUpContext } from '../../../src/server/middleware/setUpContext';
import { setUpForms } from '../../../src/server/middleware/setUpForms';
import { setUpSecurityHeaders } from '../../../src/server/middleware/setUpSecurityHeaders';
import { setUpStaticAssets } from '../../../src/server/middleware/setUpStaticAssets';
import { changeRequestState, requestState, type RequestState } from '../../../src/server/requestContext';
import { joost, testServices } from './testApp';

/** One page of building blocks under `/`, drawn as the product would, with its headers and its assets. */
export const drawnApp = (page: VNode, change: Partial<RequestState> = {}) => {
  const services = testServices();
  const app = express();
  setUpContext(app, services);
  setUpSecurityHeaders(app, services);
  setUpStaticAssets(app, services);
  setUpForms(app);
  app.get('/', (_req, res) => {
    const menu = menuFor(joost, requestState(res).words, '2026-11-24');
    changeRequestState(res, { viewer: joost, menu, csrfToken: () => 'token', ...change });
    render(res, page);
  });
  return app;
};
