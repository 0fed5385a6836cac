import type { ErrorRequestHandler } from 'express';
import { renderProblem } from './problems';
import { requestContext } from './requestContext';
import type { Services } from './services';
import { isUnavailable } from './unavailable';
import { renderUnavailable } from './unavailablePage';

const statusOf = (error: unknown): number | undefined => {
  const status =
    typeof error === 'object' && error !== null ? (error as { status?: unknown }).status : undefined;
  return typeof status === 'number' ? status : undefined;
};

/** The last stop. Faults are logged with their stack; the reader gets words and a code, never the fault itself. */
export const createErrorHandler =
  (services: Pick<Services, 'log'>): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    const { correlationId } = requestContext(res);
    if (res.headersSent) {
      services.log.error({ err: error, correlationId }, 'a response broke off halfway');
      next(error);
      return;
    }
    if (isUnavailable(error)) {
      services.log.warn({ correlationId, err: error }, 'a service we depend on is away');
      renderUnavailable(req, res);
      return;
    }
    const status = statusOf(error);
    if (status === 413) return renderProblem(res, 'tooLarge');
    if (status === 404) return renderProblem(res, 'notFound');
    if (status !== undefined && status >= 400 && status < 500) return renderProblem(res, 'badRequest');
    services.log.error({ err: error, correlationId }, 'fault');
    renderProblem(res, 'fault');
  };
