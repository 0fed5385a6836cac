import { Router } from 'express';
import { mayView } from '../../../domain/permissions';
import { readBoardAddress } from '../../../forms/boardFilters';
import { lookingFrom } from '../../handover/file';
import { render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { readBoard } from './material';
import { BoardPage, BoardPart } from './page';
import { streamChanges, withoutSignOfLife } from './stream';

/** The board of the programme managers: process facts of every open handover. */
export const boardRoutes = (services: Services): Router => {
  const router = Router();
  router.get(paths.overview, async (req, res) => {
    const looking = lookingFrom(viewerOf(res), services);
    if (!mayView(looking.actor, 'board', null, looking.day)) return renderProblem(res, 'forbidden');
    render(res, <BoardPage board={await readBoard(services, looking, readBoardAddress(req.query))} />);
  });
  router.get(paths.boardPart, async (req, res) => {
    const looking = lookingFrom(viewerOf(res), services);
    if (!mayView(looking.actor, 'board', null, looking.day)) return renderProblem(res, 'forbidden');
    const board = await readBoard(services, looking, readBoardAddress(req.query));
    withoutSignOfLife(req, res);
    render(res, <BoardPart board={board} />);
  });

  router.get(paths.boardStream, (req, res) => {
    const looking = lookingFrom(viewerOf(res), services);
    if (!mayView(looking.actor, 'board', null, looking.day)) return renderProblem(res, 'forbidden');
    streamChanges(req, res, services, looking.actor.person);
  });
  return router;
};
