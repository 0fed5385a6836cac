import type { Command } from '../../src/domain/handover/commands';
import { sameClientOutcomes } from '../../src/domain/handover/sameClient';
import { accepted, started, submitted, type Story } from '../support/story';

const lister = { organisation: 'lister', contactPerson: 'otherSender' };
const army = { organisation: 'leger-des-heils', contactPerson: 'somebody' };
const accept: Command = { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null };
const record = (outcome: (typeof sameClientOutcomes)[number] = 'differentPeople'): Command => ({
  type: 'recordSameClient',
  outcome,
  text: 'text-1',
});
const noticed = (story: Story) => story.surroundedBy({ sameClient: [lister] });
const told = (story: Story) =>
  story
    .notices()
    .filter(({ kind }) => kind === 'sameClient')
    .map(({ recipient, mail, dueDay }) => [recipient, mail, dueDay]);

describe('The same client offered by two senders', () => {
  test('asks both contact persons to call each other, by a day', () => {
    const story = noticed(submitted());
    expect(told(story)).toEqual([
      ['senderContact', 'now', '2026-03-05'],
      ['receiverContact', 'now', '2026-03-05'],
    ]);
    expect(story.expected('settleSameClient')).toMatchObject({
      owner: 'senderContact',
      dueDay: '2026-03-05',
    });
  });

  test('is not told to the neighbourhood before the submission', () => {
    expect(told(noticed(started()))).toEqual([['senderContact', 'now', '2026-03-05']]);
  });

  test('shows nothing of the other file: an organisation and whom to call', () => {
    expect(noticed(submitted()).state().surroundings.sameClient).toEqual([lister]);
  });

  test('keeps the regiecheck open until the outcome is recorded', () => {
    const story = noticed(submitted());
    expect(story.refusal('receiverContact', accept)).toBe('sameClientOpen');
    expect(story.by('senderContact', record()).refusal('receiverContact', accept)).toBeNull();
    expect(story.expected('settleSameClient')).toBeUndefined();
  });

  test.each(sameClientOutcomes)('is settled once, by either contact person: %s', (outcome) => {
    const story = noticed(submitted()).by('receiverContact', record(outcome));
    expect(story.state().sameClient).toMatchObject({ outcome, text: 'text-1' });
    expect(story.refusal('senderContact', record(outcome))).toBe('noSameClient');
    expect(story.notices().at(-1)).toMatchObject({ kind: 'sameClientRecorded', recipient: 'senderContact' });
  });

  test('is settled during a pause as well', () => {
    const story = noticed(submitted()).by('senderContact', {
      type: 'pause',
      reason: 'admission',
      until: '2026-03-20',
      text: null,
    });
    expect(story.by('senderContact', record()).state().sameClient?.outcome).toBe('differentPeople');
  });

  test('another contact person over there is no news, a third sender is', () => {
    const story = noticed(submitted()).by('senderContact', record());
    story.surroundedBy({ sameClient: [{ ...lister, contactPerson: 'somebodyElse' }] });
    expect(story.state().sameClient?.outcome).toBe('differentPeople');
    story.surroundedBy({ sameClient: [lister, army] });
    expect(story.state().sameClient?.outcome).toBeNull();
    expect(told(story)).toHaveLength(4);
  });

  test('when the other handover is gone before anybody called, nothing waits any more', () => {
    const story = noticed(submitted()).surroundedBy({ sameClient: [] });
    expect(story.state().sameClient).toBeNull();
    expect(story.refusal('receiverContact', accept)).toBeNull();
    expect(story.refusal('senderContact', record())).toBe('noSameClient');
  });

  test('goes along to another neighbourhood', () => {
    const story = noticed(submitted());
    const { surroundings } = story.state();
    story.by('senderContact', {
      type: 'changeNeighbourhood',
      neighbourhood: 'west',
      cluster: 'cluster-1',
      surroundings: { ...surroundings, sameClient: [] },
      text: 'text-1',
    });
    expect(story.refusal('receiverContact', accept)).toBe('sameClientOpen');
  });

  test('after acceptance it is told and expected all the same', () => {
    const story = noticed(accepted());
    expect(told(story)).toHaveLength(2);
    expect(story.expected('settleSameClient')).toBeDefined();
  });
});
