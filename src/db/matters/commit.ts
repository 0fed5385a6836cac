import type { Pool, PoolClient } from 'pg';
import {
  courseOf,
  regionOfTable,
  type MatterKind,
  type MatterNotice,
  type MatterRecorded,
  type MatterRequest,
  type MatterRules,
} from '../../domain/matters';
import { dayOf, type Moment } from '../../domain/calendar/day';
import type { Actor } from '../../domain/permissions';
import { heldRole } from '../../domain/handover/actingAs';
import { inTransaction } from '../transaction';
import { toldWith, type MatterPlace, type ToldMatter } from './projection';
import { claimMatterCommand, handledMatterCommand, lockMatter, writeMatterChange } from './records';
import { rulesShelf } from './rules';

export interface CommitMatterInput<K extends MatterKind = MatterKind> {
  kind: K;
  matter: string;
  request: Pick<MatterRequest<K>, 'id' | 'actor'>;
  recorded: readonly MatterRecorded<K>[];
  /** The version of the rules that decided; left out, the one on record, and at the start the region's of today. */
  policyVersion?: string;
}

export type MatterCommitResult = { kind: 'committed' | 'repeated'; seq: number };

/** The name of the fault that trying again cannot mend: the events do not follow the ones that are on record. */
const fault = (message: string) => Object.assign(new Error(message), { name: 'SequenceFault' });

function tellAll<K extends MatterKind>(
  kind: K,
  before: ToldMatter<K> | null,
  recorded: readonly MatterRecorded<K>[],
  rules: MatterRules,
): { told: ToldMatter<K>; notices: MatterNotice[] } {
  const notices: MatterNotice[] = [];
  let told = before;
  for (const each of recorded) {
    const after = toldWith(kind, told, each);
    notices.push(...courseOf(kind).notices(told?.state ?? null, each, after.state, rules));
    told = after;
  }
  if (!told) throw fault('A command without events has nothing to commit');
  return { told, notices };
}

/** A table names its region; everything else lies in the region of the first cluster that it touches. */
async function placeAtStart<K extends MatterKind>(
  client: PoolClient,
  { kind, matter, recorded }: CommitMatterInput<K>,
): Promise<MatterPlace> {
  const [first] = recorded;
  if (first?.seq !== 1) throw fault(`Matter ${matter} is not on record`);
  const [cluster] = courseOf(kind).clusters(toldWith(kind, null, first).state);
  const { rows } = await client.query<MatterPlace>(
    `select r.id as region, r.policy_version as "policyVersion" from regions r
      where r.id = coalesce($1, (select c.region from clusters c where c.id = $2), (select min(id) from regions))`,
    [regionOfTable(matter), cluster ?? null],
  );
  if (!rows[0]) throw fault(`Matter ${matter} lies in no region`);
  return rows[0];
}

/** Who asked, in the role that comes first of theirs. What time brings about, nobody asked. */
function askedBy(actor: Actor, at: Moment) {
  if (actor.kind === 'system') return { person: null, organisation: null, role: null };
  const { person, organisation } = actor;
  return { person, organisation, role: heldRole(actor, dayOf(at)) };
}

const rulesOf = rulesShelf();

async function commitOnce<K extends MatterKind>(
  client: PoolClient,
  input: CommitMatterInput<K>,
): Promise<MatterCommitResult> {
  const { kind, matter, request, recorded } = input;
  const first = recorded[0];
  const last = recorded.at(-1);
  if (!first || !last) throw fault('A command without events has nothing to commit');
  const command = { id: request.id, matter, firstSeq: first.seq, lastSeq: last.seq };
  if (!(await claimMatterCommand(client, command))) {
    const handled = await handledMatterCommand(client, request.id);
    if (handled?.matter !== matter) throw fault(`Command ${request.id} belongs to another matter`);
    return { kind: 'repeated', seq: handled.lastSeq };
  }
  const current = (await lockMatter(client, matter)) as (MatterPlace & ToldMatter<K>) | null;
  const seq = current?.state.seq ?? 0;
  if (recorded.some((each, index) => each.seq !== seq + 1 + index))
    throw fault(`Matter ${matter} is at ${seq}, the events begin at ${first.seq}`);
  const { region, policyVersion } = current ?? (await placeAtStart(client, input));
  const place = { region, policyVersion: input.policyVersion ?? policyVersion };
  const rules = await rulesOf(client, place.policyVersion);
  const { told, notices } = tellAll(kind, current, recorded, rules);
  const by = askedBy(request.actor, first.at);
  await writeMatterChange(client, { kind, told, recorded, notices, rules, place, by, command: request.id });
  return { kind: 'committed', seq: last.seq };
}

/**
 * THE transaction of a matter: events, projections, notices and access log of one command, exactly once. A command that
 * is on record already changes nothing and answers `repeated`.
 */
export const commitMatter = <K extends MatterKind>(
  pool: Pool,
  input: CommitMatterInput<K>,
): Promise<MatterCommitResult> => inTransaction(pool, (client) => commitOnce(client, input));
