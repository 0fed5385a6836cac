import { visibility, type Visibility } from '../../src/domain/permissions';
import { actor, players, type Player } from '../support/cast';
import {
  accepted,
  acquainted,
  closed,
  signed,
  started,
  submitted,
  transferred,
  type Story,
} from '../support/story';

const ended = () => {
  const story = closed();
  for (const month of [6, 12, 24])
    story.by('receiverContact', { type: 'recordPulseCheck', month, outcome: 'goesWell', text: null });
  return story;
};

const seenBy = (story: Story): Record<Player, Visibility> =>
  Object.fromEntries(
    players.map((player) => [player, visibility(actor(player), story.state(), story.today())]),
  ) as Record<Player, Visibility>;

const sender = {
  senderCaseWorker: 'full',
  senderContact: 'full',
  senderDeputy: 'full',
  senderManager: 'full',
};
const receiver = (seen: Visibility) => ({
  receiverCaseWorker: seen,
  receiverContact: seen,
  receiverDeputy: seen,
  receiverManager: seen,
});
const others = { otherNeighbourhood: 'nothing', otherSender: 'nothing', programmeManager: 'processFacts' };

describe('Who sees what of a handover', () => {
  test.each([
    ['preparation', started, 'nothing'],
    ['submitted', submitted, 'announcement'],
    ['acquaintance', accepted, 'full'],
    ['signOff', acquainted, 'full'],
    ['transfer', signed, 'full'],
    ['aftercare', transferred, 'full'],
    ['pulse', closed, 'full'],
    ['ended', ended, 'full'],
  ] as const)('%s', (phase, tell, seen) => {
    const story = tell();
    expect(story.state().phase).toBe(phase);
    expect(seenBy(story)).toEqual({ ...sender, ...receiver(seen), ...others });
  });

  test('a submission that went back is nothing to the neighbourhood any more', () => {
    const story = submitted().by('receiverContact', {
      type: 'returnSubmission',
      reason: 'wrongNeighbourhood',
      text: null,
    });
    expect(seenBy(story)).toEqual({ ...sender, ...receiver('nothing'), ...others });
  });

  test('who was named to answer sees the announcement, from another neighbourhood too', () => {
    const story = submitted().by('programmeManager', { type: 'nameAnswerer', person: 'otherNeighbourhood' });
    expect(seenBy(story).otherNeighbourhood).toBe('announcement');
  });

  test('after a move to another neighbourhood the former one sees nothing', () => {
    const story = accepted();
    const { surroundings } = story.state();
    const vleuten = {
      contactPerson: 'otherNeighbourhood',
      deputy: null,
      manager: 'receiverManager',
    };
    story.by('senderContact', {
      type: 'changeNeighbourhood',
      neighbourhood: 'vleuten',
      cluster: 'cluster-6',
      surroundings: { ...surroundings, contacts: { ...surroundings.contacts, receiver: vleuten } },
      text: 'text-1',
    });
    expect(seenBy(story)).toMatchObject({
      ...sender,
      receiverContact: 'nothing',
      receiverCaseWorker: 'nothing',
      otherNeighbourhood: 'announcement',
    });
  });

  test('time itself sees all: it has to remind', () => {
    const story = started();
    expect(visibility({ kind: 'system' }, story.state(), story.today())).toBe('full');
  });
});
