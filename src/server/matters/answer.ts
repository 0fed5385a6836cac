import type { Request, Response } from 'express';
import { assertNever } from '../../domain/assertNever';
import type { MatterKind, MatterRefusal } from '../../domain/matters';
import type { MatterOutcome } from '../../temporal/matters';
import { commandIdOf } from '../handover/answer';
import { redirectTo } from '../html/render';
import { renderProcessing } from '../pages/processing/page';
import { paths } from '../paths';
import { renderProblem } from '../problems';
import { saveSession, type MatterDone } from '../session';
import { renderUnavailable } from '../unavailablePage';

interface Then<K extends MatterKind> {
  kind: K;
  done: MatterDone;
  /** Where it goes on. */
  address: string;
  /** The same page again, with the reason in words; null: it is over, or not begun. */
  refused: (refusal: MatterRefusal<K> | null) => void | Promise<void>;
}

/** A page that asks by itself, until the answer is on record; the same form sent again joins the same command. */
async function waitFor<K extends MatterKind>(
  req: Request,
  res: Response,
  { kind, done, address }: Then<K>,
): Promise<void> {
  const commandId = commandIdOf(req) ?? '';
  req.session.matterWaiting = { ...done, kind, address, commandId, since: Date.now() };
  await saveSession(req);
  renderProcessing(res, paths.matterProcessing);
}

/** How a command's outcome is answered: on to the next page, or what one can do. */
export async function answerMatter<K extends MatterKind>(
  req: Request,
  res: Response,
  outcome: MatterOutcome<K>,
  then: Then<K>,
): Promise<void> {
  switch (outcome.kind) {
    case 'done':
      req.session.matterDone = then.done;
      await saveSession(req);
      return redirectTo(res, then.address);
    case 'refused':
      return then.refused(outcome.refusal);
    case 'notRunning':
      return then.refused(null);
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

/** What was just done to this matter, once: reloading the page does not say it again. */
export function takeMatterDone(req: Request, matter: string): string | null {
  const { matterDone } = req.session;
  if (matterDone?.matter !== matter) return null;
  delete req.session.matterDone;
  return matterDone.command;
}
