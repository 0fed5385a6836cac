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

/** Opens a conference for one of its actions. */
export const openAction: OpenMatter<'conference'> = async (req, res, services) => {
  const file = await openMatter('conference')(req, res, services);
  if (!file) return null;
  if (await findAction(services, file, String(req.params['action']))) return file;
  renderProblem(res, 'notFound');
  return null;
};
