import type { Day } from '../../domain/calendar/day';
import type { MatterExpectationKind, MatterKind } from '../../domain/matters';
import type { Queryable } from '../pool';
import type { DatabaseViewer } from '../visibility';

/** What is expected of somebody in a matter, for Mijn werk. */
export interface MatterWorkItem {
  matter: string;
  matterKind: MatterKind;
  /** What the matter is about: the kind of meeting, bottleneck or fault; of a case its cluster. */
  topic: string;
  /** Of the cluster of a conference, or of the first one that the matter touches; null: the whole region. */
  clusterName: string | null;
  key: string;
  kind: MatterExpectationKind;
  meeting: number | null;
  action: string | null;
  dueDay: Day;
  dueAt: string;
  owner: string;
  ownerName: string | null;
  vacant: boolean;
  /** Mine, left to me by a colleague who is away, or arrived at me because it was not done. */
  because: 'mine' | 'colleagueAway' | 'escalated';
}

/** Whose deputy this person is, and who is absent on that day or gone for good: asked once for each of them. */
const away = `
  select o.owner
    from (select distinct owner from matter_expectations where deputy = $1 and owner <> $1) o
   where exists (select from absences a where a.person = o.owner and a.from_day <= $2::date
                    and (a.until_day is null or $2::date <= a.until_day))
      or coalesce(left_on(o.owner) <= $2::date, false)`;

const left = `e.deputy = $1 and e.owner in (select owner from away)`;

/** What the ladder mailed this person about as deputy, manager or programme manager. */
const raised = `
  select distinct matter_id, payload -> 'expectation' ->> 'key' as key
    from notices
   where recipient = $1 and matter_id is not null and kind = 'expectationDue'
     and payload -> 'expectation' ->> 'as' <> 'owner'`;

/** Three searches, each by its own index; an expectation comes from the first that finds it. */
const concerned = `
  select e.*, 'mine' as because from matter_expectations e where e.owner = $1
  union all
  select e.*, 'colleagueAway' from matter_expectations e where ${left}
  union all
  select e.*, 'escalated'
    from (${raised}) r join matter_expectations e on e.matter_id = r.matter_id and e.key = r.key
   where e.owner <> $1 and (${left}) is not true`;

/** Nobody reads on after so many. */
const mostItems = 500;

/** What is expected of somebody now in all matters, most urgent first. */
export async function matterWork(
  db: Queryable,
  viewer: DatabaseViewer,
  limit = mostItems,
): Promise<MatterWorkItem[]> {
  const { rows } = await db.query<MatterWorkItem>(
    `with away as materialized (${away}), concerned as (${concerned})
     select m.id as matter, m.kind as "matterKind", m.topic,
            (select c.name from clusters c join matter_clusters t on t.cluster = c.id
              where t.matter_id = m.id order by c.position limit 1) as "clusterName",
            e.key, e.kind, e.meeting, e.action, e.due_day as "dueDay", e.due_at as "dueAt", e.owner,
            p.name as "ownerName", e.vacant, e.because
       from concerned e
       join matters m on m.id = e.matter_id
       left join people p on p.id = e.owner
      order by e.due_at, m.id, e.key
      limit $3`,
    [viewer.actor.person, viewer.day, limit],
  );
  return rows;
}
