import type { Phase } from '../domain/handover/state';
import type { ExpectationKind } from '../domain/expectations/expectation';
import type { HandoverEvent } from '../domain/handover/events';
import type { PointKey } from '../domain/template';
import type { Vault } from '../vault';
import { withClientNames, type WithSealedName } from './clientNames';
import type { Queryable } from './pool';
import { visibilityOf, type DatabaseViewer, type Visibility } from './visibility';

export interface WorkItem {
  handover: string;
  reference: string;
  visibility: Visibility;
  clientName: string | null;
  neighbourhoodName: string;
  phase: Phase;
  key: string;
  kind: ExpectationKind;
  points: PointKey[];
  number: number | null;
  dueDay: string;
  dueAt: string;
  owner: string;
  ownerName: string | null;
  vacant: boolean;
  extendable: boolean;
  /** Mine, left to me by a colleague who is away, or arrived at me because it was not done. */
  because: 'mine' | 'colleagueAway' | 'escalated';
}

/** Whose deputy this person is, and who is absent on that day or gone for good: asked once for each of them. */
const away = `
  select o.owner
    from (select distinct owner from expectations where deputy = $1 and owner <> $1) o
   where exists (select from absences a where a.person = o.owner and a.from_day <= $2::date
                    and (a.until_day is null or $2::date <= a.until_day))
      or coalesce(left_on(o.owner) <= $2::date, false)`;

const left = `e.deputy = $1 and e.owner in (select owner from away)`;

/** What the ladder mailed this person about as deputy, manager or programme manager. */
const raised = `select distinct handover_id, payload -> 'expectation' ->> 'key' as key
                  from notices
                 where recipient = $1 and kind = 'expectationDue' and payload -> 'expectation' ->> 'as' <> 'owner'`;

/** Three searches, each by its own index; an expectation comes from the first that finds it. */
const concerned = `
  select e.*, 'mine' as because from expectations e where e.owner = $1
  union all
  select e.*, 'colleagueAway' from expectations e where ${left}
  union all
  select e.*, 'escalated'
    from (${raised}) r join expectations e on e.handover_id = r.handover_id and e.key = r.key
   where e.owner <> $1 and (${left}) is not true`;

/** Nobody reads on after so many; more than that is a matter for the list of handovers. */
const mostItems = 500;

/** Mijn werk: what is expected of somebody now, most urgent first. */
export async function workList(
  db: Queryable,
  vault: Vault,
  viewer: DatabaseViewer,
  limit = mostItems,
): Promise<WorkItem[]> {
  const { expression, values } = visibilityOf(viewer, 4);
  const { rows } = await db.query<WithSealedName<WorkItem>>(
    `with away as materialized (${away}), concerned as (${concerned}), shown as (
       select h.id as handover, h.reference, v.visibility, h.client_id as client,
              n.name as "neighbourhoodName", h.phase, e.key, e.kind, e.points, e.number, e.due_day as "dueDay",
              e.due_at as "dueAt", e.owner, p.name as "ownerName", e.vacant, e.extendable, e.because
         from concerned e
         join handovers h on h.id = e.handover_id
         cross join lateral (select ${expression} as visibility) v
         join neighbourhoods n on n.id = h.neighbourhood
         left join people p on p.id = e.owner
        where v.visibility is not null
        order by e.due_at, h.reference, e.key
        limit $3
     )
     select s.*, k.sealed_name as "sealedName"
       from shown s left join clients k on k.id = s.client and s.visibility <> 'processFacts'
      order by s."dueAt", s.reference, s.key`,
    [viewer.actor.person, viewer.day, limit, ...values],
  );
  return withClientNames(db, vault, rows);
}

export interface NewsItem {
  handover: string;
  reference: string;
  clientName: string | null;
  at: string;
  visibility: Visibility;
  event: HandoverEvent;
  personName: string | null;
}

/** After so many days something is no longer news, whenever somebody last looked. */
const newsDays = 14;

/** What others did since the person last looked, in the handovers in which they have a place. Newest first. */
export async function news(
  db: Queryable,
  vault: Vault,
  viewer: DatabaseViewer,
  limit: number,
): Promise<NewsItem[]> {
  const { expression, values } = visibilityOf(viewer, 4);
  const { rows } = await db.query<WithSealedName<NewsItem>>(
    `with shown as (
       select h.id as handover, h.reference, e.at, e.seq, e.event, v.visibility, e.person, h.client_id as client
         from handover_events e
         join handover_people m on m.handover_id = e.handover_id and m.person = $1
         join handovers h on h.id = e.handover_id
         cross join lateral (select ${expression} as visibility) v
        where e.at > (select greatest(news_seen_at, $3::date - ${newsDays}) from people where id = $1)
          and e.person is distinct from $1 and e.type <> 'rungClimbed'
          and v.visibility is not null and (v.visibility <> 'announcement' or e.type = 'submitted')
        order by e.at desc, e.handover_id, e.seq desc
        limit $2
     )
     select s.handover, s.reference, s.at, s.event, s.visibility, p.name as "personName", s.client,
            k.sealed_name as "sealedName"
       from shown s
       left join people p on p.id = s.person
       left join clients k on k.id = s.client and s.visibility <> 'processFacts'
      order by s.at desc, s.handover, s.seq desc`,
    [viewer.actor.person, limit, viewer.day, ...values],
  );
  return withClientNames(db, vault, rows);
}

/** From now on only what comes later is new. */
export async function markNewsSeen(db: Queryable, person: string, at: string): Promise<void> {
  await db.query('update people set news_seen_at = greatest(news_seen_at, $2::timestamptz) where id = $1', [
    person,
    at,
  ]);
}
