import { isPending, isRunning, type AccessGrant } from '../../../domain/handover/access';
import { mayView } from '../../../domain/permissions';
import type { Records } from '../../../db';
import type { HandoverFile } from '../../handover/file';

/** One look along in words: who, from where, and why. */
export interface Looker {
  grant: AccessGrant;
  person: string;
  organisation: string;
  /** Null for who may not read it, and when it is not there any more. */
  reason: string | null;
}

export interface Lookers {
  pending: Looker[];
  running: Looker[];
}

/** The last day on which somebody may look. */
export const lastDay = ({ answer, askedUntil }: AccessGrant) =>
  answer?.kind === 'granted' ? answer.until : askedUntil;

/** Who asks to look along and who does so today; the reasons only for who may read them. */
export async function lookersOf(
  { textsById }: Pick<Records, 'textsById'>,
  file: Pick<HandoverFile, 'id' | 'state' | 'cards' | 'today' | 'actor'>,
): Promise<Lookers> {
  const { access } = file.state;
  const pending = access.filter(isPending);
  const running = access.filter((grant) => isRunning(grant, file.today));
  const mayRead = mayView(file.actor, 'lookAlongRequests', file.state, file.today);
  const wanted = mayRead ? [...pending, ...running].map(({ text }) => text) : [];
  const texts = wanted.length === 0 ? null : await textsById(file.id, wanted);
  const looker = (grant: AccessGrant): Looker => {
    const card = file.cards.get(grant.person);
    return {
      grant,
      person: card?.name ?? '',
      organisation: card?.organisationName ?? '',
      reason: texts?.get(grant.text)?.content ?? null,
    };
  };
  return { pending: pending.map(looker), running: running.map(looker) };
}
