import { decide } from '../../src/domain/handover/decide';
import { mayCommand } from '../../src/domain/permissions';
import type { CommandType } from '../../src/domain/handover/commands';
import { momentAt } from '../../src/domain/calendar/day';
import { defaultPolicy } from '../../src/domain/policy';
import { actor, players, surroundings, type Player } from '../support/cast';
import { started, submitted, transferred } from '../support/story';

/**
 * Who may ask what, as agreed; written by hand so that a change of the rules shows here.
 * Columns: the sender's Worker, Contact person, Deputy, Manager; the same four of the receiver; another Neighbourhood,
 * another Sender, the Programme manager, Time itself.
 */
const columns: readonly (Player | 'time')[] = [...players, 'time'];
const agreed = `
                      s:WCDM r:WCDM o:NSPT
  recordBasis           xx..   ....   ....
  changeMovingDay       xx..   ....   ....
  editPoint             xx..   ....   ....
  submit                .x..   ....   ....
  nameAnswerer          ....   ...x   ..x.
  acceptSubmission      ....   .x..   ....
  returnSubmission      ....   .x..   ....
  planAcquaintance      .x..   .x..   ....
  recordAcquaintance    .x..   .x..   ....
  signPoints            .x..   .x..   ....
  askPointBack          .x..   .x..   ....
  answerQuestion        xx..   .x..   ....
  confirmTransferDay    .x..   .x..   ....
  moveTransferDay       .x..   .x..   ....
  recordCheckIn         xx..   xx..   ....
  missCheckIn           xx..   xx..   ....
  moveCheckIn           xx..   xx..   ....
  assignCheckIn         .x..   .x..   ....
  recordWatTelt         xx..   xx..   ....
  keepAgreement         xx..   xx..   ....
  proposeDecision       .x..   .x..   ....
  agreeDecision         .x..   .x..   ....
  rejectDecision        .x..   .x..   ....
  recordPulseCheck      ....   xx..   ....
  reopen                .x..   .x..   ....
  callSafetyNet         xx.x   xx.x   ....
  answerSafetyNet       .xxx   ....   ....
  concludeSafetyNet     .x..   .x..   ....
  acceptReturn          .x.x   ....   ....
  declineReturn         .x.x   ....   ....
  pause                 .x..   .x..   ....
  extendPause           .x..   .x..   ....
  resume                .x..   .x..   ....
  withdraw              .x..   ....   ....
  extendDeadline        .x.x   .x.x   ..x.
  explainStall          xx.x   xx.x   ....
  startReachingOut      xx..   xx..   ....
  logAttempt            xx..   xx..   ....
  weighRisks            .x..   .x..   ....
  changeContacts        .x.x   .x.x   ..x.
  changeCaseWorker      .x.x   .x.x   ....
  changeNeighbourhood   .x..   .x..   ....
  updateSurroundings    ....   ....   ...x
  timePasses            ....   ....   ...x
`;

const rows = agreed
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.trim().split(/\s+/))
  .map(([type = '', ...marks]) => ({ type: type as CommandType, marks: marks.join('') }));

describe('Who may ask what of a handover', () => {
  const story = transferred();
  const marksOf = (type: CommandType) =>
    columns
      .map((player) => (mayCommand(actor(player), type, story.state(), story.today()) ? 'x' : '.'))
      .join('');

  test.each(rows)('$type: $marks', ({ type, marks }) => {
    expect(marksOf(type)).toBe(marks);
  });

  test.each(rows)('$type is refused to everybody else without a trace', ({ type, marks }) => {
    const refused = columns.filter((_player, at) => marks[at] === '.');
    // Refused before the rules look at what was asked, so that a stranger learns nothing from the answer.
    const codes = refused.map((player) => story.refusal(player, { type } as never));
    expect(new Set([...codes, 'notAllowed'])).toEqual(new Set(['notAllowed']));
  });
});

describe('Who may start a handover', () => {
  const may = (player: Player, sender: string) =>
    decide(
      null,
      {
        id: 'start',
        actor: actor(player),
        command: {
          type: 'startHandover',
          handover: 'handover-1',
          reference: 'OV-1',
          client: 'client-1',
          sender,
          receiver: 'buurtteam',
          neighbourhood: 'zuilen',
          cluster: 'cluster-1',
          caseWorker: player,
          plannedMovingDay: '2026-05-01',
          surroundings,
        },
      },
      momentAt('2026-03-02', '10:00'),
      defaultPolicy,
    ).ok;

  test("only a case worker or a contact person of that sender, for a client of the sender's own", () => {
    expect(players.filter((player) => may(player, 'tussenvoorziening'))).toEqual([
      'senderCaseWorker',
      'senderContact',
    ]);
    expect(players.filter((player) => may(player, 'lister'))).toEqual(['otherSender']);
  });
});

describe('Standing in', () => {
  const mayAnswer = (story: ReturnType<typeof submitted>) =>
    players.filter((player) => mayCommand(actor(player), 'acceptSubmission', story.state(), story.today()));

  test('the deputy does not act while the contact person is there', () => {
    expect(mayAnswer(submitted())).toEqual(['receiverContact']);
  });

  test('the deputy acts at once when the contact person is absent, until the contact person is back', () => {
    const story = submitted().surroundedBy({
      absences: [{ person: 'receiverContact', from: '2026-03-02', until: '2026-03-02' }],
    });
    expect(mayAnswer(story)).toEqual(['receiverContact', 'receiverDeputy']);
    expect(mayAnswer(story.until('2026-03-03', '07:00'))).toEqual(['receiverContact']);
  });

  test('when contact person and deputy are both away, the manager acts', () => {
    const away = { from: '2026-03-02', until: null };
    const story = submitted().surroundedBy({
      absences: [
        { person: 'receiverContact', ...away },
        { person: 'receiverDeputy', ...away },
      ],
    });
    expect(mayAnswer(story)).toEqual(['receiverContact', 'receiverManager']);
  });

  test('on a vacancy the deputy acts', () => {
    const story = submitted().surroundedBy({
      contacts: {
        ...surroundings.contacts,
        receiver: { ...surroundings.contacts.receiver, contactPerson: null },
      },
    });
    expect(mayAnswer(story)).toEqual(['receiverDeputy']);
  });

  test('the deputy acts once the ladder asked them, and no longer in the next phase', () => {
    const story = submitted().until('2026-03-06', '08:00');
    expect(mayAnswer(story)).toEqual(['receiverContact', 'receiverDeputy']);
    story.by('receiverDeputy', { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null });
    expect(mayCommand(actor('receiverDeputy'), 'planAcquaintance', story.state(), story.today())).toBe(false);
  });

  test('whom the programme manager named answers the submission, besides the contact person', () => {
    const story = submitted().by('programmeManager', { type: 'nameAnswerer', person: 'otherNeighbourhood' });
    expect(mayAnswer(story)).toEqual(['receiverContact', 'otherNeighbourhood']);
  });

  test('a role that has ended gives nothing', () => {
    const story = started();
    const former = {
      kind: 'person',
      person: 'formerColleague',
      organisation: 'tussenvoorziening',
      roles: [
        {
          role: 'caseWorker',
          organisation: 'tussenvoorziening',
          neighbourhoods: null,
          from: '2020-01-01',
          until: '2026-03-01',
        },
      ],
      client: null,
    } as const;
    expect(mayCommand(former, 'startHandover', story.state(), story.today())).toBe(false);
    expect(mayCommand(former, 'editPoint', story.state(), story.today())).toBe(false);
  });
});
