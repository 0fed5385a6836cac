import type { Request, Router } from 'express';
import type { VNode } from 'preact';
import type { Told } from '../../../db/directoryChanges';
import type { Parsed } from '../../../forms/form';
import { commandIdOf } from '../../handover/answer';
import { emptyForm, failed, type FormState } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { administratorOf, takeTold, type Administrator } from './context';

/** What a part of the administration is drawn with. */
export interface Shown {
  req: Request;
  administrator: Administrator;
  form: FormState;
  /** How many running handovers heard of the change just made; null when nothing was changed. */
  told: number | null;
}

/** Draws the part; null when what the address names does not exist. */
export type Draw = (shown: Shown) => Promise<VNode | null>;

export function administrationPage(router: Router, services: Services, path: string, draw: Draw): void {
  router.get(path, async (req, res) => {
    const administrator = administratorOf(req, res, services);
    if (!administrator) return;
    const page = await draw({ req, administrator, form: emptyForm, told: takeTold(req) });
    if (page) render(res, page);
    else renderProblem(res, 'notFound');
  });
}

/** What the address or the form names does not exist; the page says so. */
export const nothingThere = { ok: false, errors: {}, entered: {} } as const;

interface Change<Value> {
  path: string;
  name: string;
  parse: (req: Request, administrator: Administrator, token: string) => Promise<Parsed<Value>>;
  /** Writes the change and gives what runs and has to hear of it. `token` is the form's own. */
  write: (value: Value, by: Administrator['by'], token: string, req: Request) => Promise<Told>;
  next: (req: Request) => string;
}

export const nobodyTold: Told = { handovers: [], matters: [] };

/** Reads the form, writes the change, tells the running handovers, and says how many were told. */
export function administrationForm<Value>(
  router: Router,
  services: Services,
  change: Change<Value>,
  draw: Draw,
): void {
  router.post(change.path, async (req, res) => {
    const administrator = administratorOf(req, res, services);
    if (!administrator) return;
    const token = commandIdOf(req);
    if (token === undefined) return renderProblem(res, 'badRequest');
    const parsed = await change.parse(req, administrator, token);
    if (!parsed.ok) {
      const page = await draw({ req, administrator, form: failed(change.name, parsed, token), told: null });
      if (page) render(res, page, { status: 400 });
      else renderProblem(res, 'notFound');
      return;
    }
    const affected = await change.write(parsed.value, administrator.by, token, req);
    await services.handovers.notifySurroundings(affected.handovers);
    await services.matters.notifySurroundings(affected.matters);
    req.session.directoryTold = affected.handovers.length;
    await saveSession(req);
    redirectTo(res, change.next(req));
  });
}
