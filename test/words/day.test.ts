import { formatDay, formatMoment, formatTime } from '../../src/words/day';

describe('a day in words', () => {
  it.each([
    ['2026-12-01', 'nl', { weekday: true }, 'dinsdag 1 december 2026'],
    ['2026-12-01', 'en', { weekday: true }, /^Tuesday,? 1 December 2026$/],
    ['2026-12-01', 'nl', {}, '1 december 2026'],
    ['2026-12-01', 'nl', { weekday: true, year: false }, 'dinsdag 1 december'],
    ['2026-03-29', 'nl', { weekday: true }, 'zondag 29 maart 2026'],
  ] as const)('%s in %s', (day, language, style, expected) => {
    expect(formatDay(day, language, style)).toMatch(expected);
  });

  it('reads a moment on the clock of Amsterdam, in winter and in summer', () => {
    expect(formatTime('2026-11-24T13:05:00Z', 'nl')).toBe('14:05');
    expect(formatTime('2026-07-24T22:05:00Z', 'nl')).toBe('00:05');
    expect(formatMoment('2026-07-24T22:05:00Z', 'nl')).toContain('25 juli 2026');
  });
});
