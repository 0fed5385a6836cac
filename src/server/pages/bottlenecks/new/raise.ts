import { decideBottleneck, type BottleneckCommand, type BottleneckKind } from '../../../../domain/bottleneck';
import { toMoment } from '../../../../domain/calendar/day';
import type { MatterRefusal } from '../../../../domain/matters';
import type { RaiseForm } from '../../../../forms/bottleneck';
import { lookingFrom } from '../../../handover/file';
import type { MatterOutcome } from '../../../../temporal/matters';
import type { Services } from '../../../services';
import { actorOf, type Viewer } from '../../../viewer';
import { idFrom } from '../../newHandover/ids';
import { seenByReference } from '../references';
import { surroundingsIn, type RaiseMaterial } from './material';
import type { Source } from './source';

interface Raise {
  /** The form's one-time token. */
  token: string;
  viewer: Viewer;
  source: Source;
  form: RaiseForm;
  material: RaiseMaterial;
}

export type Raised =
  | { kind: 'asked'; outcome: MatterOutcome<'bottleneck'> }
  | { kind: 'refused'; refusal: MatterRefusal<'bottleneck'> }
  | { kind: 'unseenReference' };

export const bottleneckIdOf = (token: string): string => idFrom('bottleneck', token);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Raises it; what was typed is only kept when the rules let it be raised. */
export async function raise(services: Services, asked: Raise): Promise<Raised> {
  const { token, viewer, source, form, material } = asked;
  const looking = lookingFrom(viewer, services);
  const { hits: named, unseen } = await seenByReference(services.records, looking, form.references);
  if (unseen.length > 0) return { kind: 'unseenReference' };
  const own = source.hit ? [{ handover: source.hit.handover, cluster: source.hit.cluster }] : [];
  const hits = [...own, ...named.filter(({ handover }) => handover !== source.hit?.handover)];
  const clusters = distinct([...source.clusters, ...form.clusters]);
  const around = distinct([...clusters, ...hits.map(({ cluster }) => cluster)]);
  const surroundings = await surroundingsIn(services, viewer, material.region, around);
  if (!surroundings) throw new Error(`Region ${material.region} has no programme manager`);
  const id = bottleneckIdOf(token);
  const commandWith = (description: string): BottleneckCommand => ({
    type: 'raise',
    bottleneck: id,
    kind: form.kind as BottleneckKind,
    description,
    origin: source.origin,
    clusters,
    hits,
    owner: form.owner,
    dueDay: form.dueDay,
    surroundings,
  });
  const requestOf = (description: string) => ({
    id: token,
    actor: actorOf(viewer),
    command: commandWith(description),
  });
  const now = toMoment(services.now());
  const decided = decideBottleneck(null, requestOf(''), now, material.rules);
  if (!decided.ok) return { kind: 'refused', refusal: decided.refusal };
  const description = await services.records.saveMatterText({
    matter: id,
    // What is about one handover is erased with its client.
    handover: hits.length === 1 ? (hits[0]?.handover ?? null) : (source.hit?.handover ?? null),
    kind: 'description',
    content: form.description,
    author: viewer.personId,
    token,
  });
  return {
    kind: 'asked',
    outcome: await services.matters.start('bottleneck', id, requestOf(description), material.rules),
  };
}
