import type { PastMeeting, AgendaItem } from '../../../domain/conference/state';
import { matterHistory, type MatterHappened } from '../../matters/history';
import type { NamedHandovers } from '../../matters/handoverName';
import { lookingFrom } from '../../handover/file';
import type { Services } from '../../services';
import { seenMatters } from '../../matters/seen';
import { handoversOn, itemsOf, mattersOn } from './agenda';
import { placeOf, type ConferenceFile, type ConferencePlace } from './file';

/** What the page of one conference shows besides the conference itself. */
export interface ConferenceMaterial {
  place: ConferencePlace;
  items: readonly AgendaItem[];
  named: NamedHandovers;
  /** The bottlenecks and cases on the agenda that the reader can open. */
  seen: ReadonlySet<string>;
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
  const looking = lookingFrom(file.viewer, services);
  const [named, seen] = await Promise.all([
    records.handoversNamed(looking, handoversOn(items)),
    seenMatters(services, looking, mattersOn(items)),
  ]);
  return { place, items, named, seen, meetings: [...meetings].reverse(), happened };
}
