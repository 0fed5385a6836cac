import type { ConferenceCommand } from '../../../domain/conference/commands';
import type { TextId } from '../../../domain/conference/state';
import type { ConferenceFacts } from '../../../domain/conference/facts';
import type { AddForm, LeaveOutForm, RhythmForm, WhenForm } from '../../../forms/conference';
import { textIn } from '../../matters/file';
import type { KeepMatterText } from '../../matters/task';
import type { ConferenceFile } from './file';

/** A place that stays the same keeps its id: nothing moves because somebody sent the form. */
export async function keepPlace(
  file: ConferenceFile,
  typed: string | null,
  keep: KeepMatterText,
): Promise<TextId | null> {
  const { next, series } = file.state;
  const known = [next?.place, series?.place].find((id) => id && textIn(file, id) === typed);
  return known ?? (await keep('place', typed));
}

export async function setSeries(
  { place, ...series }: RhythmForm,
  keep: KeepMatterText,
  file: ConferenceFile,
): Promise<ConferenceCommand> {
  return { type: 'setSeries', series: { ...series, place: await keepPlace(file, place, keep) } };
}

export async function planConference(
  { day, time, place }: WhenForm,
  keep: KeepMatterText,
  file: ConferenceFile,
): Promise<ConferenceCommand> {
  return { type: 'planConference', day, time, place: await keepPlace(file, place, keep) };
}

export async function moveConference(
  { meeting, day, time, place, text }: WhenForm & { meeting: number; text: string },
  keep: KeepMatterText,
  file: ConferenceFile,
): Promise<ConferenceCommand> {
  return {
    type: 'moveConference',
    meeting,
    day,
    time,
    place: await keepPlace(file, place, keep),
    text: (await keep('moveConference', text)) ?? '',
  };
}

export const leaveOut =
  (type: 'cancelConference' | 'skipConference') =>
  async ({ meeting, reason, text }: LeaveOutForm, keep: KeepMatterText): Promise<ConferenceCommand> => ({
    type,
    meeting,
    reason,
    text: await keep(type, text),
  });

/** `item` is the form's own token: the same form sent twice adds one item. */
export async function addItem(
  { handover, text }: AddForm,
  keep: KeepMatterText,
  item: string,
  facts: ConferenceFacts,
): Promise<ConferenceCommand> {
  const here = facts.handovers.find((one) => one.handover === handover);
  return {
    type: 'addItem',
    item,
    handover: here ? { id: here.handover, cluster: here.cluster, shared: true } : null,
    text: (await keep('addItem', text, handover)) ?? '',
  };
}
