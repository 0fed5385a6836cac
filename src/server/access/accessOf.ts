import type { Access } from '../../db/accessLog';
import type { AccessKind } from '../../domain/accessKinds';
import type { Day } from '../../domain/calendar/day';
import { heldRole } from '../../domain/handover/actingAs';
import { pointKeys } from '../../domain/template';
import { paths } from '../paths';
import { actorOf, type Viewer } from '../viewer';
import type { AccessNote } from './note';

/** One request and how it was answered, as far as the access log minds. */
export interface Answered {
  method: string;
  path: string;
  status: number;
  /** The route's own pattern, in which nothing is typed by anybody; null where there is none. */
  route: string | null;
  point: unknown;
  /** The one-time token of the form that was sent. */
  command: string | undefined;
  correlation: string;
  source: string | null;
  viewer: Viewer | undefined;
  today: Day;
}

const refusing = [401, 403, 404, 405];

/** Pages that show nothing of anybody. */
const aboutNobody: readonly string[] = [
  paths.help,
  paths.accessibility,
  paths.whatIsNew,
  paths.signedOut,
  paths.language,
];

/** Null: nothing was shown and nothing was tried. Sending a form on a handover opens it, and so is a look. */
function kindOf({ method, status, route, viewer }: Answered, note: AccessNote): AccessKind | null {
  if (note.quiet || status >= 500 || status === 429) return null;
  if (viewer === undefined && note.kind === undefined && status !== 403) return null;
  if (refusing.includes(status)) return 'refused';
  if (note.kind !== undefined) return note.kind;
  if (status >= 300 && status < 400) return method === 'POST' && note.handover !== undefined ? 'view' : null;
  return route !== null && aboutNobody.includes(route) ? null : 'view';
}

const handoverPath = /^\/overdrachten\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/;

/** The page by its pattern, with the point that it shows: what somebody typed in an address is not kept. */
const pageIn = ({ route, point }: Answered): string | null =>
  route?.replace(':point', (pointKeys as readonly unknown[]).includes(point) ? String(point) : ':point') ??
  null;

/** The line in the access log for one answer; null when there is none to write. */
export function accessOf(answered: Answered, note: AccessNote): Access | null {
  const kind = kindOf(answered, note);
  if (kind === null) return null;
  const { status, command, correlation, source, path, today } = answered;
  const by = note.by ?? answered.viewer;
  const page = pageIn(answered);
  const isSent = kind === 'view' && status >= 300 && status < 400;
  const held = by && { role: heldRole(actorOf(by), today), onBehalfOf: null };
  return {
    kind,
    person: by?.personId ?? null,
    organisation: by?.organisationId ?? null,
    ...(note.actingAs ?? held),
    client: note.client ?? null,
    handover: note.handover ?? handoverPath.exec(path)?.[1] ?? null,
    record:
      note.record ?? (page === null ? null : { kind: isSent ? 'form' : 'page', id: page.slice(0, 120) }),
    // The change that a form asked for is written by the worker, under the form's token.
    correlation: isSent ? (command ?? correlation) : correlation,
    source,
  };
}
