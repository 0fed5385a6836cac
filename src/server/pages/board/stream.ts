import type { Request, Response } from 'express';
import { noteAccess } from '../../access/note';
import { requestState } from '../../requestContext';
import type { Services } from '../../services';

/** Milliseconds: a sign that the line is open, and after how long a browser comes back and is asked anew who it is. */
const [heartbeat, life] = [20_000, 300_000];

/** Streams that one person has open at most: so many screens. */
const most = 5;

const open = new Map<string, number>();

/** A screen that follows by itself is no sign of life: without a session nothing renews it or its cookie. */
export const withoutSignOfLife = (req: Request, res: Response): void => {
  // The page itself is in the access log; what it looks up again by itself is the same look.
  noteAccess(res, { quiet: true });
  delete (req as Partial<Request>).session;
};

/** Tells a browser that the board changed, until the session ends; it says nothing of what changed. */
export function streamChanges(
  req: Request,
  res: Response,
  { boardChanges }: Pick<Services, 'boardChanges'>,
  person: string,
): void {
  const seconds = requestState(res).sessionEnds?.seconds ?? 0;
  withoutSignOfLife(req, res);
  const own = open.get(person) ?? 0;
  if (own >= most) {
    res.status(429).end();
    return;
  }
  open.set(person, own + 1);
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
  res.write('retry: 5000\n\n');
  const unfollow = boardChanges.follow({
    changed: () => res.write('data: changed\n\n'),
    ended: () => res.end(),
  });
  const beat = setInterval(() => res.write(':\n\n'), heartbeat);
  const end = setTimeout(() => res.end(), Math.min(life, seconds * 1_000));
  res.once('close', () => {
    unfollow();
    clearInterval(beat);
    clearTimeout(end);
    const left = (open.get(person) ?? 1) - 1;
    if (left > 0) open.set(person, left);
    else open.delete(person);
  });
}
