import type { Pool, PoolClient } from 'pg';
import { dayOf, type Day } from '../src/domain/calendar/day';
import { expectations } from '../src/domain/expectations';
import { actingAs } from '../src/domain/handover/actingAs';
import type { Request } from '../src/domain/handover/decide';
import { evolve } from '../src/domain/handover/evolve';
import type { Recorded } from '../src/domain/handover/events';
import type { HandoverState } from '../src/domain/handover/state';
import { countedIn } from '../src/domain/measure/course';
import type { Notice } from '../src/domain/notices';
import { noticesFor } from '../src/domain/notices';
import type { Actor } from '../src/domain/permissions';
import type { Policy } from '../src/domain/policy';
import { loadHandover, type LoadedHandover } from '../src/db/handovers';
import { currentVersions, policyShelf } from '../src/db/policies';
import type { Versions } from '../src/db/projection';
import {
  claimCommand,
  handledCommand,
  lockHandover,
  writeChange,
  type CommittedChange,
} from '../src/db/records';
import { inTransaction } from '../src/db/transaction';

export interface CommitInput {
  handover: string;
  request: Pick<Request, 'id' | 'actor'>;
  recorded: readonly Recorded[];
  /** Only read for the first event: the policy that the handover starts with; left out, the region's of today. */
  policyVersion?: string;
}

export type CommitResult = { kind: 'committed' | 'repeated'; seq: number };

/** The name of the fault that trying again cannot mend: the events do not follow the ones that are on record. */
export const sequenceFault = 'SequenceFault';

const fault = (message: string) => Object.assign(new Error(message), { name: sequenceFault });

interface Evolved {
  state: HandoverState;
  notices: Notice[];
}

function evolveAndNotify(
  before: HandoverState | null,
  recorded: readonly Recorded[],
  policy: Policy,
): Evolved {
  let state = before;
  const notices: Notice[] = [];
  for (const each of recorded) {
    const after = evolve(state, each);
    notices.push(...noticesFor(state, each, after, policy));
    state = after;
  }
  if (!state) throw fault('A command without events has nothing to commit');
  return { state, notices };
}

async function versionsAtStart(client: PoolClient, input: CommitInput): Promise<Versions> {
  const started = input.recorded[0]?.event;
  if (started?.type !== 'handoverStarted') throw fault(`Handover ${input.handover} is not on record`);
  const current = await currentVersions(client, started.neighbourhood);
  if (!current) throw fault(`Neighbourhood ${started.neighbourhood} belongs to no region`);
  return { ...current, policyVersion: input.policyVersion ?? current.policyVersion };
}

/** Who asked, as what: by the place they had when they asked. What time brings about, nobody asked. */
function askedBy(actor: Actor, state: HandoverState, day: Day): CommittedChange['by'] {
  if (actor.kind === 'system') return { person: null, organisation: null, role: null, onBehalfOf: null };
  const { person, organisation } = actor;
  return { person, organisation, ...actingAs(actor, state, day) };
}

async function repeated(client: PoolClient, { request, handover }: CommitInput): Promise<CommitResult> {
  const handled = await handledCommand(client, request.id);
  if (handled?.handover !== handover) throw fault(`Command ${request.id} belongs to another handover`);
  return { kind: 'repeated', seq: handled.lastSeq };
}

/** What the workflow needs of the record. Every effect is safe to repeat. */
export function createRecordsActivities({ pool }: { pool: Pool }) {
  const policyOf = policyShelf();

  const commitOnce = async (client: PoolClient, input: CommitInput): Promise<CommitResult> => {
    const { handover, request, recorded } = input;
    const first = recorded[0];
    const last = recorded.at(-1);
    if (!first || !last) throw fault('A command without events has nothing to commit');
    const command = { id: request.id, handover, firstSeq: first.seq, lastSeq: last.seq };
    if (!(await claimCommand(client, command))) return repeated(client, input);
    const current = await lockHandover(client, handover);
    const seq = current?.state.seq ?? 0;
    if (recorded.some((each, index) => each.seq !== seq + 1 + index))
      throw fault(`Handover ${handover} is at ${seq}, the events begin at ${first.seq}`);
    const versions = current ?? (await versionsAtStart(client, input));
    const policy = await policyOf(client, versions.policyVersion);
    const { state, notices } = evolveAndNotify(current?.state ?? null, recorded, policy);
    const expected = expectations(state, policy);
    const counted = countedIn(current?.state ?? null, recorded, policy);
    const by = askedBy(request.actor, current?.state ?? state, dayOf(first.at));
    const change = { recorded, state, expected, notices, counted, versions, by, command: request.id };
    await writeChange(client, change);
    return { kind: 'committed', seq: last.seq };
  };

  return {
    /**
     * THE transaction: events, projections, notices and access log of one command, exactly once. A command that is on
     * record already changes nothing and answers `repeated`.
     */
    commit: (input: CommitInput): Promise<CommitResult> =>
      inTransaction(pool, (client) => commitOnce(client, input)),

    /** The handover as it is on record, with its policy; null when there is none. */
    loadHandover: (id: string): Promise<LoadedHandover | null> => loadHandover(pool, id),
  };
}

export type RecordsActivities = ReturnType<typeof createRecordsActivities>;
