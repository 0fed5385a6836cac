import type { RuleOfThumb } from '../../../domain/breakthrough';
import type { ReviewOutcome } from '../../../domain/breakthrough/state';
import {
  parseComplete,
  parseDecide,
  parseJudge,
  parseMoveDecision,
  parseReview,
  parseWithdrawCase,
  type Judged,
} from '../../../forms/breakthrough';
import type { KeepMatterText, MatterTask } from '../../matters/task';
import type { Services } from '../../services';
import { ownersIn } from '../bottlenecks/colleagues';
import { readTable, type CaseFile } from './material';

type Task<Value> = Pick<MatterTask<'case', Value>, 'parse' | 'toCommand'>;

/** Everything that is written about a case is about its handover, and erased with its client. */
async function keepAsked(
  keep: KeepMatterText,
  kind: string,
  content: string,
  { state }: CaseFile,
): Promise<string> {
  const id = await keep(kind, content, state.handover);
  if (id === null) throw new Error(`The text ${kind} was not kept`);
  return id;
}

/** The table of now; between two tables the one that spoke of it, or none, which the rules both refuse in words. */
const meetingFor = async (services: Services, file: CaseFile): Promise<string> => {
  const table = await readTable(services, file);
  if (table) return table.meeting;
  return file.state.decision === null ? '' : (file.state.lastTable ?? '');
};

const choicesFor = ({ today, state }: CaseFile) => ({ today, owners: ownersIn(state.surroundings) });

export const judge = (services: Services, rule: RuleOfThumb): Task<Judged> => ({
  parse: (body) => parseJudge(body, rule),
  toCommand: async ({ holds, because }, keep, file) => ({
    type: 'judge',
    meeting: await meetingFor(services, file),
    rule,
    holds,
    text: await keepAsked(keep, 'judge', because, file),
  }),
});

export const decideCase = (
  services: Services,
): Task<{ decision: string; decisionOwner: string; decisionDay: string }> => ({
  parse: (body, file) => parseDecide(body, choicesFor(file)),
  toCommand: async ({ decision, decisionOwner, decisionDay }, keep, file) => ({
    type: 'decideCase',
    meeting: await meetingFor(services, file),
    text: await keepAsked(keep, 'decideCase', decision, file),
    owner: decisionOwner,
    dueDay: decisionDay,
  }),
});

export const moveDecision: Task<{ movedOwner: string; movedDay: string; movedReason: string }> = {
  parse: (body, file) => parseMoveDecision(body, choicesFor(file)),
  toCommand: async ({ movedOwner, movedDay, movedReason }, keep, file) => ({
    type: 'moveDecision',
    owner: movedOwner,
    dueDay: movedDay,
    text: await keepAsked(keep, 'moveDecision', movedReason, file),
  }),
};

export const completeDecision: Task<{ doneNote: string | null }> = {
  parse: parseComplete,
  toCommand: async ({ doneNote }, keep, { state }) => ({
    type: 'completeDecision',
    text: await keep('completeDecision', doneNote, state.handover),
  }),
};

export const reviewOutcome = (
  services: Services,
): Task<{ outcome: ReviewOutcome; reviewText: string; reviewDay: string | null }> => ({
  parse: (body, { today }) => parseReview(body, today),
  toCommand: async ({ outcome, reviewText, reviewDay }, keep, file) => ({
    type: 'reviewOutcome',
    meeting: await meetingFor(services, file),
    outcome,
    text: await keepAsked(keep, 'reviewOutcome', reviewText, file),
    dueDay: outcome === 'notYet' ? reviewDay : null,
  }),
});

export const withdrawCase: Task<{ withdrawReason: string }> = {
  parse: parseWithdrawCase,
  toCommand: async ({ withdrawReason }, keep, file) => ({
    type: 'withdrawCase',
    text: await keepAsked(keep, 'withdrawCase', withdrawReason, file),
  }),
};
