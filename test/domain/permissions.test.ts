import { decide } from '../../src/domain/handover/decide';
import {
  commandRelations,
  mayCommand,
  mayView,
  views,
  visibility,
  type View,
} from '../../src/domain/permissions';
import type { CommandType } from '../../src/domain/handover/commands';
import { momentAt } from '../../src/domain/calendar/day';
import { defaultPolicy } from '../../src/domain/policy';
import { actor, players, surroundings, type Anybody, type Player } from '../support/cast';
import { started, submitted, transferred, type Story } from '../support/story';

/**
 * Who may ask what and see what, as agreed; written by hand so that a change of the rules shows here.
 * Columns: the sender's Worker, Contact person, Deputy, Manager; the same four of the receiver; another Neighbourhood,
 * another Sender, the Programme manager, Time itself; the Client, another client (o), the sender's privacy oFficer, the
 * functional manager (B, of the /beheer pages), who Looks along, a former colleague (X), and the receiver's deputy while
 * Standing in.
 */
interface Column {
  who: Anybody | 'time';
  /** The same handover, as it is when this column applies. */
  story: Story;
}

const away = { person: 'receiverContact', from: '2026-03-01', until: null };

const lookedAlong = (story: Story, grantor: Player): Story =>
  story
    .by('onlooker', { type: 'askAccess', until: story.today(), text: 'text-1' })
    .by(grantor, { type: 'grantAccess', request: '1', until: story.today() });

const columnsOf = (tell: () => Story, grantor: Player): Column[] => {
  const story = lookedAlong(tell(), grantor);
  const plain = [...players, 'time' as const, 'client', 'otherClient', 'privacyOfficer', 'functionalManager'];
  return [
    ...[...plain, 'onlooker', 'formerColleague'].map((who) => ({ who: who as Anybody, story })),
    { who: 'receiverDeputy', story: tell().surroundedBy({ absences: [away] }) },
  ];
};

const tableOf = <Name extends string>(agreed: string) =>
  agreed
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.trim().split(/\s+/))
    .map(([name = '', ...marks]) => ({ name: name as Name, marks: marks.join('') }));

