import type { Express, RequestHandler, Response } from 'express';
import { createLimiter, type Limiter } from '../limiter';
import { paths } from '../paths';
import { renderProblem } from '../problems';
import { requestContext } from '../requestContext';
import type { Services } from '../services';

/** "Not now, and try again after so many seconds", in words. */
export const renderTooMany = (res: Response, seconds: number): void => {
  res.set('Retry-After', String(seconds));
  renderProblem(res, 'tooMany');
};

const limitBy =
  (limiter: Limiter, keyOf: (req: Parameters<RequestHandler>[0], res: Response) => string | undefined) =>
  async (...[req, res, next]: Parameters<RequestHandler>): Promise<void> => {
    const key = keyOf(req, res);
    const wait = key === undefined ? undefined : await limiter(key);
    if (wait === undefined) next();
    else renderTooMany(res, wait);
  };

/** Before anything costs something: by the address a request comes from. */
export const setUpRateLimit = (app: Express, services: Services): void => {
  const { requestsPerMinute, signInsPerMinute } = services.limits;
  const addressOf: Parameters<typeof limitBy>[1] = (req) => req.ip ?? 'unknown';
  const all = createLimiter(services, { kind: 'address', perMinute: requestsPerMinute });
  const signIns = createLimiter(services, { kind: 'signIn', perMinute: signInsPerMinute });
  app.use(limitBy(all, addressOf));
  app.use(paths.signIn, limitBy(signIns, addressOf));
};

/** By account, wherever it is signed in: as soon as it is known who asks. */
export const setUpAccountLimit = (app: Express, services: Services): void => {
  const perMinute = services.limits.accountRequestsPerMinute;
  const limiter = createLimiter(services, { kind: 'account', perMinute });
  app.use(limitBy(limiter, (_req, res) => requestContext(res).viewer?.personId));
};
