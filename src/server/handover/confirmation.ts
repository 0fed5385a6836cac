import type { Request } from 'express';
import type { ConfirmedCommand } from '../session';

/** What was just done to this handover, once: reloading the page does not say it again. */
export function takeConfirmation(req: Request, handover: string): ConfirmedCommand | undefined {
  const { confirmation } = req.session;
  if (confirmation?.handover !== handover) return undefined;
  delete req.session.confirmation;
  return confirmation.command;
}
