import type { Pool } from 'pg';
import { setContacts, setProgrammeManager } from '../../src/db/directoryChanges';
import { assignRole, savePerson } from '../../src/db/people';
import { seedRegion } from '../../src/db/seedRegion';
import { utrecht } from '../../src/domain/region/utrecht';
import type { Actor, Role } from '../../src/domain/permissions';

interface Member {
  role: Role;
  organisation: string;
  neighbourhoods: string[] | null;
}

/** One person for every part, known by first name. */
const members = {
  anna: { role: 'caseWorker', organisation: 'tussenvoorziening', neighbourhoods: null },
  bram: { role: 'contactPerson', organisation: 'tussenvoorziening', neighbourhoods: ['zuilen'] },
  carla: { role: 'deputy', organisation: 'tussenvoorziening', neighbourhoods: ['zuilen'] },
  dirk: { role: 'manager', organisation: 'tussenvoorziening', neighbourhoods: null },
  eva: { role: 'contactPerson', organisation: 'buurtteam', neighbourhoods: ['zuilen', 'west'] },
  farid: { role: 'deputy', organisation: 'buurtteam', neighbourhoods: ['zuilen'] },
  gerda: { role: 'manager', organisation: 'buurtteam', neighbourhoods: null },
  hans: { role: 'contactPerson', organisation: 'buurtteam', neighbourhoods: ['vleuten'] },
  iris: { role: 'programmeManager', organisation: 'buurtteam', neighbourhoods: null },
  joost: { role: 'contactPerson', organisation: 'lister', neighbourhoods: null },
  kim: { role: 'functionalManager', organisation: 'buurtteam', neighbourhoods: null },
} satisfies Record<string, Member>;
export type MemberName = keyof typeof members;

export const memberNames = Object.keys(members) as MemberName[];

const since = '2020-01-01';

export const actorOf = (person: MemberName): Extract<Actor, { kind: 'person' }> => {
  const { organisation, ...assignment } = members[person];
  return {
    kind: 'person',
    person,
    organisation,
    roles: [{ ...assignment, organisation, from: since, until: null }],
    client: null,
  };
};

export const bySomebody = { person: 'kim', organisation: 'buurtteam' };

/** The region Utrecht with these people; both sides have contact persons in Zuilen, the sender also in Vleuten. */
export async function seedDirectory(pool: Pool): Promise<void> {
  await seedRegion(pool, utrecht);
  for (const person of memberNames) {
    const { role, organisation, neighbourhoods } = members[person];
    const contact = { email: `${person}@example.org`, phone: '030 000 00 00', language: 'nl' as const };
    await savePerson(pool, {
      id: person,
      subject: `subject-${person}`,
      name: person,
      organisation,
      ...contact,
    });
    await assignRole(pool, person, { role, organisation, neighbourhoods, from: since, until: null });
  }
  await setProgrammeManager(pool, 'utrecht', 'iris', bySomebody);
  const sender = { contactPerson: 'bram', deputy: 'carla', manager: 'dirk' };
  const receiver = { contactPerson: 'eva', deputy: 'farid', manager: 'gerda' };
  const seat = (neighbourhood: string, organisation: string) => ({ neighbourhood, organisation });
  await setContacts(pool, seat('zuilen', 'tussenvoorziening'), sender, bySomebody);
  await setContacts(pool, seat('vleuten', 'tussenvoorziening'), sender, bySomebody);
  await setContacts(pool, seat('zuilen', 'buurtteam'), receiver, bySomebody);
}
