import type { BottleneckOutcome } from '../../../domain/bottleneck/state';
import { enteredIn } from '../../../forms/form';
import {
  notRight,
  parseAddHandover,
  parseAssignOwner,
  parseComment,
  parseMoveDueDay,
  parseReopen,
  parseResolve,
} from '../../../forms/bottleneck';
import { lookingFrom } from '../../handover/file';
import type { KeepMatterText, MatterTask } from '../../matters/task';
import type { Services } from '../../services';
import { ownersIn } from './colleagues';
import type { BottleneckFile } from './material';
import { seenByReference } from './references';

type Task<Value> = Pick<MatterTask<'bottleneck', Value>, 'parse' | 'toCommand'>;

/** What is written about a bottleneck that is about one handover only is erased with its client. */
const aboutHandover = ({ origin, hits }: BottleneckFile['state']): string | null => {
  if (origin.kind === 'handover') return origin.handover;
  return hits.length === 1 ? (hits[0]?.handover ?? null) : null;
};

/** A text that the form asks for: once read it is there. */
async function keepAsked(
  keep: KeepMatterText,
  kind: string,
  content: string,
  { state }: BottleneckFile,
): Promise<string> {
  const id = await keep(kind, content, aboutHandover(state));
  if (id === null) throw new Error(`The text ${kind} was not kept`);
  return id;
}

export const addHandover = (
  services: Services,
): Task<{ handover: string; cluster: string; note: string | null }> => ({
  parse: async (body, { viewer }) => {
    const parsed = parseAddHandover(body);
    if (!parsed.ok) return parsed;
    const { reference, note } = parsed.value;
    const looking = lookingFrom(viewer, services);
    const [hit] = (await seenByReference(services.records, looking, [reference])).hits;
    if (!hit) return notRight(enteredIn(body), 'reference', { code: 'unseenReference' });
    return { ok: true, value: { ...hit, note } };
  },
  toCommand: async ({ handover, cluster, note }, keep) => ({
    type: 'addHandover',
    handover,
    cluster,
    text: await keep('addHandover', note, handover),
  }),
});

export const assignOwner: Task<{
  newOwner: string;
  newOwnerDay: string | null;
  newOwnerNote: string | null;
}> = {
  parse: (body, { today, state }) => parseAssignOwner(body, { today, owners: ownersIn(state.surroundings) }),
  toCommand: async ({ newOwner, newOwnerDay, newOwnerNote }, keep, { state }) => ({
    type: 'assignOwner',
    owner: newOwner,
    dueDay: newOwnerDay,
    text: await keep('assignOwner', newOwnerNote, aboutHandover(state)),
  }),
};

export const moveDueDay: Task<{ movedDay: string; movedReason: string }> = {
  parse: (body, { today }) => parseMoveDueDay(body, today),
  toCommand: async ({ movedDay, movedReason }, keep, file) => ({
    type: 'moveDueDay',
    dueDay: movedDay,
    text: await keepAsked(keep, 'moveDueDay', movedReason, file),
  }),
};

export const resolve: Task<{ outcome: BottleneckOutcome; outcomeText: string }> = {
  parse: parseResolve,
  toCommand: async ({ outcome, outcomeText }, keep, file) => ({
    type: 'resolve',
    outcome,
    text: await keepAsked(keep, 'resolve', outcomeText, file),
  }),
};

export const reopen: Task<{ reopenDay: string; reopenReason: string }> = {
  parse: (body, { today }) => parseReopen(body, today),
  toCommand: async ({ reopenDay, reopenReason }, keep, file) => ({
    type: 'reopen',
    dueDay: reopenDay,
    text: await keepAsked(keep, 'reopen', reopenReason, file),
  }),
};

export const comment: Task<{ comment: string }> = {
  parse: parseComment,
  toCommand: async ({ comment: content }, keep, file) => ({
    type: 'comment',
    text: await keepAsked(keep, 'comment', content, file),
  }),
};
