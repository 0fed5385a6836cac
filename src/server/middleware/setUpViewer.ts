import type { Express } from 'express';
import type { DatabaseActor } from '../../db/actor';
import { dayOf, toMoment, type Day } from '../../domain/calendar/day';
import { menuFor, settingsFor } from '../menu';
import { changeRequestState, requestState } from '../requestContext';
import type { Services } from '../services';
import { sign } from '../signature';
import { actorOf, type Viewer } from '../viewer';

const databaseActorOf = (viewer: Viewer | undefined, day: Day): DatabaseActor =>
  viewer === undefined ? { kind: 'signIn' } : { kind: 'person', viewer: { actor: actorOf(viewer), day } };

/**
 * Looked up at every request: somebody who lost a role loses it at once, not at the next sign-in. The rest of the
 * request asks the database on their behalf.
 */
export const setUpViewer = (app: Express, services: Services): void => {
  const today = () => dayOf(toMoment(services.now()));
  app.use(async (req, res, next) => {
    const { subject } = req.session;
    const viewer = subject === undefined ? undefined : await services.people.findBySubject(subject);
    if (viewer !== undefined) {
      const { words } = requestState(res);
      const menu = menuFor(viewer, words, today());
      const signedPerson = sign(viewer.personId, services.sessionSecret);
      const settings = settingsFor(viewer, words, today());
      changeRequestState(res, { viewer, signedPerson, menu, settings });
    }
    services.runAs(databaseActorOf(viewer, today()), () => next());
  });
};
