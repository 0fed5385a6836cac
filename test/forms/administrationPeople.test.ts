import {
  parseNewPerson,
  parseRole,
  parseRoleEnd,
  withFourEyes,
  type KnownRoles,
} from '../../src/forms/administrationPeople';
import type { Parsed } from '../../src/forms/form';

const today = '2026-11-24';

const days = (name: string, day: string): Record<string, string> => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year };
};

const codesOf = (parsed: Parsed<unknown>) =>
  parsed.ok ? {} : Object.fromEntries(Object.entries(parsed.errors).map(([name, { code }]) => [name, code]));

const known: KnownRoles = {
  giver: 'kim',
  person: 'eva',
  today,
  neighbourhoods: [
    { id: 'zuilen', cluster: 'cluster-1' },
    { id: 'west', cluster: 'cluster-1' },
    { id: 'oost', cluster: 'cluster-3' },
  ],
  held: [{ role: 'caseWorker', neighbourhoods: ['oost'], from: '2026-01-01', until: null }],
};

const asked = (role: string, scope: string, rest: Record<string, unknown> = {}) => ({
  role,
  scope,
  ...days('from', today),
  ...rest,
});

describe('a role', () => {
  it('for a cluster is for its neighbourhoods', () => {
    expect(parseRole(asked('caseWorker', 'clusters', { clusters: 'cluster-1' }), known)).toEqual({
      ok: true,
      value: {
        role: 'caseWorker',
        neighbourhoods: ['west', 'zuilen'],
        clusters: ['cluster-1'],
        from: today,
        until: null,
      },
    });
  });

  it('that knows no places is for the whole organisation', () => {
    const parsed = parseRole(asked('privacyOfficer', 'neighbourhoods', { neighbourhoods: ['west'] }), known);
    expect(parsed).toMatchObject({ value: { neighbourhoods: null, clusters: null } });
  });

  it.each([
    ['without a place', asked('manager', 'clusters'), { clusters: 'required' }],
    [
      'in a place that does not exist',
      asked('manager', 'neighbourhoods', { neighbourhoods: 'x' }),
      { neighbourhoods: 'required' },
    ],
    [
      'that is held already',
      asked('caseWorker', 'neighbourhoods', { neighbourhoods: 'oost' }),
      { role: 'alreadyHeld' },
    ],
    [
      'that ends before it begins',
      asked('manager', 'everywhere', days('until', '2026-11-01')),
      { until: 'beforeStart' },
    ],
    ['of a client', asked('client', 'everywhere'), { role: 'notAChoice' }],
  ])('%s gets a clear answer', (_name, body, problems) => {
    expect(codesOf(parseRole(body, known))).toEqual(problems);
  });

  it.each(['caseWorker', 'contactPerson', 'deputy', 'manager', 'privacyOfficer'])(
    'of %s is never given to oneself: another functional manager has to',
    (role) => {
      const toOneself = parseRole(asked(role, 'everywhere'), { ...known, person: 'kim', held: [] });
      expect(codesOf(toOneself)).toEqual({ role: 'fourEyes' });
    },
  );

  it('with content is not taken through a seat either, and who sits there stays', () => {
    const before = { contactPerson: 'eva', deputy: null, manager: 'kim' };
    const seat = (value: typeof before | { contactPerson: string; deputy: string; manager: string }) =>
      withFourEyes({ ok: true, value }, before, 'kim', {});
    expect(codesOf(seat({ ...before, contactPerson: 'kim' }))).toEqual({ contactPerson: 'fourEyes' });
    expect(seat(before).ok).toBe(true);
  });

  it('ends at once, so that yesterday was the last day, or after a day that is to come', () => {
    expect(parseRoleEnd({ when: 'now' }, today)).toEqual({ ok: true, value: { until: '2026-11-23' } });
    expect(parseRoleEnd({ when: 'later', ...days('until', '2026-12-01') }, today)).toEqual({
      ok: true,
      value: { until: '2026-12-01' },
    });
    expect(codesOf(parseRoleEnd({ when: 'later', ...days('until', '2026-11-01') }, today))).toEqual({
      until: 'inThePast',
    });
    expect(codesOf(parseRoleEnd({}, today))).toEqual({ when: 'required' });
  });
});

describe('somebody new', () => {
  const body = {
    name: 'Noor',
    email: 'noor@example.org',
    phone: '',
    language: 'nl',
    subject: 'noor',
    organisation: 'lister',
  };

  it('works for one of the organisations, under an account of their own', async () => {
    expect(await parseNewPerson(body, ['lister'], async () => false)).toEqual({ ok: true, value: body });
  });

  it('gets everything that is not right at once', async () => {
    const wrong = { ...body, email: 'noor', organisation: 'elsewhere', name: '' };
    expect(codesOf(await parseNewPerson(wrong, ['lister'], async () => false))).toEqual({
      name: 'required',
      email: 'notAnEmail',
      organisation: 'notAChoice',
    });
    expect(codesOf(await parseNewPerson(body, ['lister'], async () => true))).toEqual({
      subject: 'alreadyUsed',
    });
  });
});
