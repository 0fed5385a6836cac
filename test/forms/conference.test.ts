import type { Calendar } from '../../src/domain/calendar/workingDays';
import {
  parseAdd,
  parseLeaveOut,
  parseMove,
  parsePlan,
  parseReply,
  parseRhythm,
  readReply,
} from '../../src/forms/conference';
import type { Parsed } from '../../src/forms/form';

const calendar: Calendar = {
  liberationDay: 'everyFiveYears',
  closingDays: ['2026-06-12'],
  pauses: [],
};
const days = { today: '2026-03-02', calendar };

const dayFields = (name: string, day: string) => {
  const [year, month, dayOfMonth] = day.split('-');
  return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year };
};

const problems = (parsed: Parsed<unknown>) =>
  parsed.ok ? {} : Object.fromEntries(Object.entries(parsed.errors).map(([name, { code }]) => [name, code]));

const plan = (day: string) => ({ ...dayFields('day', day), time: '10.30', place: '  Kanaalweg 18 ' });

describe('another day for a conference', () => {
  it('is a working day that is still to come', () => {
    expect(parsePlan(plan('2026-03-10'), days)).toEqual({
      ok: true,
      value: { day: '2026-03-10', time: '10:30', place: 'Kanaalweg 18' },
    });
  });

  it.each([
    ['2026-03-01', 'inThePast'],
    ['2026-04-06', 'publicHoliday'],
    ['2026-03-07', 'notAWorkingDay'],
    ['2026-06-12', 'notAWorkingDay'],
    ['2026-02-30', 'notADay'],
    ['--', 'required'],
  ])('is not %s: %s', (day, code) => {
    expect(problems(parsePlan(plan(day), days))).toEqual({ day: code });
  });

  it('asks why, when it was another day before', () => {
    const moved = { ...plan('2026-03-10'), meeting: '3' };
    expect(problems(parseMove(moved, days))).toEqual({ text: 'required' });
    const parsed = parseMove({ ...moved, text: 'De zaal is bezet.' }, days);
    expect(parsed.ok && parsed.value.meeting).toBe(3);
  });
});

describe('a conference that does not go on', () => {
  it('asks for an explanation only of something else', () => {
    expect(problems(parseLeaveOut({ reason: 'other', meeting: '1' }))).toEqual({ text: 'required' });
    expect(parseLeaveOut({ reason: 'chairAbsent', meeting: '1' })).toEqual({
      ok: true,
      value: { reason: 'chairAbsent', text: null, meeting: 1 },
    });
  });

  it('of which the number is nonsense is no conference', () => {
    const parsed = parseLeaveOut({ reason: 'chairAbsent', meeting: 'eight' });
    expect(parsed.ok && parsed.value.meeting).toBe(0);
  });
});

describe('the answer to an invitation', () => {
  it('is yes, no or my deputy', () => {
    expect(problems(parseReply({ antwoord: 'perhaps', bijeenkomst: '1', uitnodiging: '0' }))).toEqual({
      antwoord: 'notAChoice',
    });
    expect(parseReply({ antwoord: 'deputy', bijeenkomst: '2', uitnodiging: '1' })).toEqual({
      ok: true,
      value: { answer: 'deputy', meeting: 2, sequence: 1 },
    });
  });

  it('in a broken link is no answer', () => {
    expect(readReply({ bijeenkomst: ['1', '2'], antwoord: 'x' })).toEqual({
      meeting: 0,
      sequence: 0,
      answer: null,
    });
  });
});

describe('something for the agenda', () => {
  it('is about a handover that may be chosen, or about none', () => {
    expect(parseAdd({ handover: 'none', text: 'De sleutels.' }, ['h1'])).toEqual({
      ok: true,
      value: { handover: null, text: 'De sleutels.' },
    });
    expect(problems(parseAdd({ handover: 'h2', text: '' }, ['h1']))).toEqual({
      handover: 'notAChoice',
      text: 'required',
    });
  });
});

describe('the rhythm', () => {
  const rhythm = {
    ...dayFields('from', '2026-03-09'),
    intervalWeeks: '6',
    weekday: '2',
    time: '10:00',
    minutes: '90',
    place: '',
    chair: 'marit',
  };
  const about = { today: '2026-03-02', from: null };

  it('is every so many weeks on a weekday, with a chair', () => {
    expect(parseRhythm({ ...rhythm, extra: 'thijs' }, about)).toEqual({
      ok: true,
      value: {
        ...{ intervalWeeks: 6, weekday: 2, time: '10:00', minutes: 90, from: '2026-03-09' },
        ...{ place: null, chair: 'marit', extra: ['thijs'] },
      },
    });
  });

  it('says all that is not right at once', () => {
    const wrong = { ...rhythm, intervalWeeks: '0', weekday: '7', minutes: '12.5', chair: '' };
    expect(problems(parseRhythm(wrong, about))).toEqual({
      ...{ intervalWeeks: 'notWeeks', weekday: 'notAChoice', minutes: 'notMinutes' },
      ...{ chair: 'chairMissing' },
    });
  });

  it('goes on from a day that has passed, and begins on none', () => {
    const past = { ...rhythm, ...dayFields('from', '2026-01-05') };
    expect(parseRhythm(past, { ...about, from: '2026-01-05' }).ok).toBe(true);
    expect(problems(parseRhythm(past, about))).toEqual({ from: 'inThePast' });
    expect(problems(parseRhythm(past, { ...about, from: '2026-01-04' }))).toEqual({ from: 'inThePast' });
  });
});
