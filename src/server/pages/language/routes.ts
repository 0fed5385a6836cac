import { Router } from 'express';
import { isLanguage } from '../../../words';
import { redirectTo } from '../../html/render';
import { languageCookie } from '../../middleware/setUpContext';
import { localPathOr, paths } from '../../paths';
import type { Services } from '../../services';

const oneYear = 365 * 24 * 3_600_000;

/** Works without a session; forms from other websites were refused before (setUpOwnForms). */
export const languageRoutes = (services: Pick<Services, 'baseUrl'>): Router => {
  const router = Router();
  router.post(paths.language, (req, res) => {
    const { language, back } = req.body as Record<string, unknown>;
    if (isLanguage(language))
      res.cookie(languageCookie(services.baseUrl), language, {
        maxAge: oneYear,
        httpOnly: true,
        sameSite: 'lax',
        secure: services.baseUrl.startsWith('https:'),
      });
    redirectTo(res, localPathOr(back, paths.work));
  });
  return router;
};