const commands = tableOf<CommandType>(`
                      s:WCDM r:WCDM o:NSPT c:CoFBLXS
  recordBasis           xx..   ....   ....   .......
  changeMovingDay       xx..   ....   ....   .......
  editPoint             xx..   ....   ....   .......
  submit                .x..   ....   ....   .......
  nameAnswerer          ....   ...x   ..x.   .......
  acceptSubmission      ....   .x..   ....   ......x
  returnSubmission      ....   .x..   ....   ......x
  planAcquaintance      .x..   .x..   ....   ......x
  recordAcquaintance    .x..   .x..   ....   ......x
  signPoints            .x..   .x..   ....   ......x
  askPointBack          .x..   .x..   ....   ......x
  answerQuestion        xx..   .x..   ....   ......x
  confirmTransferDay    .x..   .x..   ....   ......x
  moveTransferDay       .x..   .x..   ....   ......x
  recordCheckIn         xx..   xx..   ....   ......x
  missCheckIn           xx..   xx..   ....   ......x
  moveCheckIn           xx..   xx..   ....   ......x
  assignCheckIn         .x..   .x..   ....   ......x
  recordWatTelt         xx..   xx..   ....   ......x
  recordSatisfaction    xx..   xx..   ....   x.....x
  keepAgreement         xx..   xx..   ....   ......x
  proposeDecision       .x..   .x..   ....   ......x
  agreeDecision         .x..   .x..   ....   ......x
  rejectDecision        .x..   .x..   ....   ......x
  recordPulseCheck      ....   xx..   ....   ......x
  reopen                .x..   .x..   ....   ......x
  callSafetyNet         xx.x   xx.x   ....   ......x
  answerSafetyNet       .xxx   ....   ....   .......
  concludeSafetyNet     .x..   .x..   ....   ......x
  acceptReturn          .x.x   ....   ....   .......
  declineReturn         .x.x   ....   ....   .......
  pause                 .x..   .x..   ....   ......x
  extendPause           .x..   .x..   ....   ......x
  resume                .x..   .x..   ....   ......x
  withdraw              .x..   ....   ....   .......
  extendDeadline        .x.x   .x.x   ..x.   ......x
  explainStall          xx.x   xx.x   ....   ......x
  startReachingOut      xx..   xx..   ....   ......x
  logAttempt            xx..   xx..   ....   ......x
  weighRisks            .x..   .x..   ....   ......x
  changeContacts        .x.x   .x.x   ..x.   ......x
  changeCaseWorker      .x.x   .x.x   ....   ......x
  changeNeighbourhood   .x..   .x..   ....   ......x
  withdrawConsent       xx..   xx..   ....   x.....x
  goOnWithoutConsent    .x..   .x..   ....   ......x
  giveResearchConsent   xx..   xx..   ....   x.....x
  withdrawResearchConsent xx.. xx..   ....   x.....x
  askAccess             xxxx   xxxx   xxx.   ....x.x
  grantAccess           ....   .x..   ....   ......x
  refuseAccess          ....   .x..   ....   ......x
  endAccess             .x..   .x..   ....   x...x.x
  takeEmergencyAccess   ....   ....   ..x.   .......
  recordSameClient      .x..   .x..   ....   ......x
  askOwner              ....   ....   ..x.   .......
  answerAsked           xxxx   xxxx   ....   ......x
  proposeDeputy         ....   ....   ..x.   .......
  declineDeputy         .x.x   .x.x   ....   ......x
  noteSteering          ....   ....   ..x.   .......
  updateSurroundings    ....   ....   ...x   .......
  timePasses            ....   ....   ...x   .......
`);

const inAftercare = columnsOf(() => transferred(), 'receiverContact');
const beforeAcceptance = columnsOf(() => submitted(), 'senderContact');

describe('Who may ask what of a handover', () => {
  test('every command is in the table', () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(commandRelations).sort());
  });

  test.each(commands)('$name: $marks', ({ name, marks }) => {
    const may = inAftercare.map(({ who, story }) =>
      mayCommand(actor(who), name, story.state(), story.today()) ? 'x' : '.',
    );
    expect(may.join('')).toBe(marks);
  });

  test.each(commands)('$name is refused to everybody else without a trace', ({ name, marks }) => {
    const refused = inAftercare.filter((_column, at) => marks[at] === '.');
    // Refused before the rules look at what was asked, so that a stranger learns nothing from the answer.
    const codes = refused.map(({ who, story }) => story.refusal(who, { type: name } as never));
    expect(new Set([...codes, 'notAllowed'])).toEqual(new Set(['notAllowed']));
  });

  test("before acceptance the sender's contact person answers for the client, and the team may look in an emergency", () => {
    const may = (name: CommandType) =>
      beforeAcceptance
        .map(({ who, story }) => (mayCommand(actor(who), name, story.state(), story.today()) ? 'x' : '.'))
        .join('');
    expect(may('grantAccess')).toBe('.x..' + '....' + '....' + '.......');
    expect(may('takeEmergencyAccess')).toBe('....' + '.x.x' + '..x.' + '......x');
    expect(may('pause')).toBe('.x..' + '....' + '....' + '.......');
    expect(may('changeNeighbourhood')).toBe('.x..' + '....' + '....' + '.......');
  });
});

const seenBy = (columns: readonly Column[], name: View) =>
  columns
    .map(({ who, story }) => (mayView(actor(who), name, story.state(), story.today()) ? 'x' : '.'))
    .join('');

