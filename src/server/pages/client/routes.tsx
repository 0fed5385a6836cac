import { Router, type Request, type RequestHandler, type Response } from 'express';
import { enteredIn } from '../../../forms/form';
import { parseWithdrawConsent } from '../../../forms/consent';
import { parseResearchConsent } from '../../../forms/research';
import { parseEndAccess } from '../../../forms/lookAlong';
import { pageNumberIn } from '../../access/pageNumber';
import { commandIdOf } from '../../handover/answer';
import type { HandoverFile } from '../../handover/file';
import { emptyForm, failed } from '../../handover/formState';
import { keeper } from '../../handover/task';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { agreementsOf } from '../aftercare/agreements';
import { lookersOf } from '../lookAlong/grants';
import { saidOf } from '../satisfaction/answers';
import { opinion } from './opinionRoutes';
import { OwnLookedPage } from './lookedPage';
import { OwnConsentPage, OwnSharedPage } from './otherPages';
import { openOwn } from './ownFile';
import { NoHandoverPage, OwnPage } from './page';
import { sendOwn } from './send';

type Own = (req: Request, res: Response, file: HandoverFile) => Promise<void> | void;

const looksAPage = 50;

/** Colleagues have other pages; for them these are not there. */
const forClientsOnly: RequestHandler = (_req, res, next) => next(viewerOf(res).client ? undefined : 'router');

async function ownLeadOf({ records }: Services, file: HandoverFile) {
  const { version } = file.state.points.ownLead;
  if (version === null) return null;
  const versions = await records.pointsByVersion(file.id, [{ point: 'ownLead', version }]);
  return versions.get('ownLead')?.content ?? null;
}

const ownPage =
  (services: Services): Own =>
  async (req, res, file) => {
    const [agreements, ownLead, { running }, said] = await Promise.all([
      agreementsOf(services, file),
      ownLeadOf(services, file),
      lookersOf(services.records, file),
      saidOf(services, file),
    ]);
    const done = req.session.ownDone;
    delete req.session.ownDone;
    render(res, <OwnPage {...{ file, agreements, ownLead, running, said, done }} />);
  };

const looked =
  ({ records }: Services): Own =>
  async (req, res, file) => {
    const page = pageNumberIn(req.query);
    const offset = (page - 1) * looksAPage;
    const found = await records.whoLooked(file.id, { offset, limit: looksAPage + 1 });
    const looks = found.slice(0, looksAPage);
    render(res, <OwnLookedPage {...{ looks, page, hasEarlier: found.length > looksAPage }} />);
  };

const withdraw =
  (services: Services): Own =>
  async (req, res, file) => {
    const id = commandIdOf(req);
    if (id === undefined) return renderProblem(res, 'badRequest');
    const body = req.body as Record<string, unknown>;
    const parsed = parseWithdrawConsent(body);
    if (!parsed.ok) {
      const form = failed('toestemming', parsed, id);
      return render(res, <OwnConsentPage file={file} form={form} />, { status: 400 });
    }
    const text = await keeper(services, file, id)('withdrawConsent', parsed.value.text);
    await sendOwn(req, res, services, {
      file,
      id,
      command: { type: 'withdrawConsent', text },
      done: 'consentWithdrawn',
      refused: (refusal) => {
        const form = { ...emptyForm, name: 'toestemming', entered: enteredIn(body), refusal };
        render(res, <OwnConsentPage file={file} form={form} />, { status: 409 });
      },
    });
  };

const stopLookingAlong =
  (services: Services): Own =>
  async (req, res, file) => {
    const id = commandIdOf(req);
    const parsed = parseEndAccess(req.body as Record<string, unknown>);
    if (id === undefined || !parsed.ok) return renderProblem(res, 'badRequest');
    await sendOwn(req, res, services, {
      file,
      id,
      command: { type: 'endAccess', request: parsed.value.request },
      done: 'lookAlongEnded',
      // It is over already: their page shows that.
      refused: () => redirectTo(res, paths.own),
    });
  };

/** Yes or no to research; the page says what it means, so nothing else is asked. */
const research =
  (services: Services): Own =>
  async (req, res, file) => {
    const id = commandIdOf(req);
    const parsed = parseResearchConsent(req.body as Record<string, unknown>);
    if (id === undefined || !parsed.ok) return renderProblem(res, 'badRequest');
    const gives = parsed.value.agrees === 'yes';
    await sendOwn(req, res, services, {
      file,
      id,
      command: { type: gives ? 'giveResearchConsent' : 'withdrawResearchConsent' },
      done: gives ? 'researchGiven' : 'researchWithdrawn',
      // It was said already: their page shows that.
      refused: () => redirectTo(res, paths.own),
    });
  };

/** A client's own pages. Everything else behind the sign-in does not exist for a client. */
export const ownPageRoutes = (services: Services): Router => {
  const router = Router();
  const opened =
    (show: Own): RequestHandler =>
    async (req, res) => {
      const file = await openOwn(res, services);
      if (file) await show(req, res, file);
      else render(res, <NoHandoverPage />);
    };
  router.use(forClientsOnly);
  router.get(paths.work, (_req, res) => redirectTo(res, paths.own));
  router.get(paths.own, opened(ownPage(services)));
  router.get(
    paths.ownShared,
    opened((_req, res, file) => render(res, <OwnSharedPage file={file} />)),
  );
  router.get(paths.ownLooked, opened(looked(services)));
  router.get(
    paths.ownConsent,
    opened((_req, res, file) => render(res, <OwnConsentPage file={file} form={emptyForm} />)),
  );
  const { show, send } = opinion(services);
  router.get(paths.ownOpinion, opened(show));
  router.post(paths.ownOpinion, opened(send));
  router.post(paths.ownConsent, opened(withdraw(services)));
  router.post(paths.ownResearch, opened(research(services)));
  router.post(paths.ownLookAlongEnd, opened(stopLookingAlong(services)));
  router.use((_req, res) => renderProblem(res, 'notFound'));
  return router;
};
