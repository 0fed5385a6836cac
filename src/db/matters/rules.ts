import { defaultBottleneckRules, type BottleneckRules } from '../../domain/bottleneck/rules';
import { defaultBreakthroughRules, type BreakthroughRules } from '../../domain/breakthrough/rules';
import type { MatterRules } from '../../domain/matters';
import type { Policy } from '../../domain/policy';
import type { Queryable } from '../pool';

interface RulesRow {
  version: string;
  policy: Policy;
  bottlenecks: BottleneckRules | null;
  breakthrough: BreakthroughRules | null;
}

/** A version from before there were matters says nothing of them. */
export const rulesFrom = ({ policy, bottlenecks, breakthrough }: Omit<RulesRow, 'version'>): MatterRules => ({
  policy,
  bottlenecks: bottlenecks ?? defaultBottleneckRules,
  breakthrough: breakthrough ?? defaultBreakthroughRules,
});

const columns = 'p.version, p.content as policy, p.bottlenecks, p.breakthrough';

/** The rules with which a matter starts today; without a region those of the first one. */
export async function currentMatterRules(db: Queryable, region: string | null = null): Promise<MatterRules> {
  const { rows } = await db.query<RulesRow>(
    `select ${columns} from regions r join policies p on p.version = r.policy_version
      where $1::text is null or r.id = $1 order by r.id limit 1`,
    [region],
  );
  if (!rows[0]) throw new Error(`There are no rules of region ${region ?? 'any'}`);
  return rulesFrom(rows[0]);
}

/** Reads each version once: a version never changes after it was written. */
export function rulesShelf(): (db: Queryable, version: string) => Promise<MatterRules> {
  const known = new Map<string, MatterRules>();
  return async (db, version) => {
    const kept = known.get(version);
    if (kept) return kept;
    const { rows } = await db.query<RulesRow>(`select ${columns} from policies p where p.version = $1`, [
      version,
    ]);
    if (!rows[0]) throw new Error(`No policy ${version}`);
    const rules = rulesFrom(rows[0]);
    known.set(version, rules);
    return rules;
  };
}
