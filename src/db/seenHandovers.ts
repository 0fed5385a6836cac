import type { Phase } from '../domain/handover/state';
import { visibilityOf, type DatabaseViewer } from './visibility';

export interface ListFilters {
  phase?: Phase;
  neighbourhood?: string;
  cluster?: string;
  sender?: string;
  mine?: boolean;
  stalled?: boolean;
  /** Something is expected that was due before the viewer's day. */
  overdue?: boolean;
  /** Ended without a durable place, also what is over by now. */
  droppedOut?: boolean;
  /** Part of a reference or of a name; names only of clients whom the viewer may know. */
  search?: string;
  /** Left out, only running ones are listed, unless `phase` asks for the ended. */
  ended?: boolean;
}

const likePattern = (search: string) =>
  `%${search
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;

/** The conditions of the filters; `add` gives each value its parameter. */
function conditions(
  filters: ListFilters,
  named: readonly string[],
  viewer: DatabaseViewer,
  add: (value: unknown) => string,
): string[] {
  const { phase, neighbourhood, cluster, sender, mine, stalled, overdue, droppedOut, search, ended } =
    filters;
  return [
    ...(phase ? [`h.phase = ${add(phase)}`] : ended || droppedOut ? [] : [`h.phase <> 'ended'`]),
    ...(neighbourhood ? [`h.neighbourhood = ${add(neighbourhood)}`] : []),
    ...(cluster ? [`h.cluster = ${add(cluster)}`] : []),
    ...(sender ? [`h.sender = ${add(sender)}`] : []),
    ...(mine
      ? [`h.id in (select handover_id from handover_people where person = ${add(viewer.actor.person)})`]
      : []),
    ...(stalled ? ['h.stalled_since is not null'] : []),
    ...(overdue ? [`h.next_due_day < ${add(viewer.day)}::date`] : []),
    ...(droppedOut ? ['h.dropped_out_in is not null'] : []),
    ...(search?.trim() ? [searchCondition(add(likePattern(search)), add(named))] : []),
  ];
}

/** Somebody who sees process facts only must not learn from a search who is behind a reference. */
const searchCondition = (pattern: string, named: string) =>
  `(lower(h.reference) like ${pattern} or (v.visibility <> 'processFacts' and h.client_id = any (${named}::text[])))`;

export interface SeenHandovers {
  /** The handovers that somebody may see and that pass the filters, as the table `seen`. */
  text: string;
  add: (value: unknown) => string;
  values: unknown[];
}

/** `named` are the clients whose names have what is searched for; `sortKey` is an expression over `handovers h`. */
export function seenBy(
  viewer: DatabaseViewer,
  filters: ListFilters,
  named: readonly string[],
  sortKey: string,
): SeenHandovers {
  const { expression, values } = visibilityOf(viewer, 1);
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = ['v.visibility is not null', ...conditions(filters, named, viewer, add)].join(' and ');
  const text = `seen as (
    select h.id, v.visibility, h.client_id, ${sortKey} as sort_key
      from handovers h
      cross join lateral (select ${expression} as visibility) v
     where ${where}
  )`;
  return { text, add, values };
}