/** A page that starts a handover is open by role here; that the organisation is a sender, the directory knows. */
const seen = tableOf<View>(`
                      s:WCDM r:WCDM o:NSPT c:CoFBLXS
  work                  xxxx   xxxx   xxxx   ....x.x
  handovers             xxxx   xxxx   xxxx   ..x.x.x
  newHandover           xx..   xx..   xx.x   ....x..
  askToLookAlong        xxxx   xxxx   xxxx   ....x.x
  board                 ....   ....   ..xx   .......
  report                ....   ....   ..xx   .......
  administration        ....   ....   ...x   ...x...
  peopleAndRoles        ....   ....   ...x   ...x...
  privacy               ....   ....   ...x   ..x....
  accessLog             ....   ....   ...x   ..x....
  retention             ....   ....   ...x   ..x....
  exportReport          ....   ....   ..xx   .......
  approveResearch       ....   ....   ...x   ..x....
  sessions              xxxx   xxxx   xxxx   xxxxxxx
  noticeSettings        xxxx   xxxx   xxxx   ..xxx.x
  announcement          xxxx   xxxx   ...x   ....x.x
  process               xxxx   xxxx   ..xx   ..x.x.x
  fullFile              xxxx   xxxx   ...x   ....x.x
  document              xxxx   xxxx   ...x   ....x.x
  logbook               xxxx   xxxx   ...x   ....x.x
  confidentialAnswers   xxx.   xxx.   ...x   ......x
  whoLooked             xxxx   xxxx   ...x   x...x.x
  lookAlongRequests     xxxx   xxxx   ...x   x.....x
  clientExport          ....   ....   ...x   ..x....
  legalHold             ....   ....   ...x   ..x....
  ownPage               ....   ....   ...x   x......
`);

const seenBeforeAcceptance = tableOf<View>(`
                      s:WCDM r:WCDM o:NSPT c:CoFBLXS
  announcement          xxxx   xxxx   ...x   ....x.x
  process               xxxx   ....   ..xx   ..x.x..
  fullFile              xxxx   ....   ...x   ....x..
  document              xxxx   ....   ...x   ....x..
  logbook               xxxx   ....   ...x   ....x..
  confidentialAnswers   xxx.   ....   ...x   .......
  whoLooked             xxxx   ....   ...x   x...x..
  lookAlongRequests     xxxx   ....   ...x   x......
  clientExport          ....   ....   ...x   ..x....
  legalHold             ....   ....   ...x   ..x....
  ownPage               ....   ....   ...x   x......
`);

describe('Who may see what', () => {
  test('every view is in the table', () => {
    expect(seen.map(({ name }) => name).sort()).toEqual([...views].sort());
  });

  test.each(seen)('$name: $marks', ({ name, marks }) => {
    expect(seenBy(inAftercare, name)).toBe(marks);
  });

  test.each(seenBeforeAcceptance)('before acceptance, $name: $marks', ({ name, marks }) => {
    expect(seenBy(beforeAcceptance, name)).toBe(marks);
  });

  test('what is about a handover is nowhere without one', () => {
    const contact = actor('senderContact');
    const open = views.filter((view) => mayView(contact, view, null, '2026-03-02'));
    expect(open.sort()).toEqual([
      'askToLookAlong',
      'handovers',
      'newHandover',
      'noticeSettings',
      'sessions',
      'work',
    ]);
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

  test('a role that has ended gives nothing, not even to who had a place in the handover', () => {
    const contacts = { contactPerson: 'formerColleague', deputy: 'senderDeputy', manager: 'senderManager' };
    const story = started().surroundedBy({ contacts: { ...surroundings.contacts, sender: contacts } });
    const former = actor('formerColleague');
    const asked = ['startHandover', 'editPoint', 'submit', 'askAccess', 'withdrawConsent'] as const;
    expect(asked.filter((type) => mayCommand(former, type, story.state(), story.today()))).toEqual([]);
    expect(visibility(former, story.state(), story.today())).toBe('nothing');
    expect(mayCommand(former, 'submit', story.state(), '2026-03-01')).toBe(true);
  });
});
