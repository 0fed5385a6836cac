import { Router, type Request } from 'express';
import {
  parseAnswerQuestion,
  parseAskBack,
  parseClientSignOff,
  parseReservation,
  parseSignPoint,
} from '../../../forms/signing';
import type { HandoverFile } from '../../handover/file';
import { sideOf } from '../../handover/signing';
import { handoverPage, taskForm, type TaskForm } from '../../handover/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { pointActionPath } from './actions';
import { draftRoutes } from './draftRoutes';
import { editRoutes } from './editRoutes';
import { openPoint, pointIn } from './material';
import { pointPage } from './page';

const backToPoint = (file: HandoverFile, req: Request) => paths.point(file.id, pointIn(req));

const common = { open: openPoint, next: backToPoint };

const sign: TaskForm<{ version: string }> = {
  ...common,
  path: pointActionPath('akkoord'),
  command: 'signPoints',
  parse: parseSignPoint,
  toCommand: ({ version }, _keep, file, req) => ({
    type: 'signPoints',
    // Who works for neither side is refused by the rules.
    party: sideOf(file) ?? 'sender',
    outcome: 'signed',
    points: [{ point: pointIn(req), version }],
    text: null,
    until: null,
  }),
};

const signClient: TaskForm<Extract<ReturnType<typeof parseClientSignOff>, { ok: true }>['value']> = {
  ...common,
  path: pointActionPath('akkoord-client'),
  command: 'signPoints',
  parse: parseClientSignOff,
  toCommand: async ({ version, outcome, because }, keep, _file, req) => ({
    type: 'signPoints',
    party: 'client',
    outcome,
    points: [{ point: pointIn(req), version }],
    text: await keep('signPoints', because),
    until: null,
  }),
};

const reserve: TaskForm<Extract<ReturnType<typeof parseReservation>, { ok: true }>['value']> = {
  ...common,
  path: pointActionPath('voorbehoud'),
  command: 'signPoints',
  parse: (body, { today }) => parseReservation(body, today),
  toCommand: async ({ version, reason, agreement, until }, keep, _file, req) => ({
    type: 'signPoints',
    party: 'receiver',
    outcome: 'withReservation',
    points: [{ point: pointIn(req), version }],
    text: await keep('signPoints', `${reason}\n\n${agreement}`),
    until,
  }),
};

const askBack: TaskForm<{ version: string; question: string }> = {
  ...common,
  path: pointActionPath('terugvragen'),
  command: 'askPointBack',
  parse: parseAskBack,
  toCommand: async ({ version, question }, keep, _file, req) => {
    const text = (await keep('askPointBack', question)) ?? '';
    // The row of the text is new with every question and the same when the form is sent twice.
    return { type: 'askPointBack', point: pointIn(req), version, question: text, text };
  },
};

const answerQuestion: TaskForm<{ asked: string; answer: string }> = {
  ...common,
  path: pointActionPath('beantwoorden'),
  command: 'answerQuestion',
  parse: parseAnswerQuestion,
  toCommand: async ({ asked, answer }, keep, _file, req) => ({
    type: 'answerQuestion',
    point: pointIn(req),
    question: asked,
    text: (await keep('answerQuestion', answer)) ?? '',
  }),
};

/** One of the ten points: read it, sign it, record what the client says, ask it back, answer. */
export const pointRoutes = (services: Services): Router => {
  const router = Router();
  const page = pointPage(services);
  handoverPage(router, services, 'punten/:point', page, openPoint);
  taskForm(router, services, sign, page);
  taskForm(router, services, signClient, page);
  taskForm(router, services, reserve, page);
  taskForm(router, services, askBack, page);
  taskForm(router, services, answerQuestion, page);
  router.use(editRoutes(services), draftRoutes(services));
  return router;
};
