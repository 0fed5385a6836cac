import type { ConferenceCommand, ConferenceCommandType } from '../../../src/domain/conference/commands';
import { conferenceRelations, seesAgenda } from '../../../src/domain/conference/relations';
import { actor, by, facts, planned, refusal, series, surroundings, today, withAction } from './support';

const story = () =>
  by(withAction(), 'receiverContact', { type: 'addItem', item: 'added-1', handover: null, text: 'text' });

const commands: ConferenceCommand[] = [
  { type: 'setSeries', series: { ...series, extra: [] } },
  { type: 'planConference', day: '2026-02-05', time: '10:00', place: null },
  { type: 'moveConference', meeting: 1, day: '2026-02-05', time: '10:00', place: null, text: 'why' },
  { type: 'cancelConference', meeting: 1, reason: 'chairAbsent', text: null },
  { type: 'skipConference', meeting: 1, reason: 'chairAbsent', text: null },
  { type: 'updateParticipants', surroundings },
  { type: 'reply', meeting: 1, sequence: 0, answer: 'yes' },
  { type: 'addItem', item: 'added-2', handover: null, text: 'text' },
  { type: 'removeItem', item: 'added-1' },
  { type: 'open', meeting: 1, facts: facts() },
  { type: 'recordAttendance', meeting: 1, people: [] },
  { type: 'decideItem', meeting: 1, item: 'x', text: 'text', basedOn: null },
  { type: 'addAction', meeting: 1, action: 'a', item: null, what: 'w', owner: 'guest', dueDay: '2026-03-01' },
  { type: 'changeAction', action: 'action-1', owner: 'guest', dueDay: '2026-03-01', text: 'why' },
  { type: 'completeAction', action: 'action-1', text: null },
  { type: 'nextItem', meeting: 1, from: null, to: 'x' },
  { type: 'close', meeting: 1 },
  { type: 'recordNotHeld', meeting: 1, reason: 'chairAbsent', text: null },
  { type: 'scoreCooperation', meeting: 1, side: 'receiver', score: 8, text: 'text' },
  { type: 'writeReport', meeting: 1, text: 'text' },
  { type: 'timePasses' },
];

const may = (person: string): ConferenceCommandType[] =>
  commands.filter((command) => refusal(story(), person, command) !== 'notAllowed').map(({ type }) => type);

const atTheTable: ConferenceCommandType[] = [
  'reply',
  'addItem',
  'open',
  'recordAttendance',
  'decideItem',
  'addAction',
  'nextItem',
  'close',
  'recordNotHeld',
  'scoreCooperation',
  'writeReport',
];
const steering: ConferenceCommandType[] = [
  'setSeries',
  'planConference',
  'moveConference',
  'cancelConference',
  'skipConference',
];

describe('Who may do what', () => {
  test('every command is in the table', () => {
    expect(commands.map(({ type }) => type).sort()).toEqual(Object.keys(conferenceRelations).sort());
  });

  test.each<[string, ConferenceCommandType[]]>([
    ['guest', atTheTable],
    ['senderDeputy', atTheTable],
    ['receiverDeputy', [...atTheTable, 'changeAction', 'completeAction']],
    ['receiverManager', ['changeAction', 'completeAction']],
    ['receiverContact', [...atTheTable, 'removeItem', 'changeAction', 'completeAction']],
    ['senderContact', [...atTheTable, ...steering, 'removeItem', 'changeAction', 'completeAction']],
    ['programmeManager', [...steering, 'addItem', 'changeAction', 'recordNotHeld']],
    ['senderManager', []],
    ['former', []],
    ['client', []],
    ['time', ['updateParticipants', 'timePasses']],
  ])('%s', (person, expected) => {
    expect(may(person).sort()).toEqual([...expected].sort());
  });

  test('who has left does nothing any more, also not about their own action', () => {
    const left = by(story(), 'time', {
      type: 'updateParticipants',
      surroundings: {
        ...surroundings,
        colleagues: surroundings.colleagues.filter((one) => one !== 'receiverContact'),
      },
    });
    for (const command of commands) expect(refusal(left, 'receiverContact', command)).toBe('notAllowed');
  });
});

test.each([
  ['senderContact', 'full'],
  ['guest', 'full'],
  ['programmeManager', 'references'],
  ['senderManager', 'references'],
  ['former', 'nothing'],
  ['client', 'nothing'],
])('%s sees of the agenda: %s', (person, sees) => {
  expect(seesAgenda(actor(person), planned().state, today(planned()))).toBe(sees);
});

test('a programme manager in the chair sees reference numbers and no more', () => {
  const chaired = planned({ chair: 'programmeManager' });
  expect(seesAgenda(actor('programmeManager'), chaired.state, today(chaired))).toBe('references');
});
