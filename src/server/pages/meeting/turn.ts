import type { Request, Response } from 'express';
import type { ConferenceCommand } from '../../../domain/conference/commands';
import type { MatterRefusal } from '../../../domain/matters';
import type { MatterOutcome } from '../../../temporal/matters';
import { answerMatter } from '../../matters/answer';
import type { Services } from '../../services';
import { redirectTo } from '../../html/render';
import { saveSession } from '../../session';
import { addressIn } from './addresses';
import { movedOn } from './page';
import type { ConferenceFile } from './situation';
import { followingId } from './writing';

interface Asked {
  /** The form's token. */
  id: string;
  /** Under which it is asked, when that is another. */
  commandId?: string;
  command: ConferenceCommand;
  /** Set by the button that goes on: from the item on the screen to the one it names. */
  turn: { from: string | null; to: string } | null;
  /** Where it goes on without a turn. */
  address: string;
  refused: (refusal: MatterRefusal<'conference'> | null) => void | Promise<void>;
}

export const ask = (
  services: Services,
  { id: matter, state, rules, actor }: ConferenceFile,
  id: string,
  command: ConferenceCommand,
): Promise<MatterOutcome<'conference'>> =>
  services.matters.execute('conference', matter, { id, actor, command }, { state, rules });

/** What the rules answer when nothing was to be written, or was written before. */
const nothingMore = ({ kind, ...outcome }: MatterOutcome<'conference'>): boolean =>
  kind === 'done' ||
  (kind === 'refused' && 'refusal' in outcome && outcome.refusal.code === 'nothingChanged');

/** Writes something down, and goes on to the next item when the button says so: one press, two commands. */
export async function writeAndTurn(
  req: Request,
  res: Response,
  services: Services,
  file: ConferenceFile,
  number: number,
  asked: Asked,
): Promise<void> {
  const written = await ask(services, file, asked.commandId ?? asked.id, asked.command);
  if (asked.turn === null || !nothingMore(written)) {
    return answerMatter(req, res, written, {
      kind: 'conference',
      done: { matter: file.id, command: asked.command.type },
      address: asked.address,
      refused: asked.refused,
    });
  }
  return goOn(req, res, services, file, number, { id: asked.id, ...asked.turn });
}

/** To the next item; when somebody else went on already, to where the meeting is now. */
export async function goOn(
  req: Request,
  res: Response,
  services: Services,
  file: ConferenceFile,
  number: number,
  { id, from, to }: { id: string; from: string | null; to: string },
): Promise<void> {
  const command = { type: 'nextItem' as const, meeting: number, from, to };
  const outcome = await ask(services, file, followingId(id, 'turn'), command);
  const address = addressIn(file.id, number);
  if (outcome.kind === 'done') return redirectTo(res, address);
  const done = { matter: file.id, command: movedOn };
  return answerMatter(req, res, outcome, {
    kind: 'conference',
    done,
    address,
    refused: async () => {
      req.session.matterDone = done;
      await saveSession(req);
      redirectTo(res, address);
    },
  });
}
