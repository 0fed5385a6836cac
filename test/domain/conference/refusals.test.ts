import type { ConferenceCommand } from '../../../src/domain/conference/commands';
import { decideConference } from '../../../src/domain/conference/decide';
import type { ConferenceRefusalCode } from '../../../src/domain/conference/refusals';
import {
  actor,
  by,
  decided,
  facts,
  held,
  invited,
  opened,
  planned,
  refusal,
  series,
  started,
  surroundings,
  until,
  withAction,
  type Story,
} from './support';

const setSeries = (change: object): ConferenceCommand => ({
  type: 'setSeries',
  series: { ...series, ...change },
});
const move = (change: object = {}): ConferenceCommand => ({
  type: 'moveConference',
  meeting: 1,
  day: '2026-02-05',
  time: '14:00',
  place: null,
  text: 'why',
  ...change,
});
const cancel = (change: object = {}): ConferenceCommand => ({
  type: 'cancelConference',
  meeting: 1,
  reason: 'tooFewPeople',
  text: null,
  ...change,
});
const add = (handover: { id: string; cluster: string; shared: boolean } | null): ConferenceCommand => ({
  type: 'addItem',
  item: 'added-1',
  handover,
  text: 'text',
});
const action = (change: object = {}): ConferenceCommand => ({
  type: 'addAction',
  meeting: 1,
  action: 'action-2',
  item: null,
  what: 'what',
  owner: 'guest',
  dueDay: '2026-02-20',
  ...change,
});
const here = { id: 'h1', cluster: 'cluster-1', shared: true };
const open: ConferenceCommand = { type: 'open', meeting: 1, facts: facts() };
const plan: ConferenceCommand = { type: 'planConference', day: '2026-02-05', time: '10:00', place: null };
const skipped = (): Story =>
  by(planned(), 'senderContact', { ...cancel(), type: 'skipConference' } as ConferenceCommand);
const cancelled = (): Story => by(invited(), 'senderContact', cancel());
const later = (): Story => until(planned(), '2026-02-03', '10:00');

