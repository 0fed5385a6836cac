import { Router, type Request, type Response } from 'express';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import { exportStatus, needsApproval } from '../../../domain/exporting';
import { mayView, type GeneralView } from '../../../domain/permissions';
import { parseNewExport, parseSeparator } from '../../../forms/exports';
import { noteAccess } from '../../access/note';
import { commandIdOf } from '../../handover/answer';
import { emptyForm, failed, type FormState } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { saveSession, type ExportDone } from '../../session';
import { actorOf } from '../../viewer';
import { renderUnavailable } from '../../unavailablePage';
import { ExportsPage } from './page';
import { sendBoard } from './sendBoard';
import { sendExport } from './sendExport';

/** So often the page of something that is being made looks again, in seconds. */
const lookAgain = 5;

const isId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id);

/** Files that take a while: asked for, approved where that is needed, made in the background, fetched once signed in. */
export const exportsRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;
  const now = () => toMoment(services.now());
  const may = (res: Response, view: GeneralView) => mayView(actorOf(viewerOf(res)), view, null, dayOf(now()));

  async function show(req: Request, res: Response, form: FormState, status = 200): Promise<void> {
    const asks = may(res, 'exportReport');
    const viewer = viewerOf(res).personId;
    const [rows, separator] = await Promise.all([records.exportList(), records.exportSeparator(viewer)]);
    const done = req.session.exportDone;
    delete req.session.exportDone;
    const runs = status === 200 && rows.some((row) => exportStatus(row, now()) === 'running');
    render(res, <ExportsPage {...{ rows, now: now(), viewer, asks, separator, form, done }} />, {
      status,
      ...(runs ? { reloadAfterSeconds: lookAgain, reloadAddress: paths.exports } : {}),
    });
  }

  async function backWith(req: Request, res: Response, done: ExportDone): Promise<void> {
    req.session.exportDone = done;
    await saveSession(req);
    redirectTo(res, paths.exports);
  }

  /** It is on record; when it cannot be started now, the same form again, or `recover`, starts it. */
  async function start(req: Request, res: Response, id: string, done: ExportDone): Promise<void> {
    try {
      await services.exports.start(id);
    } catch (fault) {
      services.log.warn({ err: fault }, 'An export could not be started');
      return renderUnavailable(req, res);
    }
    await backWith(req, res, done);
  }

  router.get(paths.exports, async (req, res) => {
    if (!may(res, 'exportReport') && !may(res, 'approveResearch')) return renderProblem(res, 'forbidden');
    await show(req, res, emptyForm);
  });

  router.post(paths.newExport, async (req, res) => {
    if (!may(res, 'exportReport')) return renderProblem(res, 'forbidden');
    const id = commandIdOf(req);
    if (id === undefined) return renderProblem(res, 'badRequest');
    const parsed = parseNewExport(req.body as Record<string, unknown>, dayOf(now()));
    if (!parsed.ok) return show(req, res, failed('uitdraai', parsed, id), 400);
    noteAccess(res, { kind: 'create', record: { kind: 'export', id } });
    await records.askExport({ id, ...parsed.value, askedBy: viewerOf(res).personId });
    if (needsApproval(parsed.value.kind)) return backWith(req, res, 'asked');
    await start(req, res, id, 'asked');
  });

  router.post(paths.exportSettings, async (req, res) => {
    if (!may(res, 'exportReport')) return renderProblem(res, 'forbidden');
    const parsed = parseSeparator(req.body as Record<string, unknown>);
    if (!parsed.ok) return show(req, res, failed('instelling', parsed), 400);
    await records.setExportSeparator(viewerOf(res).personId, parsed.value.separator);
    await backWith(req, res, 'setting');
  });

  router.post(paths.exportApproval(':id'), async (req, res) => {
    if (!may(res, 'approveResearch')) return renderProblem(res, 'forbidden');
    const { id } = req.params;
    const found = isId(id) ? await records.exportById(id) : null;
    if (!isId(id) || !found) return renderProblem(res, 'notFound');
    noteAccess(res, { kind: 'change', record: { kind: 'export', id } });
    await records.approveExport(id, viewerOf(res).personId);
    const after = await records.exportById(id);
    if (after?.approvedAt === null) return renderProblem(res, 'forbidden');
    await start(req, res, id, 'approved');
  });

  router.post(paths.exportAgain(':id'), async (req, res) => {
    const { id } = req.params;
    const found = may(res, 'exportReport') && isId(id) ? await records.exportById(id) : null;
    if (!isId(id) || found?.askedBy !== viewerOf(res).personId) return renderProblem(res, 'notFound');
    await start(req, res, id, 'asked');
  });

  router.get(paths.boardFile, (req, res) => sendBoard(services, req, res));
  router.get(paths.exportFile(':id'), (req, res) => sendExport(services, req, res));
  return router;
};
