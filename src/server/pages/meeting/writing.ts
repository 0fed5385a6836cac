import { createHash } from 'node:crypto';
import type { ConferenceState } from '../../../domain/conference/state';

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

/** All that is kept from one form begins alike, as a token of a form does. */
const beginOf = (form: string): string => form.slice(0, 24);

/**
 * The id of what is kept while somebody types in a form. It tells which form it came from and which text it left, so
 * that a form never takes its own earlier text for somebody else's.
 */
export const keptId = (form: string, text: string, seq: number): string =>
  `${beginOf(form)}${short(text)}${short(String(seq))}`;

/** Did this very form leave the text that is there now? */
export const isOwnText = ({ recentCommands }: ConferenceState, form: string, text: string): boolean =>
  recentCommands.some((command) => command.startsWith(`${beginOf(form)}${short(text)}`));

/** A second command of one form, with an id of its own: sent twice it is still one. */
export function followingId(form: string, what: string): string {
  const hash = createHash('sha256').update(`${form}/${what}`).digest('hex');
  const part = (from: number, to: number) => hash.slice(from, to);
  return [part(0, 8), part(8, 12), `4${part(13, 16)}`, `a${part(17, 20)}`, part(20, 32)].join('-');
}
