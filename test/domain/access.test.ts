import { visibility, type PersonActor } from '../../src/domain/permissions';
import { addDays } from '../../src/domain/calendar/day';
import type { Command } from '../../src/domain/handover/commands';
import { defaultPolicy } from '../../src/domain/policy';
import { actor, type Anybody } from '../support/cast';
import { accepted, closed, started, submitted, transferred, type Story } from '../support/story';

const text = 'text-1';
const ask = (until: string): Command => ({ type: 'askAccess', until, text });
const grant = (until: string, request = '1'): Command => ({ type: 'grantAccess', request, until });
const refuse: Command = { type: 'refuseAccess', request: '1', text };
const end: Command = { type: 'endAccess', request: '1' };
const emergency: Command = { type: 'takeEmergencyAccess', text };

const sees = (story: Story, who: Anybody) => visibility(actor(who), story.state(), story.today());

const asked = (story: Story = accepted(), days = 10) =>
  story.by('onlooker', ask(addDays(story.today(), days)));
const looking = (story: Story = accepted(), days = 10) =>
  asked(story, days).by('senderContact', grant(addDays(story.today(), days)));

describe('Looking along', () => {
  test('is asked with a reason and a last day, at most two weeks ahead', () => {
    const story = accepted();
    expect(defaultPolicy.accessDays).toEqual({ asked: 14, emergency: 1 });
    expect(story.refusal('onlooker', ask(addDays(story.today(), 15)))).toBe('dayTooFar');
    expect(story.refusal('onlooker', ask(addDays(story.today(), -1)))).toBe('dayInThePast');
    asked(story, 14);
    expect(story.state().access).toMatchObject([
      { id: '1', kind: 'asked', person: 'onlooker', organisation: 'lister', answer: null, ended: null, text },
    ]);
    expect(sees(story, 'onlooker')).toBe('nothing');
    expect(story.refusal('onlooker', ask(story.today()))).toBe('alreadyAsked');
  });

  test('is not for who sees the handover already', () => {
    const story = accepted();
    expect(story.refusal('receiverCaseWorker', ask(story.today()))).toBe('alreadySees');
    expect(looking().refusal('onlooker', ask(story.today()))).toBe('alreadySees');
  });

  test('is answered by the contact person who is responsible for the client now', () => {
    expect(asked().expected('answerAccess')?.owner).toBe('senderContact');
    expect(asked(transferred()).expected('answerAccess')?.owner).toBe('receiverContact');
    expect(asked(transferred()).refusal('senderContact', refuse)).toBe('notAllowed');
    expect(asked().expected('answerAccess')?.dueDay).toBe('2026-03-05');
  });

  test('shows everything but what is confidential, allows nothing, and ends by itself after the last day', () => {
    const story = looking(accepted(), 3);
    expect(sees(story, 'onlooker')).toBe('full');
    expect(story.refusal('onlooker', { type: 'submit' })).toBe('notAllowed');
    expect(story.expected('answerAccess')).toBeUndefined();
    expect(sees(story.until('2026-03-05', '23:59'), 'onlooker')).toBe('full');
    expect(sees(story.until('2026-03-06', '00:00'), 'onlooker')).toBe('nothing');
    expect(story.refusal('senderContact', end)).toBe('alreadyRecorded');
  });

  test('is granted for another time than was asked, and answered once', () => {
    const story = asked();
    expect(story.refusal('senderContact', grant(addDays(story.today(), 15)))).toBe('dayTooFar');
    expect(story.refusal('senderContact', grant('2026-03-01'))).toBe('dayInThePast');
    expect(story.refusal('senderContact', grant(story.today(), '7'))).toBe('unknownAccess');
    story.by('senderContact', grant(addDays(story.today(), 1)));
    expect(story.refusal('senderContact', refuse)).toBe('alreadyAnswered');
    expect(story.refusal('senderContact', grant(story.today()))).toBe('alreadyAnswered');
    expect(sees(story.until('2026-03-04'), 'onlooker')).toBe('nothing');
  });

  test('is refused with a reason, and can be asked again', () => {
    const story = asked().by('senderContact', refuse);
    expect(story.state().access[0]?.answer).toMatchObject({ kind: 'refused', by: 'senderContact', text });
    expect(sees(story, 'onlooker')).toBe('nothing');
    expect(story.refusal('onlooker', ask(story.today()))).toBeNull();
  });

  test.each(['senderContact', 'receiverContact', 'client', 'onlooker'] as const)(
    'is ended early by %s',
    (who) => {
      const story = looking().by(who, end);
      expect(sees(story, 'onlooker')).toBe('nothing');
      expect(story.state().access[0]?.ended).toMatchObject({ by: who });
    },
  );

  test('who looks along ends their own only', () => {
    const story = looking();
    story.by('otherSender', ask(story.today()));
    expect(story.refusal('onlooker', { type: 'endAccess', request: '2' })).toBe('unknownAccess');
    expect(story.refusal('otherSender', { type: 'endAccess', request: '2' })).toBeNull();
    expect(story.refusal('otherClient', end)).toBe('notAllowed');
  });

  test('is over when the role of who looks along is over', () => {
    const story = looking();
    const onlooker = actor('onlooker');
    const roles = onlooker.kind === 'person' ? onlooker.roles : [];
    const former = { ...onlooker, roles: roles.map((role) => ({ ...role, until: '2026-03-02' })) };
    expect(visibility(former, story.state(), '2026-03-02')).toBe('full');
    expect(visibility(former, story.state(), '2026-03-03')).toBe('nothing');
  });

  test('is asked and answered during a pause as well', () => {
    const story = accepted().by('senderContact', {
      type: 'pause',
      reason: 'admission',
      until: '2026-03-20',
      text: null,
    });
    expect(sees(looking(story), 'onlooker')).toBe('full');
  });

  test('an answer that does not come climbs the ladder', () => {
    const story = asked().until('2026-03-13');
    const told = story
      .happened('rungClimbed')
      .filter(({ kind }) => kind === 'answerAccess')
      .flatMap(({ recipients }) => recipients.map(({ person }) => person));
    expect(new Set(told)).toEqual(
      new Set(['senderContact', 'senderDeputy', 'senderManager', 'programmeManager']),
    );
  });
});

