import type { Policy } from '../domain/policy';
import type { Template } from '../domain/template';
import type { Queryable } from './pool';
import type { Versions } from './projection';

export const policyByVersion = async (db: Queryable, version: string): Promise<Policy | null> => {
  const { rows } = await db.query<{ content: Policy }>('select content from policies where version = $1', [
    version,
  ]);
  return rows[0]?.content ?? null;
};

export const templateByVersion = async (db: Queryable, version: string): Promise<Template | null> => {
  const { rows } = await db.query<{ content: Template }>('select content from templates where version = $1', [
    version,
  ]);
  return rows[0]?.content ?? null;
};

/** The versions with which a handover to this neighbourhood starts today. */
export const currentVersions = async (db: Queryable, neighbourhood: string): Promise<Versions | null> => {
  const { rows } = await db.query<{ policyVersion: string; templateVersion: string }>(
    `select r.policy_version as "policyVersion", r.template_version as "templateVersion"
       from neighbourhoods n join clusters c on c.id = n.cluster join regions r on r.id = c.region
      where n.id = $1`,
    [neighbourhood],
  );
  return rows[0] ?? null;
};

/** The policy with which a handover to this neighbourhood starts today. */
export async function currentPolicy(db: Queryable, neighbourhood: string): Promise<Policy | null> {
  const versions = await currentVersions(db, neighbourhood);
  return versions && policyByVersion(db, versions.policyVersion);
}

/** Reads each version once: a version never changes after it was written. */
export function policyShelf(): (db: Queryable, version: string) => Promise<Policy> {
  const known = new Map<string, Policy>();
  return async (db, version) => {
    const policy = known.get(version) ?? (await policyByVersion(db, version));
    if (!policy) throw new Error(`No policy ${version}`);
    known.set(version, policy);
    return policy;
  };
}
