import type { Express, RequestHandler } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { paths } from '../paths';
import { renderProblem } from '../problems';
import type { Services } from '../services';

const limit = (perMinute: number): RequestHandler => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return (req, res, next) => {
    limiter.consume(req.ip ?? 'unknown').then(
      () => next(),
      () => {
        res.set('Retry-After', '60');
        renderProblem(res, 'tooMany');
      },
    );
  };
};

export const setUpRateLimit = (app: Express, services: Services): void => {
  app.use(limit(services.limits.requestsPerMinute));
  app.use(paths.signIn, limit(services.limits.signInsPerMinute));
};
