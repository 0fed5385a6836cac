import type { OutsideParty } from '../../../domain/bottleneck';
import { parseAccept, parseChange, parseDismiss, parseReturn } from '../../../forms/bottleneckFault';
import type { KeepMatterText, MatterTask } from '../../matters/task';
import { ownersIn } from '../bottlenecks/colleagues';

type Task<Value> = Pick<MatterTask<'fault', Value>, 'parse' | 'toCommand'>;

/** A text that the form asks for: once read it is there. */
async function keepAsked(keep: KeepMatterText, kind: string, content: string): Promise<string> {
  const id = await keep(kind, content);
  if (id === null) throw new Error(`The text ${kind} was not kept`);
  return id;
}

export const acceptFault: Task<{
  party: OutsideParty;
  contact: string | null;
  promisedDay: string;
  keeper: string;
  acceptNote: string | null;
}> = {
  parse: (body, { today, state }) =>
    parseAccept(body, { today, keepers: ownersIn(state.surroundings), renewing: state.promise !== null }),
  toCommand: async ({ party, contact, promisedDay, keeper, acceptNote }, keep) => ({
    type: 'acceptFault',
    party,
    contact: await keep('contact', contact),
    promisedDay,
    keeper,
    text: await keep('acceptFault', acceptNote),
  }),
};

export const recordChange: Task<{ changedOn: string; changeText: string }> = {
  parse: (body, { today }) => parseChange(body, today),
  toCommand: async ({ changedOn, changeText }, keep) => ({
    type: 'recordChange',
    on: changedOn,
    text: await keepAsked(keep, 'recordChange', changeText),
  }),
};

export const recordReturn: Task<{ returnText: string }> = {
  parse: parseReturn,
  toCommand: async ({ returnText }, keep) => ({
    type: 'recordReturn',
    bottleneck: null,
    text: await keep('recordReturn', returnText),
  }),
};

export const dismiss: Task<{ dismissReason: string }> = {
  parse: parseDismiss,
  toCommand: async ({ dismissReason }, keep) => ({
    type: 'dismiss',
    text: await keepAsked(keep, 'dismiss', dismissReason),
  }),
};
