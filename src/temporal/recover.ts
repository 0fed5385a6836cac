import { courseOf, type MatterKind } from '../domain/matters';
import type { HandoverInput } from '../../workflows/handoverWay';
import type { MatterInput } from '../../workflows/matters/messages';
import { commandsInOneRun } from '../../workflows/messages';
import { ensureEndless, type EndlessInput } from './endless';
import { createExports } from './exports';
import { ensure, runs, type Engine } from './ensure';
import { workflowOf } from './matters';
import { handoverWorkflowId, matterWorkflowId } from './workflowIds';

export interface Recovered {
  started: number;
  running: number;
}

export interface RecoveredAll {
  handovers: Recovered;
  matters: Recovered;
}

interface Page {
  after: string | null;
  limit: number;
}

type OpenHandover = { id: string } & Pick<HandoverInput, 'state' | 'policy'>;
type OpenMatter = { id: string } & Pick<MatterInput, 'kind' | 'state' | 'rules'>;

interface RecoverOptions extends Engine, EndlessInput {
  /** Open handovers as on record, a page at a time. */
  openHandovers(page: Page): Promise<readonly OpenHandover[]>;
  /** Handovers of which something urgent was not handed out yet. */
  handoversWithUrgentNotices(): Promise<readonly string[]>;
  /** Open conferences, bottlenecks, structural faults and cases, a page at a time. */
  openMatters(page: Page): Promise<readonly OpenMatter[]>;
  /** Matters, also ended ones, of which something urgent was not handed out yet. */
  mattersWithUrgentNotices(): Promise<readonly OpenMatter[]>;
  /** Files that are being made, or wait for their end. */
  openExports?(): Promise<readonly string[]>;
}

/** How many are asked for at once; also the size of a page of the record. */
const atOnce = 25;

/**
 * Sees to it that everything that should run does: each open handover and each open matter from its state on record, and
 * what is endless. What runs already is left alone, so doing this twice, or while people work, changes nothing. No list
 * of workflows is asked for: what should run is known from Postgres and asked for by id.
 */
export async function recover(options: RecoverOptions): Promise<RecoveredAll> {
  const urgentHandovers = new Set(await options.handoversWithUrgentNotices());
  const handovers = await recoverPages(options, options.openHandovers, ({ id, state, policy }) => ({
    type: 'handover',
    workflowId: handoverWorkflowId(id),
    input: {
      handover: id,
      state,
      policy,
      noticesWaiting: urgentHandovers.has(id),
      continueAfter: commandsInOneRun,
    } satisfies HandoverInput,
  }));

  const urgentMatters = await options.mattersWithUrgentNotices();
  const isUrgent = new Set(urgentMatters.map(({ id }) => id));
  const runOf = ({ id, kind, state, rules }: OpenMatter): Run => ({
    type: workflowOf[kind],
    workflowId: matterWorkflowId(id),
    input: {
      matter: id,
      kind,
      state,
      rules,
      noticesWaiting: isUrgent.has(id),
      continueAfter: commandsInOneRun,
    } satisfies MatterInput,
  });
  const matters = await recoverPages(options, options.openMatters, runOf);
  for (const ended of urgentMatters.filter(hasEnded)) await startUnlessRunning(options, runOf(ended));

  const exports = createExports(options);
  for (const id of (await options.openExports?.()) ?? []) await exports.start(id);

  await ensureEndless(options);
  return { handovers, matters };
}

const hasEnded = ({ kind, state }: OpenMatter): boolean =>
  state !== null && courseOf<MatterKind>(kind).hasEnded(state);

interface Run {
  type: string;
  workflowId: string;
  input: HandoverInput | MatterInput;
}

async function recoverPages<One extends { id: string }>(
  engine: Engine,
  pageAfter: (page: Page) => Promise<readonly One[]>,
  runOf: (one: One) => Run,
): Promise<Recovered> {
  const found: Recovered = { started: 0, running: 0 };
  for (let after: string | null = null; ;) {
    const page = await pageAfter({ after, limit: atOnce });
    await Promise.all(
      page.map(async (one) => {
        found[(await startUnlessRunning(engine, runOf(one))) ? 'started' : 'running'] += 1;
      }),
    );
    const last = page.at(-1);
    if (!last || page.length < atOnce) return found;
    after = last.id;
  }
}

async function startUnlessRunning(engine: Engine, { type, workflowId, input }: Run): Promise<boolean> {
  if (await runs(engine, workflowId)) return false;
  await ensure(engine, type, workflowId, [input]);
  return true;
}
