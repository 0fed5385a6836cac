import type { Actor, Role } from '../../src/domain/permissions';
import type { Surroundings } from '../../src/domain/handover/state';

interface Part {
  organisation: string;
  role: Role;
  neighbourhoods: readonly string[] | null;
}

const sender = 'tussenvoorziening';
const receiver = 'buurtteam';
const zuilen = ['zuilen'];

/** Everybody who plays a part in one handover to Zuilen; the name of a part is the id of the person. */
const parts = {
  senderCaseWorker: { organisation: sender, role: 'caseWorker', neighbourhoods: null },
  senderContact: { organisation: sender, role: 'contactPerson', neighbourhoods: zuilen },
  senderDeputy: { organisation: sender, role: 'deputy', neighbourhoods: zuilen },
  senderManager: { organisation: sender, role: 'manager', neighbourhoods: null },
  receiverCaseWorker: { organisation: receiver, role: 'caseWorker', neighbourhoods: zuilen },
  receiverContact: { organisation: receiver, role: 'contactPerson', neighbourhoods: zuilen },
  receiverDeputy: { organisation: receiver, role: 'deputy', neighbourhoods: zuilen },
  receiverManager: { organisation: receiver, role: 'manager', neighbourhoods: null },
  otherNeighbourhood: { organisation: receiver, role: 'contactPerson', neighbourhoods: ['vleuten'] },
  otherSender: { organisation: 'lister', role: 'contactPerson', neighbourhoods: null },
  programmeManager: { organisation: receiver, role: 'programmeManager', neighbourhoods: null },
} satisfies Record<string, Part>;

/** People around it: the client, who guards, who keeps the directory, who asks to look along, and who has left. */
const bystanders = {
  client: { organisation: sender, role: 'client', neighbourhoods: null },
  otherClient: { organisation: sender, role: 'client', neighbourhoods: null },
  privacyOfficer: { organisation: sender, role: 'privacyOfficer', neighbourhoods: null },
  functionalManager: { organisation: receiver, role: 'functionalManager', neighbourhoods: null },
  onlooker: { organisation: 'lister', role: 'caseWorker', neighbourhoods: null },
  formerColleague: { organisation: sender, role: 'contactPerson', neighbourhoods: null },
} satisfies Record<string, Part>;

export type Player = keyof typeof parts;
export type Bystander = keyof typeof bystanders;
export type Anybody = Player | Bystander;
export const players = Object.keys(parts) as Player[];
export const everybody = Object.keys({ ...parts, ...bystanders }) as Anybody[];

const clients: Partial<Record<Anybody, string>> = { client: 'client-1', otherClient: 'client-2' };
const left: Partial<Record<Anybody, string>> = { formerColleague: '2026-03-01' };

export function actor(player: Anybody | 'time'): Actor {
  if (player === 'time') return { kind: 'system' };
  const { organisation, role, neighbourhoods } = { ...parts, ...bystanders }[player];
  return {
    kind: 'person',
    person: player,
    organisation,
    roles: [{ role, organisation, neighbourhoods, from: '2020-01-01', until: left[player] ?? null }],
    client: clients[player] ?? null,
  };
}

export const surroundings: Surroundings = {
  contacts: {
    sender: { contactPerson: 'senderContact', deputy: 'senderDeputy', manager: 'senderManager' },
    receiver: { contactPerson: 'receiverContact', deputy: 'receiverDeputy', manager: 'receiverManager' },
  },
  programmeManager: 'programmeManager',
  absences: [],
  closingDays: [],
  sameClient: [],
};
