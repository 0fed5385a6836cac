import { Router } from 'express';
import { render } from '../../html/render';
import { paths } from '../../paths';
import { requestContext } from '../../requestContext';
import { informationPage } from './page';

const subjects = ['accessibility', 'privacy', 'help', 'whatIsNew'] as const;

/** Pages for everybody, signed in or not. */
export const informationRoutes = (): Router => {
  const router = Router();
  for (const subject of subjects)
    router.get(paths[subject], (_req, res) =>
      render(res, informationPage(requestContext(res).words.information[subject])),
    );
  return router;
};
