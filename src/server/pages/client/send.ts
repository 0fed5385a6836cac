import type { Request, Response } from 'express';
import { assertNever } from '../../../domain/assertNever';
import type { Command } from '../../../domain/handover/commands';
import type { Refusal } from '../../../domain/handover/refusals';
import { ask } from '../../handover/answer';
import type { HandoverFile } from '../../handover/file';
import { redirectTo } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { renderUnavailable } from '../../unavailablePage';
import type { OwnDone } from './page';

interface Sent {
  file: HandoverFile;
  id: string;
  command: Command;
  done: OwnDone;
  refused: (refusal: Refusal) => void | Promise<void>;
}

/** Asks something of the client's own handover, and goes back to their page. */
export async function sendOwn(req: Request, res: Response, services: Services, sent: Sent): Promise<void> {
  const { file, id, command } = sent;
  const outcome = await ask(services, file, id, command);
  switch (outcome.kind) {
    // Taken on and not yet carried out is as good as done: nothing can stop it any more.
    case 'pending':
    case 'done':
      req.session.ownDone = sent.done;
      await saveSession(req);
      return redirectTo(res, paths.own);
    case 'refused':
      return sent.refused(outcome.refusal);
    case 'notRunning':
      return sent.refused({ code: 'handoverEnded' });
    case 'unavailable':
      return renderUnavailable(req, res);
    case 'fault':
      return renderProblem(res, 'fault');
    default:
      return assertNever(outcome);
  }
}
