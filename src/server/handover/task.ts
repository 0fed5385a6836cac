import type { Request, Response, Router } from 'express';
import type { VNode } from 'preact';
import type { Command, CommandType } from '../../domain/handover/commands';
import { mayCommand } from '../../domain/permissions';
import type { Refusal } from '../../domain/handover/refusals';
import { enteredIn, type Parsed } from '../../forms/form';
import { render } from '../html/render';
import { paths } from '../paths';
import { renderProblem } from '../problems';
import type { Services } from '../services';
import type { Outcome } from '../../temporal/handovers';
import { ask, answer, commandIdOf } from './answer';
import { openFor, openFullFile, type HandoverFile, type OpenFile } from './file';
import { emptyForm, failed, type FormState } from './formState';

/** Keeps a free text and gives its id; nothing typed is no text. */
export type KeepText = (kind: string, content: string | null) => Promise<string | null>;

/** One form on a page about a handover, and the command it sends. */
export interface TaskForm<Value> {
  /** The form's own address under the handover's: `pauze`, `pauze/verlengen`. */
  path: string;
  command: Exclude<CommandType, 'startHandover' | 'timePasses' | 'updateSurroundings'>;
  parse: (
    body: Record<string, unknown>,
    file: HandoverFile,
    req: Request,
  ) => Parsed<Value> | Promise<Parsed<Value>>;
  /** The command for what was filled in; texts are kept first and the command carries their ids. */
  toCommand: (value: Value, keep: KeepText, file: HandoverFile, req: Request) => Promise<Command> | Command;
  /** Where it goes on; the handover's own page unless it says otherwise. */
  next?: (file: HandoverFile, req: Request) => string;
  /** How the handover is opened: for who reads it all or may do this, unless it says otherwise. */
  open?: OpenFile;
}

/** Ties a form to its command: read, check, keep the texts, ask the handover, answer. */
export function taskForm<Value>(
  router: Router,
  services: Services,
  task: TaskForm<Value>,
  page: (req: Request, file: HandoverFile, form: FormState) => Promise<VNode> | VNode,
): void {
  const open = task.open ?? openFor(task.command);
  router.post(`${paths.handovers}/:id/${task.path}`, async (req, res) => {
    const file = await open(req, res, services);
    if (!file) return;
    const id = commandIdOf(req);
    if (id === undefined) return renderProblem(res, 'badRequest');
    const body = req.body as Record<string, unknown>;
    const answerWith = (outcome: Outcome) =>
      answer(req, res, outcome, {
        handover: file.id,
        command: task.command,
        address: task.next?.(file, req) ?? paths.handover(file.id),
        refused: (refusal) => showRefusal(req, res, file, task.path, body, refusal, page),
      });
    // Sent before: what it did may be the very reason that the same form would not be right any more.
    if (file.state.recentCommands.includes(id))
      return answerWith({ kind: 'done', seq: file.state.seq, repeated: true });
    // Before anything that was typed is kept.
    if (!mayCommand(file.actor, task.command, file.state, file.today))
      return showRefusal(req, res, file, task.path, body, { code: 'notAllowed' }, page);
    const parsed = await task.parse(body, file, req);
    if (!parsed.ok) {
      render(res, await page(req, file, failed(task.path, parsed, id)), { status: 400 });
      return;
    }
    const command = await task.toCommand(parsed.value, keeper(services, file, id), file, req);
    await answerWith(await ask(services, file, id, command));
  });
}

async function showRefusal(
  req: Request,
  res: Response,
  file: HandoverFile,
  name: string,
  body: Record<string, unknown>,
  refusal: Refusal,
  page: (req: Request, file: HandoverFile, form: FormState) => Promise<VNode> | VNode,
): Promise<void> {
  const form: FormState = { ...emptyForm, name, entered: enteredIn(body), refusal };
  render(res, await page(req, file, form), { status: refusal.code === 'notAllowed' ? 403 : 409 });
}

export const keeper =
  (services: Services, file: HandoverFile, token: string): KeepText =>
  (kind, content) =>
    content === null
      ? Promise.resolve(null)
      : services.records.saveText({
          handover: file.id,
          kind,
          content,
          author: file.viewer.personId,
          token,
        });

/** A page about a handover that is only read or filled in; for who reads it all, unless it says otherwise. */
export function handoverPage(
  router: Router,
  services: Services,
  path: string,
  page: (req: Request, file: HandoverFile, form: FormState) => Promise<VNode> | VNode,
  open: OpenFile = openFullFile,
): void {
  const address = path === '' ? `${paths.handovers}/:id` : `${paths.handovers}/:id/${path}`;
  router.get(address, async (req, res) => {
    const file = await open(req, res, services);
    if (file) render(res, await page(req, file, emptyForm));
  });
}
