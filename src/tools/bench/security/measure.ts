import type { Pool } from 'pg';
import { runAs } from '../../../db/actor';
import { recordAccess } from '../../../db/accessLog';
import { handoverById } from '../../../db/handovers';
import { handoverList } from '../../../db/handoverList';
import { createPool, createRecordPool } from '../../../db/pool';
import { workList } from '../../../db/workList';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import type { PersonActor } from '../../../domain/permissions';
import { personId } from '../../../local/demo/people';
import { actorFor } from '../../../local/demo/roles';
import { administratorUrlOf } from '../../../local/postgres';
import type { Vault } from '../../../vault';
import { timing, work, type Timing } from '../load';
import { vaultOf } from '../record';
import type { Stage } from '../stage';
import { openNames } from './names';

/** The same thing without and with what keeps it safe. */
export interface Cost {
  what: string;
  without: Timing;
  with: Timing;
}

type Ask = () => Promise<unknown>;

/** In turn, so that a busy machine is busy for both. */
async function inTurn(times: number, without: Ask, withIt: Ask): Promise<Pick<Cost, 'without' | 'with'>> {
  const took: [number[], number[]] = [[], []];
  const time = async (ask: Ask, kept: number[], counts: boolean) => {
    const begun = performance.now();
    await ask();
    if (counts) kept.push(performance.now() - begun);
  };
  for (let at = -warmUp; at < times; at += 1) {
    await time(without, took[0], at >= 0);
    await time(withIt, took[1], at >= 0);
  }
  return { without: timing(took[0]), with: timing(took[1]) };
}

/** Until every query is planned for good. */
const warmUp = 12;

/** As a person's page asks, by the web's role and by an administrator whom no policy holds back. */
async function rowSecurity(pools: Pools, vault: Vault, times: number): Promise<Cost[]> {
  const day = dayOf(toMoment(Date.now()));
  const costs: Cost[] = [];
  for (const [reader, key] of [
    ['contact person', 'eline'],
    ['programme manager', 'jolanda'],
  ] as const) {
    const viewer = { actor: actorFor(personId(key)) as PersonActor, day };
    const as = (ask: Ask) => () => runAs({ kind: 'person', viewer }, ask);
    const { rows } = await pools.administrator.query<{ id: string }>(
      'select id from handovers where $1 = any (involved) or $2 order by id limit 1',
      [personId(key), key === 'jolanda'],
    );
    const id = rows[0]?.id ?? '';
    const page = { order: 'due', descending: false, page: 1, size: 50 } as const;
    const questions: [string, (pool: Pool) => Promise<unknown>][] = [
      ['Mijn werk', (pool) => workList(pool, vault, viewer)],
      ['list of fifty', (pool) => handoverList(pool, vault, viewer, {}, page)],
      ['one handover', (pool) => handoverById(pool, vault, viewer, id)],
    ];
    for (const [what, ask] of questions) {
      const measured = await inTurn(
        times,
        as(() => ask(pools.administrator)),
        as(() => ask(pools.web)),
      );
      costs.push({ what: `row level security: ${what}, ${reader}`, ...measured });
    }
  }
  return costs;
}

/** Being somebody: begin, setting and commit around the least that can be asked. */
async function actor({ web }: Pools, times: number): Promise<Cost> {
  const viewer = { actor: actorFor(personId('eline')) as PersonActor, day: dayOf(toMoment(Date.now())) };
  const ask = () => web.query('select $1::integer', [1]);
  const measured = await inTurn(times, ask, () => runAs({ kind: 'person', viewer }, ask));
  return { what: 'actor of a query', ...measured };
}

/** Ten at once add lines, without and with the chain of the day. */
async function logChain({ administrator, web }: Pools, lines: number): Promise<Cost> {
  const viewer = { actor: actorFor(personId('eline')) as PersonActor, day: dayOf(toMoment(Date.now())) };
  const add = () =>
    runAs({ kind: 'person', viewer }, () =>
      recordAccess(web, { kind: 'view', person: personId('eline'), organisation: 'buurtteam' }),
    );
  const tasks = Array.from({ length: lines }, () => add);
  const sealing = (state: 'enable' | 'disable') =>
    administrator.query(`alter table access_log ${state} trigger access_line_is_sealed`);
  await work(tasks.slice(0, 50), 10);
  await sealing('disable');
  const without = await work(tasks, 10);
  await sealing('enable');
  return { what: 'a line in the access log, ten writers', without, with: await work(tasks, 10) };
}

interface Pools {
  administrator: Pool;
  web: Pool;
}

/** What row level security, the chain of the log and encryption each cost, by themselves. */
export async function measureSecurity(
  stage: Stage,
  { times, lines }: { times: number; lines: number },
): Promise<Cost[]> {
  const { config, log } = stage;
  const url = administratorUrlOf({
    dataDir: config.dataDir,
    port: Number(new URL(config.database.url).port),
  });
  const pools = {
    administrator: createRecordPool({ url, log }),
    web: createRecordPool({ url: config.database.webUrl, log }),
  };
  const system = createPool({ url: config.database.url, log, actor: { kind: 'system' } });
  try {
    const vault = await vaultOf(stage, system);
    return [
      await actor(pools, times * 5),
      ...(await rowSecurity(pools, vault, times)),
      await logChain(pools, lines),
      ...openNames(vault, times),
    ];
  } finally {
    await Promise.all([pools.administrator.end(), pools.web.end(), system.end()]);
  }
}
