import type { Express, Request } from 'express';
import { renderProblem } from '../problems';
import { requestContext } from '../requestContext';
import type { Services } from '../services';

/**
 * Where the browser says that a form came from. Every browser of today says so with each POST; what says nothing is no
 * browser, holds nobody's cookies, and still needs a token.
 */
const isOurs = (req: Request, ownOrigin: string): boolean => {
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = req.headers;
  return origin === undefined || origin === ownOrigin || (origin === 'null' && site === 'same-origin');
};

/** Beside the token in every form: what comes from another website is refused before anything is read of it. */
export const setUpOwnForms = (app: Express, services: Pick<Services, 'baseUrl' | 'log'>): void => {
  const ownOrigin = new URL(services.baseUrl).origin;
  app.use((req, res, next) => {
    if (req.method !== 'POST' || isOurs(req, ownOrigin)) return next();
    services.log.warn(
      { correlationId: requestContext(res).correlationId },
      'a form from another website was refused',
    );
    renderProblem(res, 'refused');
  });
};
