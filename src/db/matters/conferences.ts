import type { ConferenceState } from '../../domain/conference/state';
import type { MatterRules } from '../../domain/matters';
import type { Queryable } from '../pool';
import type { DatabaseViewer } from '../visibility';
import { rulesFrom } from './rules';
import { seesMatters } from './seen';

export interface ListedConference {
  id: string;
  region: string;
  cluster: string | null;
  /** Of the cluster, or of the region whose breakthrough table it is. */
  placeName: string;
  state: ConferenceState;
  rules: MatterRules;
  chairName: string | null;
}

type Row = Omit<ListedConference, 'rules'> & Parameters<typeof rulesFrom>[0];

/** The conferences somebody has something to do with, in order of their clusters, the breakthrough table last. */
export const conferenceList = (db: Queryable, viewer: DatabaseViewer): Promise<ListedConference[]> =>
  listed(db, viewer, 'true');

/** Those of which none was held in two intervals: no structural conference. */
export const conferencesMissed = (db: Queryable, viewer: DatabaseViewer): Promise<ListedConference[]> =>
  listed(db, viewer, `m.state ->> 'missedSince' is not null`);

async function listed(db: Queryable, viewer: DatabaseViewer, which: string): Promise<ListedConference[]> {
  const { condition, values } = seesMatters(viewer, 1);
  const { rows } = await db.query<Row>(
    `select m.id, m.region, m.cluster, coalesce(c.name, r.name) as "placeName", m.state, o.name as "chairName",
            p.content as policy, p.bottlenecks, p.breakthrough
       from matters m
       join policies p on p.version = m.policy_version
       join regions r on r.id = m.region
       left join clusters c on c.id = m.cluster
       left join people o on o.id = m.owner
      where m.kind = 'conference' and ${condition} and ${which}
      order by r.name, c.position nulls last, m.id`,
    values,
  );
  return rows.map(({ policy, bottlenecks, breakthrough, ...row }) => ({
    ...row,
    rules: rulesFrom({ policy, bottlenecks, breakthrough }),
  }));
}
