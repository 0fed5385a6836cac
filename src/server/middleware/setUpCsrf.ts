import type { Express } from 'express';
import { tokenBelongsTo } from '../csrfToken';
import { hiddenFieldNames } from '../html/hiddenFields';
import { render } from '../html/render';
import { isSameCommand, keepForm, keptFormFor } from '../keptForm';
import { keptFormPage } from '../pages/keptForm/page';
import { renderProblem } from '../problems';
import { requestContext } from '../requestContext';
import type { Services } from '../services';

const harmless = ['GET', 'HEAD', 'OPTIONS'];

/** Every change carries a token of its session. What fails is refused, but what was typed is not thrown away. */
export const setUpCsrf = (app: Express, services: Services): void => {
  app.use((req, res, next) => {
    const { viewer } = requestContext(res);
    if (harmless.includes(req.method) || req.session.subject === undefined) {
      next();
      return;
    }
    const body = req.body as Record<string, unknown>;
    if (tokenBelongsTo(req.session.csrfSecret, body[hiddenFieldNames.csrf])) {
      delete body[hiddenFieldNames.csrf];
      delete body[hiddenFieldNames.person];
      if (isSameCommand(req.session.keptForm, body)) delete req.session.keptForm;
      next();
      return;
    }
    if (req.headers.accept === 'application/json') {
      res.status(403).json({});
      return;
    }
    const kept =
      viewer !== undefined && keepForm(req, services)
        ? keptFormFor(req.session.keptForm, viewer.personId, services.now())
        : undefined;
    if (kept === undefined) {
      delete req.session.keptForm;
      renderProblem(res, 'refused');
      return;
    }
    render(res, keptFormPage(kept, 'refused'), { status: 403 });
  });
};
