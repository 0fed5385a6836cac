import { parseGiveClientAccess } from '../../src/forms/clientAccess';
import { parseAskAccess, parseEndAccess, parseGrantAccess } from '../../src/forms/lookAlong';

const today = '2026-03-02';
const typed = (day: string, month: string, year = '2026') => ({
  'until-day': day,
  'until-month': month,
  'until-year': year,
});
const asking = { reference: ' OV-2026-0001 ', text: 'Vanwege ziekte.' };

test('looking along is asked from today until the longest that the region allows', () => {
  const within = { today, days: 14 };
  const ask = (day: string, month: string) => parseAskAccess({ ...asking, ...typed(day, month) }, within);
  expect(ask('16', '3')).toEqual({
    ok: true,
    value: { reference: 'OV-2026-0001', text: 'Vanwege ziekte.', until: '2026-03-16' },
  });
  expect(ask('17', '3')).toMatchObject({ errors: { until: { code: 'tooFar', limit: 14 } } });
  expect(ask('1', '3')).toMatchObject({ errors: { until: { code: 'inThePast' } } });
  expect(ask('31', '2')).toMatchObject({ errors: { until: { code: 'notADay' } } });
});

test('all that misses is named at once', () => {
  const read = parseAskAccess({}, { today, days: 14 });
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? [] : Object.keys(read.errors).sort()).toEqual(['reference', 'text', 'until']);
});

test('an answer is about a request', () => {
  expect(parseGrantAccess(typed('3', '3'), today)).toMatchObject({
    errors: { request: { code: 'required' } },
  });
  expect(parseEndAccess({ request: '1' })).toEqual({ ok: true, value: { request: '1' } });
});

test('a client gets access without an end, or until a day that is still to come', () => {
  const give = (until: object) => parseGiveClientAccess({ subject: 'noor', ...until }, today);
  expect(give(typed('', '', ''))).toEqual({ ok: true, value: { subject: 'noor', until: null } });
  expect(give(typed('2', '3'))).toMatchObject({ ok: true });
  expect(give(typed('1', '3'))).toMatchObject({ errors: { until: { code: 'inThePast' } } });
  expect(parseGiveClientAccess({}, today)).toMatchObject({ errors: { subject: { code: 'required' } } });
});
