import type { Request, Response, Router } from 'express';
import { toMoment } from '../../../domain/calendar/day';
import { mayView } from '../../../domain/permissions';
import { parseReference, withReferenceProblem } from '../../../forms/retention';
import { noteAccess } from '../../access/note';
import { commandIdOf } from '../../handover/answer';
import { emptyForm, failed } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { requestContext } from '../../requestContext';
import type { Services } from '../../services';
import { DataPage, FindDataPage, dataForm } from './dataPage';
import { exportDocument } from './exportDocument';
import { exportJson } from './exportJson';
import { findHandover } from './holdRoutes';
import { officerOf } from './officer';

/** The data that a client asks for: found by a reference, seen before it is made, logged when it is made. */
export function dataRoutes(router: Router, services: Services): void {
  const { records } = services;

  router.get(paths.clientData, (req, res) => {
    if (officerOf(req, res, services)) render(res, <FindDataPage form={emptyForm} />);
  });

  router.post(paths.clientData, async (req, res) => {
    const officer = officerOf(req, res, services);
    if (!officer) return;
    const body = req.body as Record<string, unknown>;
    const again = (problem: Parameters<typeof failed>[1]) =>
      render(res, <FindDataPage form={failed(dataForm, problem, commandIdOf(req))} />, { status: 400 });
    const parsed = parseReference(body);
    if (!parsed.ok) return again(parsed);
    const found = await findHandover(services, officer, parsed.value.reference, 'clientExport');
    if (typeof found === 'string') return again(withReferenceProblem(body, found));
    redirectTo(res, paths.clientDataOf(found.id));
  });

  /** Everything on record of the client of this handover; null after the answer that it is not there. */
  const open = async (req: Request, res: Response) => {
    const officer = officerOf(req, res, services);
    if (!officer) return null;
    const { looking } = officer;
    const handover = String(req.params['handover']);
    const detail = await records.handoverById(looking, handover);
    const may = detail && mayView(looking.actor, 'clientExport', detail.state, looking.day);
    const found = may ? await records.readClientExport(looking, detail.state.client) : null;
    if (!found) renderProblem(res, 'notFound');
    return found && { found, handover };
  };

  router.get(`${paths.clientData}/:handover`, async (req, res) => {
    const opened = await open(req, res);
    if (!opened) return;
    const { found, handover } = opened;
    noteAccess(res, { handover });
    const references = found.handovers.map(({ state }) => state.reference);
    render(res, <DataPage handover={handover} name={found.client.name} references={references} />);
  });

  for (const extension of ['html', 'json'] as const)
    router.get(`${paths.clientData}/:handover/bestand.${extension}`, async (req, res) => {
      const opened = await open(req, res);
      if (!opened) return;
      const { found, handover } = opened;
      noteAccess(res, { kind: 'export', handover, record: { kind: 'clientData', id: extension } });
      const madeAt = toMoment(services.now());
      const { words, language } = requestContext(res);
      const [type, content] =
        extension === 'html'
          ? ['text/html', exportDocument({ found, madeAt, words, language })]
          : ['application/json', exportJson(found, madeAt)];
      const reference = found.handovers[0]?.state.reference ?? 'overstap';
      res.set({
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${reference}.${extension}"`,
        'Cache-Control': 'no-store',
      });
      res.end(content);
    });
}
