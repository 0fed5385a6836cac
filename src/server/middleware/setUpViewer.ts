import type { Express } from 'express';
import { dayOf, toMoment } from '../../domain/calendar/day';
import { menuFor } from '../menu';
import { changeRequestState, requestState } from '../requestContext';
import type { Services } from '../services';
import { sign } from '../signature';

/** Looked up at every request: somebody who lost a role loses it at once, not at the next sign-in. */
export const setUpViewer = (app: Express, services: Services): void => {
  app.use(async (req, res, next) => {
    const { subject } = req.session;
    const viewer = subject === undefined ? undefined : await services.people.findBySubject(subject);
    if (viewer !== undefined) {
      const { words } = requestState(res);
      const menu = menuFor(viewer, words, dayOf(toMoment(services.now())));
      const signedPerson = sign(viewer.personId, services.sessionSecret);
      changeRequestState(res, { viewer, signedPerson, menu });
    }
    next();
  });
};
