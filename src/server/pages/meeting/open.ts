import { mayAsk } from '../../../domain/conference/relations';
import { openMatter, type OpenMatter } from '../../matters/file';
import { renderProblem } from '../../problems';
import { findAction } from './actionPage';
import { findSituation, numberIn } from './view';

/** Opens a conference for one of its meetings; one that never was is not there. */
export const openMeeting: OpenMatter<'conference'> = async (req, res, services) => {
  const file = await openMatter('conference')(req, res, services);
  if (!file) return null;
  if (await findSituation(services, file, numberIn(req))) return file;
  renderProblem(res, 'notFound');
  return null;
};

/** Who took an action on need not be at the table: to them the action is there, and the rest of the conference is not. */
const openOwnAction = openMatter('conference', (actor, state, day, req) =>
  mayAsk(actor, { type: 'completeAction', action: String(req.params['action']), text: null }, state, day),
);

/** Opens a conference for one of its actions. */
export const openAction: OpenMatter<'conference'> = async (req, res, services) => {
  const file = await openOwnAction(req, res, services);
  if (!file) return null;
  if (await findAction(services, file, String(req.params['action']))) return file;
  renderProblem(res, 'notFound');
  return null;
};
