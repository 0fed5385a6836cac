import { Router, type Request } from 'express';
import type { Decision } from '../../../domain/handover/state';
import {
  parseAgree,
  parseClose,
  parseExtendAftercare,
  parsePulse,
  parseReject,
  parseReopen,
  parseReturn,
} from '../../../forms/closing';
import { commandIdOf } from '../../handover/answer';
import { openFullFile } from '../../handover/file';
import { handoverPage, taskForm, type TaskForm } from '../../handover/task';
import type { Services } from '../../services';
import { closingPage } from './page';

/** The proposal is named after the form it came from, so that the form sent twice is one proposal. */
const propose = (req: Request, decision: Decision) => ({
  type: 'proposeDecision' as const,
  proposal: commandIdOf(req) ?? '',
  decision,
});

/** The explicit decision at the end of the aftercare, the light checks afterwards, and reopening. */
export const closingRoutes = (services: Services): Router => {
  const router = Router();
  const page = closingPage(services);
  handoverPage(router, services, 'sluiten', page);
  const form = <Value>(task: Omit<TaskForm<Value>, 'open'>) =>
    taskForm(router, services, { ...task, open: openFullFile }, page);

  form({
    path: 'sluiten/afsluiten',
    command: 'proposeDecision',
    parse: parseClose,
    toCommand: async ({ reason, independent, goesWrong, secondOpinion, explanation }, keep, _file, req) =>
      propose(req, {
        kind: 'close',
        reason,
        independent,
        goesWrong,
        secondOpinion: await keep('secondOpinion', secondOpinion),
        text: await keep('close', explanation),
      }),
  });
  form({
    path: 'sluiten/verlengen',
    command: 'proposeDecision',
    parse: parseExtendAftercare,
    toCommand: async ({ until, extendReason }, keep, _file, req) =>
      propose(req, { kind: 'extend', until, text: (await keep('extend', extendReason)) ?? '' }),
  });
  form({
    path: 'sluiten/terugkeer',
    command: 'proposeDecision',
    parse: parseReturn,
    toCommand: async ({ returnReason }, keep, _file, req) =>
      propose(req, { kind: 'return', text: (await keep('return', returnReason)) ?? '' }),
  });
  form({
    path: 'sluiten/akkoord',
    command: 'agreeDecision',
    parse: parseAgree,
    toCommand: ({ proposal }) => ({ type: 'agreeDecision', proposal }),
  });
  form({
    path: 'sluiten/afwijzen',
    command: 'rejectDecision',
    parse: parseReject,
    toCommand: async ({ proposal, rejectReason }, keep) => ({
      type: 'rejectDecision',
      proposal,
      text: (await keep('rejectDecision', rejectReason)) ?? '',
    }),
  });
  form({
    path: 'sluiten/pols',
    command: 'recordPulseCheck',
    parse: parsePulse,
    toCommand: async ({ month, outcome, note }, keep) => ({
      type: 'recordPulseCheck',
      month,
      outcome,
      text: await keep('recordPulseCheck', note),
    }),
  });
  form({
    path: 'sluiten/heropenen',
    command: 'reopen',
    parse: parseReopen,
    toCommand: async ({ reopenReason }, keep) => ({
      type: 'reopen',
      text: (await keep('reopen', reopenReason)) ?? '',
    }),
  });
  return router;
};
