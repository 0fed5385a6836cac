import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createRecordsActivities, type CommitResult } from '../../activities/records';
import { createClient } from '../../src/db/clients';
import { surroundingsOf } from '../../src/db/surroundings';
import { dayOf, type Moment } from '../../src/domain/calendar/day';
import type { Command } from '../../src/domain/handover/commands';
import { decide, type Request } from '../../src/domain/handover/decide';
import { evolveAll } from '../../src/domain/handover/evolve';
import type { Recorded } from '../../src/domain/handover/events';
import { record } from '../../src/domain/handover/record';
import type { HandoverState } from '../../src/domain/handover/state';
import { defaultPolicy } from '../../src/domain/policy';
import { actorOf, type MemberName } from './directory';
import { testVault } from './vault';

export const startedAt = '2026-03-02T09:00:00.000Z';

const receiver = 'buurtteam';

/** A handover on record, moved on by the real rules and committed by the real transaction. */
export interface RecordedHandover {
  id: string;
  state(): HandoverState;
  /** What would be committed for this command now. */
  decided(by: MemberName | 'system', command: Command, at?: Moment, id?: string): Decided;
  ask(by: MemberName | 'system', command: Command, at?: Moment): Promise<CommitResult>;
}

export interface Decided {
  handover: string;
  request: Pick<Request, 'id' | 'actor'>;
  recorded: Recorded[];
}

export interface Start {
  familyName?: string;
  birthDate?: string;
  neighbourhood?: string;
  reference?: string;
  /** Another sender, and who starts it there. */
  sender?: string;
  by?: MemberName;
  /** Of a client who is known already. */
  client?: string;
}

function decidedOn(handover: string, state: HandoverState | null, request: Request, at: Moment): Decided {
  const decided = decide(state, request, at, defaultPolicy);
  if (!decided.ok) throw new Error(`${request.command.type} was refused: ${decided.refusal.code}`);
  const recorded = record(state, request, at, decided.events);
  return { handover, request: { id: request.id, actor: request.actor }, recorded };
}

const toActor = (by: MemberName | 'system') => (by === 'system' ? { kind: 'system' as const } : actorOf(by));

/** A client of De Tussenvoorziening moves to Zuilen, started by Anna, unless said otherwise. */
export async function startRecorded(pool: Pool, start: Start = {}): Promise<RecordedHandover> {
  const records = createRecordsActivities({ pool });
  const id = randomUUID();
  const client = start.client ?? randomUUID();
  const { sender = 'tussenvoorziening', by = 'anna' } = start;
  const neighbourhood = start.neighbourhood ?? 'zuilen';
  const details = { givenName: 'Noor', namePrefix: '', phone: '06 00 00 00 00', createdBy: by };
  const { familyName = 'Bakker', birthDate = '1990-05-06' } = start;
  // One who is there stays as they are.
  await createClient(pool, await testVault(pool), {
    id: client,
    organisation: sender,
    familyName,
    birthDate,
    ...details,
  });
  const surroundings = await surroundingsOf(pool, {
    neighbourhood,
    organisations: { sender, receiver },
    others: [by],
    today: dayOf(startedAt),
  });
  if (!surroundings) throw new Error('The directory is empty');
  let state: HandoverState | null = null;

  const current = () => {
    if (!state) throw new Error('Not started');
    return state;
  };
  const decided: RecordedHandover['decided'] = (by, command, at = startedAt, token = randomUUID()) =>
    decidedOn(id, state, { id: token, actor: toActor(by), command }, at);
  const ask: RecordedHandover['ask'] = async (by, command, at) => {
    const input = decided(by, command, at);
    const result = await records.commit(input);
    state = evolveAll(state, input.recorded);
    return result;
  };

  await ask(by, {
    type: 'startHandover',
    handover: id,
    reference: start.reference ?? `OV-${id.slice(0, 8)}`,
    client,
    sender,
    receiver,
    neighbourhood,
    cluster: neighbourhood === 'vleuten' ? 'cluster-6' : 'cluster-1',
    caseWorker: by,
    plannedMovingDay: '2026-05-01',
    surroundings,
  });
  return { id, state: current, decided, ask };
}

const basis: Command = { type: 'recordBasis', kind: 'consent', informedOn: '2026-03-02', text: null };

/** Goes on until the neighbourhood team sees the announcement. */
export async function submitRecorded(handover: RecordedHandover): Promise<void> {
  await handover.ask('anna', basis);
  for (const point of Object.keys(handover.state().points) as (keyof HandoverState['points'])[])
    await handover.ask('anna', {
      type: 'editPoint',
      point,
      basedOn: null,
      version: `${point}-1`,
      status: 'ready',
      agreements: [],
    });
  await handover.ask('bram', { type: 'submit' });
}

export const acceptRecorded = (handover: RecordedHandover): Promise<CommitResult> =>
  handover.ask('eva', { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null });
