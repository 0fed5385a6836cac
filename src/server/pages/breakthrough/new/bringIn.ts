import { decideCase, type CaseCommand } from '../../../../domain/breakthrough';
import { toMoment } from '../../../../domain/calendar/day';
import type { MatterRefusal } from '../../../../domain/matters';
import type { MatterOutcome } from '../../../../temporal/matters';
import { lookingFrom } from '../../../handover/file';
import type { Services } from '../../../services';
import { actorOf, type Viewer } from '../../../viewer';
import { idFrom } from '../../newHandover/ids';
import { regionOf } from '../table';
import type { Bringable } from './source';

interface BringIn {
  /** The form's one-time token. */
  token: string;
  viewer: Viewer;
  about: Bringable;
  bottleneck: string | null;
  question: string;
}

export type BroughtIn =
  | { kind: 'asked'; outcome: MatterOutcome<'case'> }
  | { kind: 'refused'; refusal: MatterRefusal<'case'>; openCase: string | null };

export const caseIdOf = (token: string): string => idFrom('case', token);

/** Brings it in; what was typed is only kept when the rules let it be brought in. */
export async function bringIn(
  services: Services,
  { token, viewer, about, bottleneck, question }: BringIn,
): Promise<BroughtIn> {
  const { records } = services;
  const { handover, cluster } = about;
  const id = caseIdOf(token);
  const { day: today } = lookingFrom(viewer, services);
  const [surroundings, rules, known] = await Promise.all([
    records.caseSurroundings({ handover, today }),
    records.currentMatterRules(await regionOf(services, cluster)),
    records.openCaseOf(handover),
  ]);
  if (!surroundings) throw new Error('The region has no programme manager');
  // The same form sent twice brings in the same case, which is no second one.
  const openCase = known === id ? null : known;
  const commandWith = (text: string): CaseCommand => ({
    type: 'bringIn',
    case: id,
    handover,
    cluster,
    bottleneck,
    question: text,
    openCase,
    surroundings,
  });
  const requestOf = (text: string) => ({ id: token, actor: actorOf(viewer), command: commandWith(text) });
  const decided = decideCase(null, requestOf(''), toMoment(services.now()), rules);
  if (!decided.ok) return { kind: 'refused', refusal: decided.refusal, openCase };
  const kept = await records.saveMatterText({
    matter: id,
    handover,
    kind: 'question',
    content: question,
    author: viewer.personId,
    token,
  });
  return { kind: 'asked', outcome: await services.matters.start('case', id, requestOf(kept), rules) };
}
