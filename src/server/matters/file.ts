import type { Request, Response } from 'express';
import { dayOf, toMoment, type Day, type Moment } from '../../domain/calendar/day';
import type { Calendar } from '../../domain/calendar/workingDays';
import type { PersonId } from '../../domain/handover/state';
import type { MatterKind, MatterRules, MatterStates } from '../../domain/matters';
import type { PersonActor } from '../../domain/relations';
import { noteAccess } from '../access/note';
import { lookingFrom } from '../handover/file';
import { redirectTo } from '../html/render';
import { paths } from '../paths';
import { renderProblem } from '../problems';
import { viewerOf } from '../requestContext';
import type { Services } from '../services';
import { actorOf, type Viewer } from '../viewer';
import { seesMatter } from './sees';

/** Everything a page about one matter needs: what is on record, and who looks. */
export interface MatterFile<K extends MatterKind> {
  id: string;
  kind: K;
  state: MatterStates[K];
  rules: MatterRules;
  viewer: Viewer;
  actor: PersonActor;
  now: Moment;
  today: Day;
  calendar: Calendar;
  /** Everything that was written in it and that the reader may read, by id. */
  texts: ReadonlyMap<string, string>;
  /** Who somebody is; an unknown person stays unnamed. */
  nameOf: (person: PersonId | null) => string;
}

/** What is on record of one matter, before it is a reader's. */
export interface MatterDetail<K extends MatterKind> {
  state: MatterStates[K];
  rules: MatterRules;
  texts: ReadonlyMap<string, string>;
  names: ReadonlyMap<PersonId, string>;
}

export type OpenMatter<K extends MatterKind> = (
  req: Request,
  res: Response,
  services: Services,
) => Promise<MatterFile<K> | null>;

/** The words behind an id; null when there are none, or when the reader may not read them. */
export const textIn = <K extends MatterKind>(
  { texts }: Pick<MatterFile<K>, 'texts'>,
  id: string | null | undefined,
): string | null => (id ? (texts.get(id) ?? null) : null);

export function matterFileOf<K extends MatterKind>(
  kind: K,
  { state, rules, texts, names }: MatterDetail<K>,
  viewer: Viewer,
  now: Moment,
): MatterFile<K> {
  const { closingDays } = state.surroundings;
  return {
    id: state.id,
    kind,
    state,
    rules,
    viewer,
    actor: actorOf(viewer),
    now,
    today: dayOf(now),
    calendar: { liberationDay: rules.policy.liberationDay, closingDays, pauses: [] },
    texts,
    nameOf: (person) => (person === null ? '' : (names.get(person) ?? '')),
  };
}

/** What somebody just did may have taken the matter out of their sight: to where that is confirmed. */
function notTheirs(req: Request, res: Response, id: string): null {
  if (req.session.matterDone?.matter === id) redirectTo(res, paths.work);
  else renderProblem(res, 'notFound');
  return null;
}

/** Something in a matter that is somebody's own, though the whole is not theirs to see. */
type IsOwn<K extends MatterKind> = (
  actor: PersonActor,
  state: MatterStates[K],
  day: Day,
  req: Request,
) => boolean;

/**
 * Opens a matter for the reader of this request; the access log will say that they looked. Not there and not theirs are
 * the same answer: a 404 page, and null.
 */
export const openMatter =
  <K extends MatterKind>(kind: K, isOwn: IsOwn<K> = () => false): OpenMatter<K> =>
  async (req, res, services) => {
    const id = String(req.params['id']);
    const looking = lookingFrom(viewerOf(res), services);
    const detail = await services.records.matterById(looking, kind, id);
    if (!detail) return notTheirs(req, res, id);
    const { actor, day } = looking;
    if (!seesMatter(kind, actor, detail.state, day) && !isOwn(actor, detail.state, day, req))
      return notTheirs(req, res, id);
    noteAccess(res, { record: { kind, id } });
    return matterFileOf(kind, detail, viewerOf(res), toMoment(services.now()));
  };
