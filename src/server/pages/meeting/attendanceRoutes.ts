import { Router } from 'express';
import { enteredIn } from '../../../forms/form';
import { parseAttendance } from '../../../forms/meeting';
import { commandIdOf } from '../../handover/answer';
import { render } from '../../html/render';
import { emptyMatterForm, failedMatterForm } from '../../matters/formState';
import type { MatterPageOf } from '../../matters/task';
import type { MatterRefusal } from '../../../domain/matters';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { addressIn, patterns } from './addresses';
import { mayIn } from './may';
import { openMeeting } from './open';
import { writeAndTurn } from './turn';
import { findSituation, numberIn, peopleOf } from './view';

/** The item that a pressed button goes on with, from the one on the screen. */
function turnIn({ from, to }: Record<string, unknown>): { from: string | null; to: string } | null {
  if (typeof to !== 'string' || to === '') return null;
  return { from: typeof from === 'string' && from !== '' ? from : null, to };
}

/** Who is there, and with the same press on to the first item. */
export const attendanceRoutes = (services: Services, page: MatterPageOf<'conference'>): Router => {
  const router = Router();
  router.post(patterns.attendance, async (req, res) => {
    const file = await openMeeting(req, res, services);
    if (!file) return;
    const number = numberIn(req);
    const situation = await findSituation(services, file, number);
    const id = commandIdOf(req);
    if (id === undefined || !situation) return renderProblem(res, 'badRequest');
    const body = req.body as Record<string, unknown>;
    const refused = async (refusal: MatterRefusal<'conference'> | null) => {
      const form = { ...emptyMatterForm, name: patterns.attendance, entered: enteredIn(body) };
      const shown = await page(req, file, { ...form, refused: refusal ?? 'ended' });
      render(res, shown, { status: refusal?.code === 'notAllowed' ? 403 : 409 });
    };
    if (!mayIn(file, 'recordAttendance')) return refused({ code: 'notAllowed' });
    const parsed = parseAttendance(body, peopleOf(file, situation));
    if (!parsed.ok) {
      render(res, await page(req, file, failedMatterForm(patterns.attendance, parsed, id)), { status: 400 });
      return;
    }
    await writeAndTurn(req, res, services, file, number, {
      id,
      command: { type: 'recordAttendance', meeting: number, people: parsed.value },
      turn: turnIn(body),
      address: addressIn(file.id, number),
      refused,
    });
  });
  return router;
};
