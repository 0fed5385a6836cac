import type { Express } from 'express';
import { renderProblem } from '../problems';

const methods = ['GET', 'HEAD', 'POST'];

/** Above what any page of ours needs, below what a proxy cuts off. */
const longestAddress = 2_048;

/** What no page asks for is answered before it costs anything. */
export const setUpRequestLimits = (app: Express): void => {
  app.use((req, res, next) => {
    if (!methods.includes(req.method)) {
      res.set('Allow', methods.join(', '));
      return renderProblem(res, 'method');
    }
    if (req.originalUrl.length > longestAddress) return renderProblem(res, 'addressTooLong');
    // No text of ours holds a NUL, and Postgres takes none.
    if (/%00|\0/.test(req.originalUrl)) return renderProblem(res, 'badRequest');
    next();
  });
};
