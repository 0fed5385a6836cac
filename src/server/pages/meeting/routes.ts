import { Router, type Request } from 'express';
import { sideOf } from '../../../domain/conference/people';
import {
  parseAction,
  parseCooperation,
  parseNotHeld,
  parseNothing,
  parseReport,
  parseTurn,
} from '../../../forms/meeting';
import { noteAccess } from '../../access/note';
import { commandIdOf } from '../../handover/answer';
import { matterForm, matterPage, type MatterTask } from '../../matters/task';
import type { Services } from '../../services';
import { actionRoutes } from './actionRoutes';
import { addressIn, itemAddress, patterns } from './addresses';
import { attendanceRoutes } from './attendanceRoutes';
import { decisionRoutes } from './decisionRoutes';
import { mayIn } from './may';
import { openMeeting } from './open';
import { meetingPage } from './page';
import type { ConferenceFile } from './situation';
import { numberIn, ownersOf } from './view';
import { followingId } from './writing';

const kind = 'conference';

const toMeeting = (file: ConferenceFile, req: Request): string => addressIn(file.id, numberIn(req));

/** Back to the item that an action is about. */
function toItem(file: ConferenceFile, req: Request): string {
  const { item } = req.body as Record<string, unknown>;
  const isCurrent = file.state.next?.written?.current?.item === item;
  return typeof item === 'string' && item !== '' && !isCurrent
    ? itemAddress(file.id, numberIn(req), item)
    : toMeeting(file, req);
}

const common = { kind, open: openMeeting, next: toMeeting } as const;

type Value<Parse extends (...args: never[]) => unknown> =
  Extract<ReturnType<Parse>, { ok: true }> extends {
    value: infer V;
  }
    ? V
    : never;

const turn: MatterTask<'conference', Value<typeof parseTurn>> = {
  ...common,
  address: patterns.turn,
  command: 'nextItem',
  may: (file) => mayIn(file, 'nextItem'),
  parse: parseTurn,
  toCommand: ({ from, to }, _keep, _file, req) => ({ type: 'nextItem', meeting: numberIn(req), from, to }),
};

const addAction: MatterTask<'conference', Value<typeof parseAction>> = {
  ...common,
  address: patterns.actions,
  command: 'addAction',
  may: (file) => mayIn(file, 'addAction'),
  parse: (body, file) => parseAction(body, ownersOf(file), file.today),
  toCommand: async ({ item, what, owner, dueDay }, keep, file, req) => ({
    type: 'addAction',
    meeting: numberIn(req),
    action: followingId(commandIdOf(req) ?? '', 'action'),
    item,
    what: (await keep('addAction', what, handoverIn(file, item))) ?? '',
    owner,
    dueDay,
  }),
  next: toItem,
};

/** An action about a handover goes with its client when that is erased. */
const handoverIn = ({ state: { next, past } }: ConferenceFile, item: string | null): string | null =>
  [next, ...past].flatMap((meeting) => meeting?.written?.items ?? []).find(({ id }) => id === item)
    ?.handover ?? null;

const close: MatterTask<'conference', null> = {
  ...common,
  address: patterns.close,
  command: 'close',
  may: (file) => mayIn(file, 'close'),
  parse: parseNothing,
  toCommand: (_value, _keep, _file, req) => ({ type: 'close', meeting: numberIn(req) }),
};

const notHeld: MatterTask<'conference', Value<typeof parseNotHeld>> = {
  ...common,
  address: patterns.notHeld,
  command: 'recordNotHeld',
  may: (file) => mayIn(file, 'recordNotHeld'),
  parse: parseNotHeld,
  toCommand: async ({ reason, explanation }, keep, _file, req) => ({
    type: 'recordNotHeld',
    meeting: numberIn(req),
    reason,
    text: await keep('recordNotHeld', explanation),
  }),
};

const report: MatterTask<'conference', Value<typeof parseReport>> = {
  ...common,
  address: patterns.report,
  command: 'writeReport',
  may: (file) => mayIn(file, 'writeReport'),
  parse: parseReport,
  toCommand: async ({ report: text }, keep, _file, req) => ({
    type: 'writeReport',
    meeting: numberIn(req),
    text: (await keep('writeReport', text)) ?? '',
  }),
};

const cooperation: MatterTask<'conference', Value<typeof parseCooperation>> = {
  ...common,
  address: patterns.cooperation,
  command: 'scoreCooperation',
  may: (file) => mayIn(file, 'scoreCooperation'),
  parse: parseCooperation,
  toCommand: async ({ score, sentence }, keep, { state, viewer }, req) => ({
    type: 'scoreCooperation',
    meeting: numberIn(req),
    // Who works for neither side is refused by the rules.
    side: sideOf(state, viewer.personId) ?? 'sender',
    score,
    text: (await keep('scoreCooperation', sentence)) ?? '',
  }),
};

/** The meeting itself: opened, gone through item by item, closed; its minutes, report, actions and scores. */
export const meetingRoutes = (services: Services): Router => {
  const router = Router();
  const page = meetingPage(services);
  const open: MatterTask<'conference', null> = {
    ...common,
    address: patterns.open,
    command: 'open',
    may: (file) => mayIn(file, 'open'),
    parse: parseNothing,
    toCommand: async (_value, _keep, file, req) => ({
      type: 'open',
      meeting: numberIn(req),
      facts: await services.records.conferenceFacts(file.id),
    }),
  };
  matterPage(router, services, { kind, address: patterns.meeting, open: openMeeting }, page);
  matterForm(router, services, open, page);
  matterForm(router, services, turn, page);
  matterForm(router, services, addAction, page);
  matterForm(router, services, close, page);
  matterForm(router, services, notHeld, page);
  matterForm(router, services, report, page);
  matterForm(router, services, cooperation, page);
  router.get(patterns.standing, async (req, res) => {
    const file = await openMeeting(req, res, services);
    if (!file) return;
    // The screen asks by itself, again and again; the page that shows it was logged.
    noteAccess(res, { quiet: true });
    res.json({ seq: file.state.seq });
  });
  router.use(attendanceRoutes(services, page), decisionRoutes(services, page), actionRoutes(services));
  return router;
};
