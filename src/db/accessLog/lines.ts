import type { AccessKind } from '../../domain/accessKinds';
import type { Day } from '../../domain/calendar/day';
import type { Queryable } from '../pool';

/** Which lines somebody wants to read; days are of the region's clock, both included. */
export interface LineFilter {
  from: Day;
  until: Day;
  person?: string;
  /** Reference of a handover, as people write it. */
  reference?: string;
  kind?: AccessKind;
}

export interface AccessLine {
  id: string;
  at: string;
  kind: AccessKind;
  person: string | null;
  personName: string | null;
  role: string | null;
  organisationName: string | null;
  onBehalfOfName: string | null;
  client: string | null;
  reference: string | null;
  recordKind: string | null;
  recordId: string | null;
  source: string | null;
  correlation: string | null;
}

const conditions = `
  a.at >= $1::date::timestamp at time zone 'Europe/Amsterdam'
  and a.at < ($2::date + 1)::timestamp at time zone 'Europe/Amsterdam'
  and ($3::text is null or a.person = $3)
  and ($4::text is null or upper(a.reference) = upper($4))
  and ($5::text is null or a.kind = $5)`;

const valuesOf = ({ from, until, person, reference, kind }: LineFilter) => [
  from,
  until,
  person ?? null,
  reference ?? null,
  kind ?? null,
];

/**
 * Lines of the access log, newest first, as far as the reader may see them. A change is written by the worker, which
 * does not know from where it was asked: the line of the form that asked it does.
 */
export async function accessLines(
  db: Queryable,
  filter: LineFilter,
  page: { offset: number; limit: number },
): Promise<AccessLine[]> {
  const { rows } = await db.query<AccessLine>(
    `select a.id, a.at, a.kind, a.person, p.name as "personName", a.role, o.name as "organisationName",
            b.name as "onBehalfOfName", a.client, a.reference, a.record_kind as "recordKind",
            a.record_id as "recordId", a.correlation_id as correlation,
            coalesce(a.source, (select f.source from access_log f
                                 where f.correlation_id = a.correlation_id and f.source is not null
                                 limit 1)) as source
       from access_log a
       left join people p on p.id = a.person
       left join people b on b.id = a.on_behalf_of
       left join organisations o on o.id = a.organisation
      where ${conditions}
      order by a.at desc, a.id offset $6 limit $7`,
    [...valuesOf(filter), page.offset, page.limit],
  );
  return rows;
}

/** How many lines there are, counted no further than `most`. */
export async function countAccessLines(db: Queryable, filter: LineFilter, most: number): Promise<number> {
  const { rows } = await db.query<{ found: number }>(
    `select count(*) as found from (select from access_log a where ${conditions} limit $6) counted`,
    [...valuesOf(filter), most],
  );
  return rows[0]?.found ?? 0;
}
