import { Router, type Request, type Response } from 'express';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import { noticeGroups, type NoticeGroup } from '../../../domain/notices';
import { heldRole } from '../../../domain/handover/actingAs';
import { holdsRole, mayView } from '../../../domain/permissions';
import { parseNoticeSettings, switchedOffAfter } from '../../../forms/noticeSettings';
import { commandIdOf } from '../../handover/answer';
import { emptyForm, failed, filledIn, type FormState } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { requestContext, viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { actorOf } from '../../viewer';
import { NoticeSettingsPage } from './page';

/** Somebody's own choice of what comes by mail. Everything is on Mijn werk, whatever they choose. */
export const noticeSettingsRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;
  const today = () => dayOf(toMoment(services.now()));
  const mayChoose = (res: Response) => mayView(actorOf(viewerOf(res)), 'noticeSettings', null, today());

  /** The weekly summary is for programme managers. */
  const groupsFor = (res: Response): NoticeGroup[] =>
    noticeGroups.filter(
      (group) => group !== 'weekly' || holdsRole(actorOf(viewerOf(res)), 'programmeManager', today()),
    );

  const byOf = (req: Request, res: Response) => {
    const viewer = viewerOf(res);
    return {
      person: viewer.personId,
      role: heldRole(actorOf(viewer), today()),
      organisation: viewer.organisationId,
      correlation: requestContext(res).correlationId,
      source: req.ip ?? null,
    };
  };

  const show = (res: Response, form: FormState, kept: boolean, status = 200) =>
    render(res, <NoticeSettingsPage form={form} groups={groupsFor(res)} kept={kept} />, { status });

  router.get(paths.noticeSettings, async (req, res) => {
    if (!mayChoose(res)) return renderProblem(res, 'forbidden');
    const kept = req.session.noticeSettingsKept === true;
    delete req.session.noticeSettingsKept;
    const off = await records.switchedOff(viewerOf(res).personId);
    const wanted = groupsFor(res).filter((group) => !off.includes(group));
    show(res, { ...emptyForm, ...filledIn({ wanted }) }, kept);
  });

  router.post(paths.noticeSettings, async (req, res) => {
    if (!mayChoose(res)) return renderProblem(res, 'forbidden');
    const parsed = parseNoticeSettings(req.body as Record<string, unknown>);
    if (!parsed.ok) return show(res, failed('wanted', parsed, commandIdOf(req)), false, 400);
    const person = viewerOf(res).personId;
    const before = await records.switchedOff(person);
    const off = switchedOffAfter(before, groupsFor(res), parsed.value.wanted);
    await records.setSwitchedOff(person, off, byOf(req, res));
    req.session.noticeSettingsKept = true;
    await saveSession(req);
    redirectTo(res, paths.noticeSettings);
  });

  return router;
};
