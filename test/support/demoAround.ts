import type { ConferenceSurroundings, Participant } from '../../src/domain/conference/state';
import type { Colleague, Surroundings } from '../../src/domain/owned/surroundings';
import type { Dates } from '../../src/local/demo/dates';
import { absencesAround } from '../../src/local/demo/directory';
import { clusterOfNeighbourhood } from '../../src/local/demo/matters/handovers';
import { colleagues, personId } from '../../src/local/demo/people';
import { seats } from '../../src/local/demo/seats';

const firstOfEach = <T extends { person: string }>(all: readonly T[]): T[] =>
  all.filter(({ person }, at) => all.findIndex((other) => other.person === person) === at);

const idOrNull = (key: string | null) => key && personId(key);

function participantsIn(cluster: string | null): Participant[] {
  const here = seats.filter(
    ({ neighbourhood }) => cluster === null || clusterOfNeighbourhood(neighbourhood) === cluster,
  );
  const placed = (['contactPerson', 'deputy'] as const).flatMap((role) =>
    here.flatMap((seat): Participant[] => {
      const person = idOrNull(seat[role]);
      if (person === null) return [];
      const side = seat.organisation === 'buurtteam' ? 'receiver' : 'sender';
      const deputy = role === 'contactPerson' ? idOrNull(seat.deputy) : null;
      return [{ person, side, role, deputy, manager: idOrNull(seat.manager) }];
    }),
  );
  return firstOfEach(placed);
}

const organisations = new Map(colleagues.map(({ key, organisation }) => [personId(key), organisation]));

/** Everybody of the demo as the directory around its matters, without a database. */
export function demoAround(dates: Dates) {
  const days = { absences: absencesAround(dates.today), closingDays: dates.calendar.closingDays };
  const programmeManager = personId('jolanda');
  const everybody = colleagues.filter(({ leftOn }) => leftOn === undefined).map(({ key }) => personId(key));
  const inCluster = (cluster: string) =>
    participantsIn(cluster).map(({ person, deputy, manager }): Colleague => ({
      person,
      organisation: organisations.get(person) ?? '',
      deputy,
      manager,
      takesPart: true,
    }));
  return {
    /** Without a cluster: the breakthrough table. */
    conference: (cluster: string | null): ConferenceSurroundings => ({
      participants: participantsIn(cluster),
      colleagues: everybody,
      programmeManager,
      ...days,
    }),
    owned: (clusters: readonly string[]): Surroundings => ({
      colleagues: firstOfEach(clusters.flatMap(inCluster)),
      programmeManager,
      ...days,
    }),
  };
}
