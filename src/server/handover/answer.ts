import type { Request, Response } from 'express';
import type { Command } from '../../domain/handover/commands';
import { assertNever } from '../../domain/assertNever';
import type { Outcome } from '../../temporal/handovers';
import type { HandoverFile } from './file';
import { redirectTo } from '../html/render';
import { renderProcessing } from '../pages/processing/page';
import { paths } from '../paths';
import { renderProblem } from '../problems';
import type { Services } from '../services';
import { saveSession, type ConfirmedCommand } from '../session';
import { renderUnavailable } from '../unavailablePage';
import type { Refusal } from '../../domain/handover/refusals';

/** The one-time token of the form; without one (a hand-made request) there is nothing to carry out. */
export const commandIdOf = (req: Request): string | undefined => {
  const id = (req.body as Record<string, unknown>)['commandId'];
  return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : undefined;
};

/** Asks the handover of the file. */
export const ask = (
  services: Services,
  { id: handover, actor, state, policy }: HandoverFile,
  id: string,
  command: Command,
): Promise<Outcome> => services.handovers.execute(handover, { id, actor, command }, { state, policy });

interface Then {
  handover: string;
  command: ConfirmedCommand;
  /** Where it goes on. */
  address: string;
  /** The same page again, with the reason in words. */
  refused: (refusal: Refusal) => void | Promise<void>;
}

/** A page that asks by itself, until the answer is on record; the same form sent again joins the same command. */
async function waitFor(req: Request, res: Response, { handover, command, address }: Then): Promise<void> {
  const commandId = commandIdOf(req) ?? '';
  req.session.waiting = { handover, command, address, commandId, since: Date.now() };
  await saveSession(req);
  renderProcessing(res, paths.processing(handover));
}

/** How a command's outcome is answered: on to the next page, or what one can do. */
export async function answer(req: Request, res: Response, outcome: Outcome, then: Then): Promise<void> {
  switch (outcome.kind) {
    case 'done':
      req.session.confirmation = { handover: then.handover, command: then.command };
      await saveSession(req);
      return redirectTo(res, then.address);
    case 'refused':
      return then.refused(outcome.refusal);
    case 'notRunning':
      return then.refused({ code: 'handoverEnded' });
    case 'pending':
      return waitFor(req, res, then);
    case 'unavailable':
      return renderUnavailable(req, res);
    case 'fault':
      return renderProblem(res, 'fault');
    default:
      return assertNever(outcome);
  }
}