describe('What cannot be, and why', () => {
  test.each<[string, () => Story, ConferenceCommand, ConferenceRefusalCode | null]>([
    ['a rhythm without a chair', started, setSeries({ chair: null }), 'chairMissing'],
    ['a chair who left', started, setSeries({ chair: 'former' }), 'personLeft'],
    ['an invited person who left', started, setSeries({ extra: ['guest', 'former'] }), 'personLeft'],
    ['on Saturday', started, setSeries({ weekday: 6 }), 'weekdayUnknown'],
    ['every nought weeks', started, setSeries({ intervalWeeks: 0 }), 'intervalUnknown'],
    ['a meeting of a minute', started, setSeries({ minutes: 1 }), 'durationUnknown'],
    ['at 25 o’clock', started, setSeries({ time: '25:00' }), 'timeUnknown'],
    ['from a day that is past', started, setSeries({ from: '2026-01-04' }), 'dayInThePast'],
    ['from a day that nobody sees', started, setSeries({ from: '2029-01-04' }), 'dayTooFar'],
    ['the same rhythm again', planned, setSeries({}), 'nothingChanged'],
    ['the same from-day, long past, with another chair', held, setSeries({ chair: 'guest' }), null],
    ['moved to the past', planned, move({ day: '2026-01-02' }), 'dayInThePast'],
    ['moved to an hour ago', planned, move({ day: '2026-01-05', time: '08:00' }), 'dayInThePast'],
    ['moved to Easter Monday', planned, move({ day: '2026-04-06' }), 'publicHoliday'],
    ['moved to a Sunday', planned, move({ day: '2026-02-08' }), 'notAWorkingDay'],
    ['moved to ten years on', planned, move({ day: '2036-02-05' }), 'dayTooFar'],
    [
      'moved to where it was',
      planned,
      move({ day: '2026-02-03', time: '10:00', place: 'place-1' }),
      'nothingChanged',
    ],
    ['moved while it goes on', opened, move(), 'meetingOpen'],
    ['moved after it was held', held, move(), 'meetingPast'],
    ['moved after it was cancelled', cancelled, move(), 'meetingCancelled'],
    ['cancelled twice', cancelled, cancel(), 'meetingCancelled'],
    ['cancelled when it has begun', later, cancel(), 'meetingPast'],
    ['cancelled for another reason, unsaid', planned, cancel({ reason: 'other' }), 'reasonNeeded'],
    ['a meeting that there is not', planned, cancel({ meeting: 4 }), 'unknownMeeting'],
    ['another day without a rhythm', started, plan, 'noSeries'],
    ['another day when one is planned', planned, plan, 'alreadyPlanned'],
    ['another day on King’s Day', cancelled, { ...plan, day: '2026-04-27' }, 'publicHoliday'],
    ['opened before its day', planned, open, 'meetingNotYet'],
    ['opened twice', opened, open, 'meetingOpen'],
    ['opened after it was skipped', skipped, open, 'meetingCancelled'],
    [
      'minutes before it is opened',
      later,
      { type: 'decideItem', meeting: 1, item: 'x', text: 't', basedOn: null },
      'meetingNotOpen',
    ],
    ['a report before it is held', opened, { type: 'writeReport', meeting: 1, text: 't' }, 'meetingNotYet'],
    [
      'not held before its time',
      planned,
      { type: 'recordNotHeld', meeting: 1, reason: 'chairAbsent', text: null },
      'meetingNotYet',
    ],
    ['closed before it is opened', later, { type: 'close', meeting: 1 }, 'meetingNotOpen'],
    [
      'a decision on what is not on the agenda',
      opened,
      { type: 'decideItem', meeting: 1, item: 'x', text: 't', basedOn: null },
      'unknownItem',
    ],
    [
      'the next item before it is opened',
      later,
      { type: 'nextItem', meeting: 1, from: null, to: 'x' },
      'meetingNotOpen',
    ],
    [
      'the same attendance again',
      opened,
      { type: 'recordAttendance', meeting: 1, people: [{ person: 'senderContact', presence: 'present' }] },
      'nothingChanged',
    ],
    [
      'somebody there who left',
      opened,
      { type: 'recordAttendance', meeting: 1, people: [{ person: 'former', presence: 'present' }] },
      'personLeft',
    ],
    ['a handover of another cluster', planned, add({ ...here, cluster: 'cluster-2' }), 'otherCluster'],
    ['a handover that is not shared yet', planned, add({ ...here, shared: false }), 'notShared'],
    [
      'added twice',
      () => by(planned(), 'senderContact', add(here)),
      { ...add(here), item: 'added-2' } as ConferenceCommand,
      'alreadyOnAgenda',
    ],
    [
      'taken off while it goes on',
      () => by(opened(), 'senderContact', add(here)),
      { type: 'removeItem', item: 'added-1' },
      'meetingOpen',
    ],
    ['taken off what is not there', planned, { type: 'removeItem', item: 'added-1' }, 'unknownItem'],
    ['an action for who left', opened, action({ owner: 'former' }), 'personLeft'],
    ['an action by yesterday', opened, action({ dueDay: '2026-02-02' }), 'dayInThePast'],
    ['an action about what is not on the agenda', opened, action({ item: 'x' }), 'unknownItem'],
    ['an action twice', withAction, action({ action: 'action-1' }), 'alreadyAdded'],
    ['an unknown action', opened, { type: 'completeAction', action: 'x', text: null }, 'unknownAction'],
    [
      'an action changed into itself',
      withAction,
      { type: 'changeAction', action: 'action-1', owner: 'receiverContact', dueDay: '2026-02-20', text: 't' },
      'nothingChanged',
    ],
    [
      'done twice',
      () => by(withAction(), 'senderContact', { type: 'completeAction', action: 'action-1', text: null }),
      { type: 'completeAction', action: 'action-1', text: null },
      'actionDone',
    ],
  ])('%s', (_what, story, command, code) => {
    const asker = command.type === 'setSeries' || code === 'noSeries' ? 'programmeManager' : 'senderContact';
    expect(refusal(story(), asker, command)).toBe(code);
  });

  test('it is said who left', () => {
    expect(decided(started(), 'programmeManager', setSeries({ extra: ['guest', 'former'] }))).toEqual({
      ok: false,
      refusal: { code: 'personLeft', people: ['former'] },
    });
  });

  test('another day is no use while something stands in the way', () => {
    const left = by(cancelled(), 'time', {
      type: 'updateParticipants',
      surroundings: { ...surroundings, participants: surroundings.participants.slice(0, 2) },
    });
    expect(refusal(left, 'senderContact', plan)).toBe('standsInTheWay');
  });

  test('a series is started once, by the system', () => {
    const command: ConferenceCommand = {
      type: 'startConference',
      conference: 'conference-2',
      kind: 'conference',
      cluster: 'cluster-1',
      surroundings,
    };
    expect(refusal(planned(), 'time', command)).toBe('alreadyStarted');
    const request = { id: 'start', actor: actor('programmeManager'), command };
    expect(decideConference(null, request, planned().now, planned().policy)).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    });
  });

  test('time that passes again on the same moment brings nothing more', () => {
    expect(decided(invited(), 'time', { type: 'timePasses' })).toEqual({ ok: true, events: [] });
    expect(decided(invited(), 'time', { type: 'updateParticipants', surroundings })).toEqual({
      ok: true,
      events: [],
    });
  });
});
