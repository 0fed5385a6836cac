import type { CommandOf } from '../../../domain/handover/commands';
import type { Refusal } from '../../../domain/handover/refusals';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import { decide } from '../../../domain/handover/decide';
import type { ClientForm, PlaceForm } from '../../../forms/newHandover';
import type { Outcome } from '../../../temporal/handovers';
import type { Services } from '../../services';
import { actorOf, type Viewer } from '../../viewer';
import { idFrom } from './ids';
import type { PlaceProblem } from './placePage';

interface Start {
  /** The form's one-time token. */
  token: string;
  viewer: Viewer;
  client: ClientForm;
  /** The client who is known already; null: a new one. */
  existing: string | null;
  place: PlaceForm;
}

export type Started =
  | { kind: 'asked'; outcome: Outcome }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'problem'; problem: PlaceProblem };

export const handoverIdOf = (token: string): string => idFrom('handover', token);

/** Who receives in this neighbourhood: the organisation with a contact person there, else the region's first. */
async function receiverIn(services: Services, neighbourhood: string): Promise<string | null> {
  const [assignments, organisations] = await Promise.all([
    services.records.contactAssignments(),
    services.records.organisations(),
  ]);
  const receivers = organisations.filter(({ kind }) => kind === 'receiver').map(({ id }) => id);
  const seated = assignments.find(
    (seat) =>
      seat.neighbourhood === neighbourhood && receivers.includes(seat.organisation) && seat.contactPerson,
  );
  return seated?.organisation ?? receivers[0] ?? null;
}

async function commandFor(
  { token, viewer, client, existing, place }: Start,
  services: Services,
): Promise<CommandOf<'startHandover'> | PlaceProblem> {
  const { records } = services;
  const today = dayOf(toMoment(services.now()));
  const sender = viewer.organisationId;
  const { neighbourhood, movingDay, caseWorker } = place;
  const receiver = await receiverIn(services, neighbourhood);
  if (receiver === null) return 'noReceiver';
  const organisations = { sender, receiver };
  const [surroundings, known] = await Promise.all([
    records.surroundingsOf({ neighbourhood, organisations, others: [caseWorker], today }),
    records.neighbourhoods(),
  ]);
  if (!surroundings) return 'noProgrammeManager';
  return {
    type: 'startHandover',
    handover: handoverIdOf(token),
    reference: await records.referenceFor(token, today),
    // The details count too: who corrects them and sends again does not get the first version. The secret keeps a name
    // from being tried out on the id.
    client: existing ?? idFrom('client', services.sessionSecret, token, JSON.stringify(client)),
    sender,
    receiver,
    neighbourhood,
    cluster: known.find(({ id }) => id === neighbourhood)?.cluster ?? '',
    caseWorker,
    plannedMovingDay: movingDay,
    surroundings,
  };
}

/** Starts the handover; a new client is only written down when the rules let it start. */
export async function start(services: Services, asked: Start): Promise<Started> {
  const { records, handovers } = services;
  const command = await commandFor(asked, services);
  if (typeof command === 'string') return { kind: 'problem', problem: command };
  const versions = await records.currentVersions(asked.place.neighbourhood);
  const policy = versions && (await records.policyByVersion(versions.policyVersion));
  if (!policy) throw new Error('The region has no policy');
  const request = { id: asked.token, actor: actorOf(asked.viewer), command };
  const decided = decide(null, request, toMoment(services.now()), policy);
  if (!decided.ok) return { kind: 'refused', refusal: decided.refusal };
  if (asked.existing === null)
    await records.createClient({
      ...asked.client,
      id: command.client,
      organisation: command.sender,
      createdBy: asked.viewer.personId,
    });
  return { kind: 'asked', outcome: await handovers.start(request, policy) };
}
