import { mayBottleneckCommand, seesBottleneck } from '../../../src/domain/bottleneck';
import type { BottleneckCommandType } from '../../../src/domain/bottleneck/commands';
import { bottleneckCommandRelations } from '../../../src/domain/bottleneck/permissions';
import { mayFaultCommand, seesFault } from '../../../src/domain/bottleneck/fault';
import type { FaultCommandType } from '../../../src/domain/bottleneck/fault/commands';
import { faultCommandRelations } from '../../../src/domain/bottleneck/fault/permissions';
import { actor, type Anybody } from '../../support/cast';
import { promised, raised } from './stories';

/**
 * Who may ask what, written by hand so that a change of the rules shows here. Columns: the sender's contact person (who
 * owns it), the sender's deputy, the receiver's case worker (who raised it), the receiver's contact person (who takes
 * part), another neighbourhood, the programme manager, a functional manager, the client, a former colleague, time.
 */
const columns: readonly (Anybody | 'time')[] = [
  'senderContact',
  'senderDeputy',
  'receiverCaseWorker',
  'receiverContact',
  'otherNeighbourhood',
  'programmeManager',
  'functionalManager',
  'client',
  'formerColleague',
  'time',
];

const bottleneck: Record<BottleneckCommandType, string> = {
  raise: 'xxxxxx....',
  addHandover: 'x.xx.x....',
  assignOwner: 'x..x.x....',
  moveDueDay: 'x....x....',
  resolve: 'x....x....',
  reopen: 'x.xx.x....',
  comment: 'x.xx.x....',
  updateSurroundings: '.........x',
  timePasses: '.........x',
};

const fault: Record<FaultCommandType, string> = {
  proposeFault: '.........x',
  acceptFault: 'x....x....',
  recordChange: 'x....x....',
  recordReturn: 'x..x.x...x',
  dismiss: '.....x....',
  updateSurroundings: '.........x',
  timePasses: '.........x',
};

const row = (check: (who: Anybody | 'time') => boolean) =>
  columns.map((who) => (check(who) ? 'x' : '.')).join('');

describe('Who may do what with a bottleneck', () => {
  const story = raised().by('receiverContact', { type: 'comment', text: 'text-2' });
  const state = { ...story.state(), raisedBy: 'receiverCaseWorker' };

  test.each(Object.entries(bottleneck))('%s', (type, agreed) => {
    expect(
      row((who) => mayBottleneckCommand(actor(who), type as BottleneckCommandType, state, story.today())),
    ).toBe(agreed);
  });

  test('every command is in the table', () => {
    expect(Object.keys(bottleneckCommandRelations).sort()).toEqual(
      Object.keys(bottleneck)
        .filter((type) => type !== 'raise')
        .sort(),
    );
  });

  test('who has nothing to do with it does not see it, who stands in does', () => {
    expect(row((who) => seesBottleneck(actor(who), state, story.today()))).toBe('xxxx.x...x');
  });

  test('the deputy acts once the ladder asked them', () => {
    const late = raised().until('2026-04-01');
    expect(mayBottleneckCommand(actor('senderDeputy'), 'resolve', late.state(), late.today())).toBe(true);
  });
});

describe('Who may do what with a structural fault', () => {
  const story = promised();

  test.each(Object.entries(fault))('%s', (type, agreed) => {
    expect(
      row((who) => mayFaultCommand(actor(who), type as FaultCommandType, story.state(), story.today())),
    ).toBe(agreed);
  });

  test('every command is in the table', () => {
    expect(Object.keys(faultCommandRelations).sort()).toEqual(Object.keys(fault).sort());
  });

  test('who has nothing to do with it does not see it, who stands in does', () => {
    expect(row((who) => seesFault(actor(who), story.state(), story.today()))).toBe('xx.x.x...x');
  });
});
