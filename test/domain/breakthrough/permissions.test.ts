import { mayCaseCommand, seesCase } from '../../../src/domain/breakthrough';
import type { CaseCommandType } from '../../../src/domain/breakthrough/commands';
import { caseCommandRelations } from '../../../src/domain/breakthrough/permissions';
import { actor, type Anybody } from '../../support/cast';
import { decided } from './stories';

/**
 * Who may ask what, written by hand so that a change of the rules shows here. Columns: the sender's contact person (who
 * owns the decision), the sender's deputy, the receiver's contact person (who brought it in and sits at the table), the
 * receiver's deputy (who sits there), the receiver's case worker, another neighbourhood's contact person, the programme
 * manager, a functional manager, the client, a former colleague, time.
 */
const columns: readonly (Anybody | 'time')[] = [
  'senderContact',
  'senderDeputy',
  'receiverContact',
  'receiverDeputy',
  'receiverCaseWorker',
  'otherNeighbourhood',
  'programmeManager',
  'functionalManager',
  'client',
  'formerColleague',
  'time',
];

const agreed: Record<CaseCommandType, string> = {
  bringIn: 'xxxx.xx....',
  judge: 'x.xx..x....',
  decideCase: 'x.xx..x....',
  moveDecision: 'x.....x....',
  completeDecision: 'x.....x....',
  reviewOutcome: 'x.xx..x....',
  withdrawCase: '..x...x....',
  updateSurroundings: '..........x',
  timePasses: '..........x',
};

const story = decided();
const row = (check: (who: Anybody | 'time') => boolean) =>
  columns.map((who) => (check(who) ? 'x' : '.')).join('');

describe('Who may do what with a case of the breakthrough table', () => {
  test.each(Object.entries(agreed))('%s', (type, marks) => {
    expect(
      row((who) => mayCaseCommand(actor(who), type as CaseCommandType, story.state(), story.today())),
    ).toBe(marks);
  });

  test('every command is in the table', () => {
    expect(['bringIn', ...Object.keys(caseCommandRelations)].sort()).toEqual(Object.keys(agreed).sort());
  });

  test('who has nothing to do with it does not see it', () => {
    expect(row((who) => seesCase(actor(who), story.state(), story.today()))).toBe('x.xxx.x...x');
  });
});