describe('Emergency access', () => {
  test.each(['receiverContact', 'receiverManager', 'programmeManager'] as const)(
    'is taken by %s before acceptance: at once, until the end of the next day',
    (who) => {
      const story = submitted().by(who, emergency);
      expect(sees(story, who)).toBe('full');
      expect(story.refusal(who, emergency)).toBe('alreadySees');
      expect(sees(story.until('2026-03-03', '23:00'), who)).toBe('full');
      expect(sees(story.until('2026-03-04'), who)).toBe(
        who === 'programmeManager' ? 'processFacts' : 'announcement',
      );
    },
  );

  test('is not for the team as long as nothing was submitted, nor for anybody else', () => {
    expect(started().refusal('receiverContact', emergency)).toBe('notAllowed');
    expect(submitted().refusal('receiverCaseWorker', emergency)).toBe('notAllowed');
    expect(submitted().refusal('onlooker', emergency)).toBe('notAllowed');
    expect(closed().refusal('programmeManager', emergency)).toBeNull();
  });

  test('is taken by who stands in for the contact person', () => {
    const away = { person: 'receiverContact', from: '2026-03-01', until: null };
    const story = submitted().surroundedBy({ absences: [away] });
    expect(story.refusal('receiverDeputy', emergency)).toBeNull();
    expect(submitted().refusal('receiverDeputy', emergency)).toBe('notAllowed');
  });

  test('reaches both contact persons at once', () => {
    const story = submitted().by('programmeManager', emergency);
    const told = story.notices().filter(({ kind }) => kind === 'emergencyAccessTaken');
    expect(told.map(({ recipient, mail }) => [recipient, mail])).toEqual([
      ['senderContact', 'now'],
      ['receiverContact', 'now'],
    ]);
  });
});

test('a client sees what is theirs, and nobody else by being a client', () => {
  expect(sees(started(), 'client')).toBe('own');
  expect(sees(transferred(), 'client')).toBe('own');
  expect(sees(transferred(), 'otherClient')).toBe('nothing');
});

test("privacy officers of the handover's organisations see how it goes, of the receiver's from the submission on", () => {
  const { roles, ...own } = actor('privacyOfficer') as PersonActor;
  const at = (organisation: string): PersonActor => ({
    ...own,
    organisation,
    roles: roles.map((role) => ({ ...role, organisation })),
  });
  const story = started();
  expect(sees(story, 'privacyOfficer')).toBe('processFacts');
  expect(visibility(at('buurtteam'), story.state(), story.today())).toBe('nothing');
  expect(visibility(at('buurtteam'), submitted().state(), story.today())).toBe('processFacts');
  expect(visibility(at('lister'), submitted().state(), story.today())).toBe('nothing');
});

test('a role counts in the organisation that it belongs to', () => {
  const contact = actor('senderContact') as PersonActor;
  const elsewhere = { ...contact, roles: contact.roles.map((role) => ({ ...role, organisation: 'lister' })) };
  expect(visibility(elsewhere, started().state(), '2026-03-02')).toBe('nothing');
});
