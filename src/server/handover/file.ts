import type { Request, Response } from 'express';
import { dayOf, toMoment, type Day, type Moment } from '../../domain/calendar/day';
import { workingDaysLeft } from '../../domain/calendar/workingDays';
import { expectations, type Expectation } from '../../domain/expectations';
import { runningAccess } from '../../domain/handover/access';
import { actingAs } from '../../domain/handover/actingAs';
import { calendarOf } from '../../domain/handover/calendarOf';
import type { CommandType } from '../../domain/handover/commands';
import { isPossible } from '../../domain/handover/decide/possible';
import { contactsOf, seatsOf } from '../../domain/handover/people';
import { sides, type HandoverState } from '../../domain/handover/state';
import { mayCommand, type Actor, type Visibility } from '../../domain/permissions';
import type { Policy } from '../../domain/policy';
import type { Template } from '../../domain/template';
import type { Records } from '../../db';
import { noteAccess } from '../access/note';
import { redirectTo } from '../html/render';
import { paths } from '../paths';
import { renderProblem } from '../problems';
import { viewerOf } from '../requestContext';
import type { Services } from '../services';
import { actorOf, type Viewer } from '../viewer';

type Detail = NonNullable<Awaited<ReturnType<Records['handoverById']>>>;
type Cards = Awaited<ReturnType<Records['contactCards']>>;

/** Everything a page about one handover needs: what is on record, who looks, and what they may ask now. */
export interface HandoverFile {
  id: string;
  state: HandoverState;
  policy: Policy;
  template: Template;
  visibility: Exclude<Visibility, 'nothing'>;
  /** Who it is about; null for readers of process facts. */
  client: Detail['client'];
  /** When its content was erased; only then. */
  erasedAt?: string;
  names: { sender: string; receiver: string; neighbourhood: string; cluster: string };
  viewer: Viewer;
  actor: Extract<Actor, { kind: 'person' }>;
  now: Moment;
  today: Day;
  expectations: Expectation[];
  /** How to reach the people of this handover, by person. */
  cards: Cards;
  /** May the reader ask this now? By who they are, the phase, and a pause. */
  may: (type: Exclude<CommandType, 'startHandover'>) => boolean;
  /** Working days from today; negative is too late. */
  workingDaysLeft: (day: Day) => number;
}

/** Who is looking, as the record's queries want it. */
export const lookingFrom = (viewer: Viewer, services: Pick<Services, 'now'>) => ({
  actor: actorOf(viewer),
  day: dayOf(toMoment(services.now())),
});

export const peopleIn = (state: HandoverState): (string | null)[] => [
  ...sides.flatMap((side) => [...seatsOf(contactsOf(state, side)), state.caseWorkers[side]]),
  state.surroundings.programmeManager,
  state.submission?.answerer ?? null,
  ...state.surroundings.sameClient.map(({ contactPerson }) => contactPerson),
  ...state.access.map(({ person }) => person),
  ...state.deputyProposals.map(({ person }) => person),
];

/**
 * Opens a handover for the reader of this request; the access log will say that they looked. Not there and not theirs
 * are the same answer: a 404 page, and null.
 */
export async function openFile(
  req: Request,
  res: Response,
  services: Services,
): Promise<HandoverFile | null> {
  const viewer = viewerOf(res);
  const id = String(req.params['id']);
  const detail = await services.records.handoverById(lookingFrom(viewer, services), id);
  // A client has a page of their own; the pages of staff are not there for them.
  if (!detail || detail.visibility === 'own') {
    // What somebody just did may have taken the handover out of their sight: to where that is confirmed.
    if (req.session.confirmation?.handover === id) redirectTo(res, paths.work);
    else renderProblem(res, 'notFound');
    return null;
  }
  const cards = await services.records.contactCards(peopleIn(detail.state));
  const file = await withoutErased(services, fileOf(detail, cards, viewer, toMoment(services.now())));
  noteLook(res, file);
  return file;
}

/** Of whom the term is over only the process is left, for everybody. */
async function withoutErased({ records }: Services, file: HandoverFile): Promise<HandoverFile> {
  const erasedAt = file.state.phase === 'ended' ? await records.erasedOn(file.id) : null;
  return erasedAt === null ? file : { ...file, client: null, visibility: 'processFacts', erasedAt };
}

/** Whom the request is about, and as what the reader looks; the middleware writes it in the access log. */
export function noteLook(res: Response, { id, client, state, actor, today }: HandoverFile): void {
  const inEmergency = runningAccess(state.access, actor.person, today)?.kind === 'emergency';
  noteAccess(res, {
    handover: id,
    ...(client ? { client: client.id } : {}),
    actingAs: actingAs(actor, state, today),
    ...(inEmergency ? { kind: 'emergency' as const } : {}),
  });
}

export type OpenFile = typeof openFile;

/** What can be asked of a handover that runs. */
export type RunningCommand = Exclude<CommandType, 'startHandover'>;

/** Opens a handover for who may read its content; who may only know that it comes, or how it goes, is told so. */
export const openFullFile: OpenFile = async (req, res, services) => {
  const file = await openFile(req, res, services);
  if (!file || file.visibility === 'full') return file;
  renderProblem(res, 'forbidden');
  return null;
};

/** Opens a handover for who may know at least how it goes; who only knows that it comes is told so. */
export const openProcess: OpenFile = async (req, res, services) => {
  const file = await openFile(req, res, services);
  if (!file || file.visibility !== 'announcement') return file;
  renderProblem(res, 'forbidden');
  return null;
};

/**
 * Opens a handover for a task: for who may read its content, and for who may do one of these, which is sometimes less
 * than reading it all.
 */
export const openFor =
  (...commands: readonly RunningCommand[]): OpenFile =>
  async (req, res, services) => {
    const file = await openFile(req, res, services);
    if (!file || file.visibility === 'full') return file;
    if (commands.some((type) => mayCommand(file.actor, type, file.state, file.today))) return file;
    renderProblem(res, 'forbidden');
    return null;
  };

export function fileOf(detail: Detail, cards: Cards, viewer: Viewer, now: Moment): HandoverFile {
  const { state, policy, template } = detail;
  const actor = actorOf(viewer);
  const today = dayOf(now);
  const calendar = calendarOf(state, policy);
  return {
    id: state.id,
    state,
    policy,
    template,
    visibility: detail.visibility,
    client: detail.client,
    names: {
      sender: detail.senderName,
      receiver: detail.receiverName,
      neighbourhood: detail.neighbourhoodName,
      cluster: detail.clusterName,
    },
    viewer,
    actor,
    now,
    today,
    expectations: expectations(state, policy),
    cards,
    may: (type) => isPossible(actor, type, state, today),
    workingDaysLeft: (day) => workingDaysLeft(today, day, calendar),
  };
}

/** What to call this handover on a page: the client's name, or the reference for who may not know the name. */
export const nameOf = ({ client, state }: Pick<HandoverFile, 'client' | 'state'>): string =>
  client?.name ?? state.reference;

/** The name of somebody in the handover; an unknown person stays unnamed. */
export const personName = ({ cards }: Pick<HandoverFile, 'cards'>, person: string | null): string =>
  (person === null ? undefined : cards.get(person)?.name) ?? '';
