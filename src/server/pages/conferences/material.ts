import type { PastMeeting, AgendaItem } from '../../../domain/conference/state';
import { matterHistory, type MatterHappened } from '../../matters/history';
import type { NamedHandovers } from '../../matters/handoverName';
import { lookingFrom } from '../../handover/file';
import type { Services } from '../../services';
import { handoversOn, itemsOf } from './agenda';
import { placeOf, type ConferenceFile, type ConferencePlace } from './file';

/** What the page of one conference shows besides the conference itself. */
export interface ConferenceMaterial {
  place: ConferencePlace;
  items: readonly AgendaItem[];
  named: NamedHandovers;
  /** Newest first. */
  meetings: readonly PastMeeting[];
  happened: readonly MatterHappened<'conference'>[];
}

export async function conferenceMaterial(
  services: Services,
  file: ConferenceFile,
): Promise<ConferenceMaterial> {
  const { records } = services;
  const [place, facts, meetings, happened] = await Promise.all([
    placeOf(services, file),
    records.conferenceFacts(file.id),
    records.meetingsOf(file.id),
    matterHistory<'conference'>(services, file),
  ]);
  const items = itemsOf(file, facts);
  const named = await records.handoversNamed(lookingFrom(file.viewer, services), handoversOn(items));
  return { place, items, named, meetings: [...meetings].reverse(), happened };
}
