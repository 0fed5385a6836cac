import { relationsTo, conferenceRelations } from '../../../domain/conference/relations';
import type { ConferenceCommandType } from '../../../domain/conference/commands';
import { regionOfTable } from '../../../domain/matters';
import type { MatterFile } from '../../matters/file';
import type { Services } from '../../services';
import type { Words } from '../../../words';

export type ConferenceFile = MatterFile<'conference'>;

type Askable = Exclude<ConferenceCommandType, 'startConference'>;

/** May the reader ask this of the conference today, whatever it is about? */
export function mayAskOf({ actor, state, today }: ConferenceFile, type: Askable): boolean {
  const own = relationsTo(actor, state, today);
  return conferenceRelations[type].some((relation) => own.includes(relation));
}

/** Where a conference is: the region, and the cluster unless it is a breakthrough table. */
export interface ConferencePlace {
  region: string;
  cluster: string | null;
  name: string;
  /** Of the cluster; of the table none. */
  neighbourhoods: readonly string[];
}

/** The same for the table of the region as for the conference of one cluster. */
export async function placeOf(
  { records }: Pick<Services, 'records'>,
  { id, state: { cluster } }: Pick<ConferenceFile, 'id' | 'state'>,
): Promise<ConferencePlace> {
  const neighbourhoods = await records.neighbourhoods();
  const here = neighbourhoods.filter((one) => one.cluster === cluster);
  const [first] = here;
  return {
    region: first?.region ?? regionOfTable(id) ?? '',
    cluster,
    name: first?.clusterName ?? '',
    neighbourhoods: here.map(({ name }) => name),
  };
}

export const conferenceName = (
  kind: ConferenceFile['state']['kind'],
  place: string,
  { conference }: Words,
): string =>
  kind === 'conference'
    ? conference.names.conference({ cluster: place })
    : conference.names.breakthroughTable;
