import { parseAbsence, parseClosingDay } from '../../src/forms/administration';
import { parseSeats } from '../../src/forms/contacts';

const today = '2026-11-24';

const days = (name: string, day: string): Record<string, string> => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year };
};

const known = {
  people: ['eva', 'farid'],
  except: null,
  absences: [{ id: 'absence-1', person: 'eva', from: '2026-12-01', until: '2026-12-10' }],
  today,
};

const absence = (person: string, from: string, until: string) => ({
  person,
  ...days('from', from),
  ...(until === '' ? {} : days('until', until)),
});

test.each([
  ['overlaps with another of the same person', absence('eva', '2026-12-10', ''), { from: 'overlap' }],
  ['ends before it begins', absence('farid', '2026-12-10', '2026-12-01'), { until: 'beforeStart' }],
  ['is over already', absence('farid', '2026-11-01', '2026-11-02'), { until: 'inThePast' }],
  ['is of somebody unknown', absence('nobody', '2026-12-10', ''), { person: 'notAChoice' }],
  [
    'has no person and a day that does not exist',
    absence('', '2026-02-31', ''),
    { person: 'required', from: 'notADay' },
  ],
])('an absence that %s gets a clear answer', (_name, body, problems) => {
  const parsed = parseAbsence(body, known);
  const codes = parsed.ok
    ? {}
    : Object.fromEntries(Object.entries(parsed.errors).map(([name, { code }]) => [name, code]));
  expect(codes).toEqual(problems);
});

test('an absence that began yesterday, without a known end, can be entered', () => {
  expect(parseAbsence(absence('farid', '2026-11-23', ''), known)).toEqual({
    ok: true,
    value: { person: 'farid', from: '2026-11-23', until: null },
  });
});

test('an absence that is changed does not overlap with itself', () => {
  const parsed = parseAbsence(absence('eva', '2026-12-02', '2026-12-12'), { ...known, except: 'absence-1' });
  expect(parsed.ok).toBe(true);
});

test('a deputy is somebody else than the contact person; every place may be vacant', () => {
  const people = ['eva', 'farid'];
  const same = parseSeats({ contactPerson: 'eva', deputy: 'eva', manager: '' }, people, true);
  expect(same).toMatchObject({ ok: false, errors: { deputy: { code: 'samePerson' } } });
  const vacant = parseSeats({ contactPerson: '', deputy: 'farid', manager: '' }, people, true);
  expect(vacant).toEqual({ ok: true, value: { contactPerson: null, deputy: 'farid', manager: null } });
});

test('a closing day lies ahead, on a day on which people work', () => {
  const onSunday = parseClosingDay(days('day', '2026-11-29'), today, () => false);
  const passed = parseClosingDay(days('day', '2026-11-23'), today, () => true);
  expect(onSunday).toMatchObject({ errors: { day: { code: 'alreadyFree' } } });
  expect(passed).toMatchObject({ errors: { day: { code: 'inThePast' } } });
});
