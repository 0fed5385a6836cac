import type { CountedBottleneck } from '../../domain/bottleneck';
import type { BottleneckKind } from '../../domain/bottleneck/kinds';
import type { FaultState } from '../../domain/bottleneck/fault';
import type { BottleneckState } from '../../domain/bottleneck/state';
import type { CaseState } from '../../domain/breakthrough';
import type { Day } from '../../domain/calendar/day';
import type { MatterKind, MatterStates } from '../../domain/matters';
import type { Queryable } from '../pool';
import type { DatabaseViewer } from '../visibility';
import { seesMatters } from './seen';

export interface BottleneckFilters {
  kind?: BottleneckKind;
  cluster?: string;
  /** Open by default. */
  status?: 'open' | 'closed' | 'all';
  owner?: string;
  /** Owned by the reader. */
  mine?: boolean;
  /** Owned by nobody. */
  vacant?: boolean;
  /** Due before the reader's day. */
  late?: boolean;
  handover?: string;
}

export interface ListedMatter<State> {
  id: string;
  state: State;
  ownerName: string | null;
  dueDay: Day | null;
  startedAt: string;
  endedAt: string | null;
}

const columns = `m.id, m.state, o.name as "ownerName", m.due_day as "dueDay", m.started_at as "startedAt",
  m.ended_at as "endedAt"`;

/** A page of the bottlenecks somebody has something to do with, the first due first, and how many there are in all. */
export async function bottleneckList(
  db: Queryable,
  viewer: DatabaseViewer,
  filters: BottleneckFilters,
  { page, size }: { page: number; size: number },
): Promise<{ rows: ListedMatter<BottleneckState>[]; total: number }> {
  const { condition, values } = seesMatters(viewer, 1);
  const add = (value: unknown) => `$${values.push(value)}`;
  const { kind, cluster, status = 'open', owner, mine, vacant, late, handover } = filters;
  const conditions = [
    `m.kind = 'bottleneck'`,
    condition,
    ...(status === 'all' ? [] : [`m.ended_at is ${status === 'open' ? 'null' : 'not null'}`]),
    ...(kind ? [`m.topic = ${add(kind)}`] : []),
    ...(cluster ? [`m.id in (select matter_id from matter_clusters where cluster = ${add(cluster)})`] : []),
    ...(owner ? [`m.owner = ${add(owner)}`] : []),
    ...(mine ? [`m.owner = ${add(viewer.actor.person)}`] : []),
    ...(vacant ? ['m.owner is null'] : []),
    ...(late ? [`m.due_day < ${add(viewer.day)}::date`] : []),
    ...(handover
      ? [`m.id in (select matter_id from matter_handovers where handover_id = ${add(handover)})`]
      : []),
  ];
  const order = status === 'open' ? 'due_day, id' : 'started_at desc, id';
  const { rows } = await db.query<ListedMatter<BottleneckState> & { total: number }>(
    `with found as (
       select m.id, m.due_day, m.started_at from matters m where ${conditions.join(' and ')}
     ), shown as (
       select * from found order by ${order} limit ${add(size)} offset ${add((page - 1) * size)}
     )
     select t.total, ${columns}
       from (select count(*) as total from found) t
       left join shown s on true
       left join matters m on m.id = s.id
       left join people o on o.id = m.owner
      order by ${order.replace(/(due_day|started_at|id)/g, 's.$1')}`,
    values,
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.filter(({ id }) => id !== null).map(({ total: _total, ...row }) => row),
  };
}

const listed = async <State>(
  db: Queryable,
  viewer: DatabaseViewer,
  kind: 'fault' | 'case',
): Promise<ListedMatter<State>[]> => {
  const { condition, values } = seesMatters(viewer, 2);
  const { rows } = await db.query<ListedMatter<State>>(
    `select ${columns} from matters m left join people o on o.id = m.owner
      where m.kind = $1 and ${condition}
      order by m.ended_at is not null, m.started_at desc, m.id`,
    [kind, ...values],
  );
  return rows;
};

/** The structural faults somebody has something to do with, those that go on first, then the newest. */
export const faultList = (db: Queryable, viewer: DatabaseViewer): Promise<ListedMatter<FaultState>[]> =>
  listed<FaultState>(db, viewer, 'fault');

/** The cases of the breakthrough table somebody has something to do with, in the same order. */
export const caseList = (db: Queryable, viewer: DatabaseViewer): Promise<ListedMatter<CaseState>[]> =>
  listed<CaseState>(db, viewer, 'case');

/** The open case of a handover, which cannot have two; as far as the reader may know. */
export async function openCaseOf(db: Queryable, handover: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    `select m.id from matters m join matter_handovers b on b.matter_id = m.id
      where b.handover_id = $1 and m.kind = 'case' and m.ended_at is null order by m.started_at limit 1`,
    [handover],
  );
  return rows[0]?.id ?? null;
}

/** What is counted of every bottleneck that the reader sees, or all of a region for the product itself. */
export async function countedBottlenecks(
  db: Queryable,
  region: string | null = null,
): Promise<CountedBottleneck[]> {
  const { rows } = await db.query<CountedBottleneck>(
    `select m.id, m.topic as kind, m.state -> 'clusters' as clusters, m.state -> 'hits' as hits,
            m.state ->> 'raisedOn' as "raisedOn", m.state -> 'reopenedOn' as "reopenedOn",
            nullif(m.state -> 'outcome', 'null') as outcome
       from matters m where m.kind = 'bottleneck' and ($1::text is null or m.region = $1) order by m.id`,
    [region],
  );
  return rows;
}

/** What the proposals of structural faults have to know of the ones there are. */
export async function faultsOnRecord(db: Queryable, region: string | null = null): Promise<FaultState[]> {
  const { rows } = await db.query<{ state: FaultState }>(
    `select m.state from matters m where m.kind = 'fault' and ($1::text is null or m.region = $1) order by m.id`,
    [region],
  );
  return rows.map(({ state }) => state);
}

/** Those of these matters that somebody has something to do with; what they see of each is said by its relations. */
export async function mattersSeen(
  db: Queryable,
  viewer: DatabaseViewer,
  ids: readonly string[],
): Promise<{ id: string; kind: MatterKind; state: MatterStates[MatterKind] }[]> {
  if (ids.length === 0) return [];
  const { condition, values } = seesMatters(viewer, 2);
  const { rows } = await db.query<{ id: string; kind: MatterKind; state: MatterStates[MatterKind] }>(
    `select m.id, m.kind, m.state from matters m where m.id = any ($1) and ${condition}`,
    [ids, ...values],
  );
  return rows;
}
