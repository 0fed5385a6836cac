import { Router } from 'express';
import { calendarOf } from '../../../domain/handover/calendarOf';
import { mayView } from '../../../domain/permissions';
import { takeConfirmation } from '../../handover/confirmation';
import { lookingFrom, openProcess, type HandoverFile } from '../../handover/file';
import { render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { answerForm } from './answer';
import { askForm } from './ask';
import { declineForm } from './decline';
import { SteeringPage } from './page';
import { proposeForm } from './propose';
import { staysIn } from './stays';

/** The conference of the handover's cluster; before the submission both organisations do not know of it yet. */
async function conferenceOf({ records, now }: Services, file: HandoverFile): Promise<string | null> {
  if (file.state.submission === null) return null;
  const listed = await records.conferenceList(lookingFrom(file.viewer, { now }));
  return listed.find(({ state }) => state.cluster === file.state.cluster)?.id ?? null;
}

/** One handover as a programme manager sees it from the board, and what they ask; and what the owners answer. */
export const steeringRoutes = (services: Services): Router => {
  const router = Router();
  router.get(paths.boardHandover(':id'), async (req, res) => {
    const looking = lookingFrom(viewerOf(res), services);
    if (!mayView(looking.actor, 'board', null, looking.day)) return renderProblem(res, 'forbidden');
    const file = await openProcess(req, res, services);
    if (!file) return;
    const [timeline, conference] = await Promise.all([
      services.records.timeline(file.id),
      conferenceOf(services, file),
    ]);
    const stays = staysIn(timeline, file.today, calendarOf(file.state, file.policy));
    const confirmed = takeConfirmation(req, file.id);
    render(res, <SteeringPage {...{ file, timeline, stays, conference, confirmed }} />);
  });
  askForm(router, services);
  proposeForm(router, services);
  answerForm(router, services);
  declineForm(router, services);
  return router;
};
