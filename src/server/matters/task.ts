import type { Request, Response, Router } from 'express';
import type { VNode } from 'preact';
import type { MatterCommands, MatterKind, MatterRefusal } from '../../domain/matters';
import { enteredIn, type Parsed } from '../../forms/form';
import type { MatterOutcome } from '../../temporal/matters';
import { commandIdOf } from '../handover/answer';
import { render } from '../html/render';
import { renderProblem } from '../problems';
import type { Services } from '../services';
import { answerMatter } from './answer';
import { openMatter, type MatterFile, type OpenMatter } from './file';
import { emptyMatterForm, failedMatterForm, type MatterFormState } from './formState';

/** Keeps a free text and gives its id; nothing typed is no text. About a handover it is erased with its client. */
export type KeepMatterText = (
  kind: string,
  content: string | null,
  handover?: string | null,
) => Promise<string | null>;

export type MatterPageOf<K extends MatterKind> = (
  req: Request,
  file: MatterFile<K>,
  form: MatterFormState,
) => Promise<VNode> | VNode;

/** One form on a page about a matter, and the command it sends. */
export interface MatterTask<K extends MatterKind, Value> {
  kind: K;
  /** The form's own address as a pattern, with the matter's `:id`; it names the form on a page with several. */
  address: string;
  command: MatterCommands[K]['type'];
  /** May the reader send it? Asked before anything that was typed is kept; the rules ask it again. */
  may: (file: MatterFile<K>, req: Request) => boolean;
  parse: (
    body: Record<string, unknown>,
    file: MatterFile<K>,
    req: Request,
  ) => Parsed<Value> | Promise<Parsed<Value>>;
  /** The command for what was filled in; texts are kept first and the command carries their ids. */
  toCommand: (
    value: Value,
    keep: KeepMatterText,
    file: MatterFile<K>,
    req: Request,
  ) => MatterCommands[K] | Promise<MatterCommands[K]>;
  /** Where it goes on. */
  next: (file: MatterFile<K>, req: Request) => string;
  open?: OpenMatter<K>;
  /** Once it is on record. */
  after?: (value: Value, file: MatterFile<K>, token: string) => Promise<void>;
}

/** Ties a form to its command: read, check, keep the texts, ask the running matter, answer. */
export function matterForm<K extends MatterKind, Value>(
  router: Router,
  services: Services,
  task: MatterTask<K, Value>,
  page: MatterPageOf<K>,
): void {
  const { kind, command: type } = task;
  const open = task.open ?? openMatter(kind);
  router.post(task.address, async (req, res) => {
    const file = await open(req, res, services);
    if (!file) return;
    const id = commandIdOf(req);
    if (id === undefined) return renderProblem(res, 'badRequest');
    const body = req.body as Record<string, unknown>;
    const refuse = (refusal: MatterRefusal<K> | null) =>
      showRefusal(req, res, { file, page, name: task.address, body, refusal });
    const answerWith = (outcome: MatterOutcome<K>) =>
      answerMatter(req, res, outcome, {
        kind,
        done: { matter: file.id, command: type },
        address: task.next(file, req),
        refused: refuse,
      });
    // Sent before: what it did may be the very reason that the same form would not be right any more.
    if (file.state.recentCommands.includes(id))
      return answerWith({ kind: 'done', seq: file.state.seq, repeated: true });
    if (!task.may(file, req)) return refuse({ code: 'notAllowed' });
    const parsed = await task.parse(body, file, req);
    if (!parsed.ok) {
      render(res, await page(req, file, failedMatterForm(task.address, parsed, id)), { status: 400 });
      return;
    }
    const command = await task.toCommand(parsed.value, matterKeeper(services, file, id), file, req);
    const { state, rules, actor } = file;
    const outcome = await services.matters.execute(kind, file.id, { id, actor, command }, { state, rules });
    if (outcome.kind === 'done') await task.after?.(parsed.value, file, id);
    await answerWith(outcome);
  });
}

interface Shown<K extends MatterKind> {
  file: MatterFile<K>;
  page: MatterPageOf<K>;
  name: string;
  body: Record<string, unknown>;
  refusal: MatterRefusal<K> | null;
}

async function showRefusal<K extends MatterKind>(
  req: Request,
  res: Response,
  { file, page, name, body, refusal }: Shown<K>,
): Promise<void> {
  const form = { ...emptyMatterForm, name, entered: enteredIn(body), refused: refusal ?? ('ended' as const) };
  render(res, await page(req, file, form), { status: refusal?.code === 'notAllowed' ? 403 : 409 });
}

export const matterKeeper =
  <K extends MatterKind>(
    services: Services,
    { id, viewer }: Pick<MatterFile<K>, 'id' | 'viewer'>,
    token: string,
  ): KeepMatterText =>
  (kind, content, handover = null) =>
    content === null
      ? Promise.resolve(null)
      : services.records.saveMatterText({
          matter: id,
          handover,
          kind,
          content,
          author: viewer.personId,
          token,
        });

/** A page about a matter that is only read or filled in. */
export function matterPage<K extends MatterKind>(
  router: Router,
  services: Services,
  { kind, address, open = openMatter(kind) }: { kind: K; address: string; open?: OpenMatter<K> },
  page: MatterPageOf<K>,
): void {
  router.get(address, async (req, res) => {
    const file = await open(req, res, services);
    if (file) render(res, await page(req, file, emptyMatterForm));
  });
}
