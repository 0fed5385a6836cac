import type { Express, Request, Response } from 'express';
import { dayOf, toMoment } from '../../domain/calendar/day';
import { createErrorHandler } from '../errorHandler';
import { commandIdOf } from '../handover/answer';
import { requestContext } from '../requestContext';
import type { Services } from '../services';
import { accessOf, type Answered } from './accessOf';
import { accessNote } from './note';

const answeredOf = (req: Request, res: Response, services: Services): Answered => {
  const route: unknown = (req.route as { path?: unknown } | undefined)?.path;
  const { viewer, correlationId } = requestContext(res);
  return {
    method: req.method,
    path: req.path,
    status: res.statusCode,
    route: typeof route === 'string' ? route : null,
    point: req.params['point'],
    command: req.method === 'POST' ? commandIdOf(req) : undefined,
    correlation: correlationId,
    source: req.ip ?? null,
    viewer,
    today: dayOf(toMoment(services.now())),
  };
};

/** What belonged to the answer that is not given after all. */
const ofTheAnswer = ['Content-Encoding', 'Content-Disposition', 'Content-Type', 'Location', 'Refresh'];

/**
 * Every answer waits for its line in the access log: a page cannot forget it, and what cannot be logged is not shown.
 */
export const setUpAccessLog = (app: Express, services: Services): void => {
  const giveUp = createErrorHandler(services);
  app.use((req, res, next) => {
    const end = res.end;
    res.end = ((...rest: Parameters<Response['end']>) => {
      res.end = end;
      const access = accessOf(answeredOf(req, res, services), accessNote(res));
      if (access === null) return res.end(...rest);
      services.records.recordAccess(access).then(
        () => res.end(...rest),
        (fault: unknown) => {
          for (const name of ofTheAnswer) res.removeHeader(name);
          giveUp(fault, req, res, next);
        },
      );
      return res;
    }) as Response['end'];
    next();
  });
};
