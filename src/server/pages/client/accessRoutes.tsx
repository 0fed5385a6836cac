import { Router, type Request, type Response } from 'express';
import { mayView } from '../../../domain/permissions';
import { parseGiveClientAccess } from '../../../forms/clientAccess';
import { enteredIn } from '../../../forms/form';
import { noteAccess } from '../../access/note';
import { openFullFile, type HandoverFile, type OpenFile } from '../../handover/file';
import { emptyForm, failed, type FormState } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { AccessPage } from './accessPage';

const accountKind = 'clientAccount';
const address = (id: string) => `${paths.handover(id)}/toegang-client`;

/** Whoever is nearest to the client: contact persons, deputies and case workers of both sides. */
export const mayGiveAccess = ({ actor, state, today }: HandoverFile): boolean =>
  mayView(actor, 'confidentialAnswers', state, today);

const openForGiving: OpenFile = async (req, res, services) => {
  const file = await openFullFile(req, res, services);
  if (!file || mayGiveAccess(file)) return file;
  renderProblem(res, 'forbidden');
  return null;
};

/** Giving a client access to the page of their own, and ending it. */
export const clientAccessRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  const show = async (req: Request, res: Response, file: HandoverFile, form: FormState, status = 200) => {
    const accounts = await records.clientAccounts(file.state.client);
    const done = req.session.clientAccess;
    delete req.session.clientAccess;
    render(res, <AccessPage {...{ file, form, accounts, done }} />, { status });
  };

  const confirm = async (req: Request, res: Response, file: HandoverFile, done: 'given' | 'ended') => {
    noteAccess(res, { kind: 'change', record: { kind: accountKind, id: done } });
    req.session.clientAccess = done;
    await saveSession(req);
    redirectTo(res, address(file.id));
  };

  router.get(address(':id'), async (req, res) => {
    const file = await openForGiving(req, res, services);
    if (file) await show(req, res, file, emptyForm);
  });

  router.post(address(':id'), async (req, res) => {
    const file = await openForGiving(req, res, services);
    if (!file) return;
    const body = req.body as Record<string, unknown>;
    const parsed = parseGiveClientAccess(body, file.today);
    if (!parsed.ok) return show(req, res, file, failed('toegang-client', parsed), 400);
    const given = await records.giveClientAccess({
      ...parsed.value,
      client: file.state.client,
      from: file.today,
      by: file.viewer.personId,
    });
    if (given === 'given') return confirm(req, res, file, 'given');
    const taken = { ok: false as const, errors: { subject: { code: 'alreadyUsed' as const } } };
    await show(req, res, file, failed('toegang-client', { ...taken, entered: enteredIn(body) }), 400);
  });

  router.post(`${address(':id')}/beeindigen`, async (req, res) => {
    const file = await openForGiving(req, res, services);
    if (!file) return;
    const { account } = req.body as Record<string, unknown>;
    const ending = {
      account: String(account),
      client: file.state.client,
      by: file.viewer.personId,
      today: file.today,
    };
    if (!(await records.endClientAccess(ending))) return renderProblem(res, 'notFound');
    await confirm(req, res, file, 'ended');
  });
  return router;
};
