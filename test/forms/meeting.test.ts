import {
  parseAction,
  parseActionChange,
  parseAttendance,
  parseCooperation,
  parseDecision,
  parseNotHeld,
  presenceField,
} from '../../src/forms/meeting';

const people = ['marit', 'eline'];

test('a decision may be empty, and says which text the writer saw and where the button goes', () => {
  expect(
    parseDecision({ item: 'handover:h1', text: ' ', basedOn: '', from: 'handover:h1', to: 'added:1' }),
  ).toEqual({
    ok: true,
    value: { item: 'handover:h1', text: null, basedOn: null, from: 'handover:h1', to: 'added:1' },
  });
});

test('a decision that is too long is said with its limit', () => {
  expect(parseDecision({ item: 'handover:h1', text: 'x'.repeat(2001) })).toMatchObject({
    ok: false,
    errors: { text: { code: 'tooLong', limit: 2000 } },
  });
});

test('of an action everything that misses is named at once', () => {
  expect(parseAction({}, people, '2026-02-03')).toMatchObject({
    ok: false,
    errors: { what: { code: 'required' }, owner: { code: 'required' }, dueDay: { code: 'required' } },
  });
});

const onDay = (day: string, month: string) => ({
  'dueDay-day': day,
  'dueDay-month': month,
  'dueDay-year': '2026',
});

test.each([
  ['somebody who is not there', { owner: 'nobody', ...onDay('20', '2') }, { owner: { code: 'notAChoice' } }],
  ['a day that was', { owner: 'marit', ...onDay('2', '2') }, { dueDay: { code: 'inThePast' } }],
  ['31 February', { owner: 'marit', ...onDay('31', '2') }, { dueDay: { code: 'notADay' } }],
])('an action for or on %s is refused', (_what, fields, errors) => {
  expect(parseAction({ what: 'Bellen', ...fields }, people, '2026-02-03')).toMatchObject({
    ok: false,
    errors,
  });
});

test('an action that is late keeps its day when only its owner changes', () => {
  const body = { owner: 'eline', why: 'Marit is ziek.', ...onDay('30', '1') };
  expect(parseActionChange(body, people, { today: '2026-02-03', dueDay: '2026-01-30' }).ok).toBe(true);
  expect(parseActionChange(body, people, { today: '2026-02-03', dueDay: '2026-02-20' }).ok).toBe(false);
});

test('who was there is recorded for whom something is chosen, at least one', () => {
  const [marit = '', eline = ''] = people.map(presenceField);
  expect(parseAttendance({ [marit]: 'present', [eline]: '' }, people)).toEqual({
    ok: true,
    value: [{ person: 'marit', presence: 'present' }],
  });
  expect(parseAttendance({}, people)).toMatchObject({ ok: false, errors: { [marit]: { code: 'required' } } });
  expect(parseAttendance({ [eline]: 'asleep' }, people)).toMatchObject({
    ok: false,
    errors: { [eline]: { code: 'notAChoice' } },
  });
});

test.each(['0', '11', '7.5', 'acht', ''])('a score of "%s" is no score', (score) => {
  expect(parseCooperation({ score, sentence: 'Goed.' }).ok).toBe(false);
});

test('a score is a number from 1 to 10 with a sentence', () => {
  expect(parseCooperation({ score: '8', sentence: 'Goed.' })).toEqual({
    ok: true,
    value: { score: 8, sentence: 'Goed.' },
  });
});

test('that it did not go on has a reason of the list', () => {
  expect(parseNotHeld({ reason: 'rain' })).toMatchObject({
    ok: false,
    errors: { reason: { code: 'notAChoice' } },
  });
  expect(parseNotHeld({ reason: 'chairAbsent' })).toEqual({
    ok: true,
    value: { reason: 'chairAbsent', explanation: null },
  });
});
