import { actingAs, heldRole } from '../../src/domain/handover/actingAs';
import { actor, type Anybody } from '../support/cast';
import { accepted, type Story } from '../support/story';

function person(player: Anybody) {
  const found = actor(player);
  if (found.kind === 'system') throw new Error('Time is nobody');
  return found;
}

const asOf = (story: Story, player: Anybody) => actingAs(person(player), story.state(), story.today());

const without = (...absent: Anybody[]): Story => {
  const story = accepted();
  return story.surroundedBy({
    absences: absent.map((player) => ({ person: player, from: story.today(), until: null })),
  });
};

describe('as what somebody acts on a handover', () => {
  it.each([
    ['senderCaseWorker', 'caseWorker'],
    ['senderContact', 'contactPerson'],
    ['senderDeputy', 'deputy'],
    ['senderManager', 'manager'],
    ['receiverContact', 'contactPerson'],
    ['receiverDeputy', 'deputy'],
    ['receiverManager', 'manager'],
    ['programmeManager', 'programmeManager'],
    ['client', 'client'],
    ['privacyOfficer', 'privacyOfficer'],
  ] as const)('%s: as %s', (player, role) => {
    expect(asOf(accepted(), player)).toEqual({ role, onBehalfOf: null });
  });

  it('a deputy acts for the contact person who is away, and a manager when both are', () => {
    const onBehalfOf = 'senderContact';
    expect(asOf(without('senderContact'), 'senderDeputy')).toEqual({ role: 'deputy', onBehalfOf });
    const both = without('senderContact', 'senderDeputy');
    expect(asOf(both, 'senderManager')).toEqual({ role: 'manager', onBehalfOf });
  });

  it('a role that has ended is none', () => {
    expect(heldRole(person('formerColleague'), accepted().today())).toBeNull();
  });
});
