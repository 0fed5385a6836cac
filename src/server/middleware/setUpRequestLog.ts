import type { Express } from 'express';
import { requestContext } from '../requestContext';
import type { Services } from '../services';

/**
 * One line a request: never the query, the body or who asked. What was not found is logged without its path,
 * since that is free text somebody typed.
 */
export const setUpRequestLog = (app: Express, services: Services): void => {
  app.use((req, res, next) => {
    const start = performance.now();
    const { correlationId } = requestContext(res);
    const path = req.path;
    res.on('finish', () => {
      services.log.info(
        {
          correlationId,
          method: req.method,
          path: res.statusCode === 404 ? undefined : path,
          status: res.statusCode,
          milliseconds: Math.round(performance.now() - start),
        },
        'request',
      );
    });
    next();
  });
};
