import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Pool } from 'pg';
import { readConfig } from '../../src/config';
import { toMoment } from '../../src/domain/calendar/day';
import { recoverAll } from '../../src/local/recoverAll';
import { openBrowser, signIn, type Browser } from '../../src/tools/bench/browser';
import { writeCopies } from '../../src/tools/bench/copies';
import { actors, readyToSign, readyToSubmit } from '../../src/tools/bench/courses';
import { fillRecord, vaultOf } from '../../src/tools/bench/record';
import { openStage, type Stage } from '../../src/tools/bench/stage';
import { tellTemplates } from '../../src/local/demo/copies/template';

/** The product on real parts, with handovers that run, and people who are signed in. */
export interface Theatre {
  stage: Stage;
  pool: Pool;
  receiver: Browser;
  sender: Browser;
  /** A handover that nobody used yet in these tests. */
  toSign: () => string;
  toSubmit: () => string;
  address: (path: string) => string;
  close: () => Promise<void>;
}

const each = 8;

const cacheDir = (): string => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error('The settings of this machine are not right');
  return read.config.cacheDir;
};

export async function openTheatre(): Promise<Theatre> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-failure-'));
  const stage = await openStage({ dataDir, cacheDir: cacheDir(), environment: { LOG_LEVEL: 'info' } });
  const pool = await fillRecord(stage);
  const templates = await tellTemplates(pool, [readyToSign, readyToSubmit], toMoment(Date.now()));
  const ids = await writeCopies({ pool, vault: await vaultOf(stage, pool) }, templates, {
    from: 0,
    count: 2 * each,
  });
  await stage.start('worker', 'web');
  await recoverAll(stage);
  const as = async (person: string) => {
    const browser = openBrowser(20);
    await signIn(browser, stage.config.baseUrl, person);
    return browser;
  };
  const [receiver, sender] = [await as(actors.receiver), await as(actors.sender)];
  const left = { toSign: ids.filter((_, at) => at % 2 === 0), toSubmit: ids.filter((_, at) => at % 2 === 1) };
  const take = (which: keyof typeof left) => () => {
    const id = left[which].pop();
    if (id === undefined) throw new Error('All handovers are used');
    return id;
  };
  return {
    stage,
    pool,
    receiver,
    sender,
    toSign: take('toSign'),
    toSubmit: take('toSubmit'),
    address: (address) => stage.config.baseUrl + address,
    close: async () => {
      receiver.close();
      sender.close();
      await pool.end();
      await stage.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** How often each command of a handover left events, in the order of the first. */
export async function effects(pool: Pool, handover: string): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ command: string; events: number }>(
    `select command_id as command, count(*)::integer as events from handover_events
      where handover_id = $1 group by 1 order by min(seq)`,
    [handover],
  );
  return new Map(rows.map(({ command, events }) => [command, events]));
}

/** Are the events numbered from one on without a gap? */
export async function isWhole(pool: Pool, handover: string): Promise<boolean> {
  const { rows } = await pool.query<{ whole: boolean }>(
    `select count(*) = max(seq) and min(seq) = 1 as whole from handover_events where handover_id = $1`,
    [handover],
  );
  return rows[0]?.whole ?? false;
}
