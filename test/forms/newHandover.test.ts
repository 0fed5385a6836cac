import { addressOf, readFilters } from '../../src/forms/handoverFilters';
import { fullName, parseClient, parsePlace } from '../../src/forms/newHandover';
import { parseAcceptance, parseReturn } from '../../src/forms/submission';

const today = '2026-03-02';
const born = { 'birthDate-day': '6', 'birthDate-month': '5', 'birthDate-year': '1990' };
const noor = { givenName: ' Noor ', namePrefix: 'van der', familyName: 'Bakker', phone: '', ...born };

const errorsOf = (parsed: { ok: boolean; errors?: object }) => (parsed.ok ? null : parsed.errors);

describe('who a new handover is about', () => {
  it('needs a name and a birth date, all said at once', () => {
    expect(errorsOf(parseClient({}, today))).toEqual({
      givenName: { code: 'required' },
      familyName: { code: 'required' },
      birthDate: { code: 'required' },
    });
  });

  it('is read as people type it', () => {
    const parsed = parseClient(noor, today);
    expect(parsed.ok && parsed.value).toMatchObject({ givenName: 'Noor', birthDate: '1990-05-06' });
    expect(parsed.ok && fullName(parsed.value)).toBe('Noor van der Bakker');
  });

  it.each([
    ['31 February', { 'birthDate-day': '31', 'birthDate-month': '2' }, { birthDate: { code: 'notADay' } }],
    ['a day to come', { 'birthDate-year': '2027' }, { birthDate: { code: 'inTheFuture' } }],
    ['no telephone number', { phone: 'thuis' }, { phone: { code: 'notAPhoneNumber' } }],
    [
      'a name that is too long',
      { familyName: 'x'.repeat(101) },
      { familyName: { code: 'tooLong', limit: 100 } },
    ],
  ])('refuses %s', (_what, change, errors) => {
    expect(errorsOf(parseClient({ ...noor, ...change }, today))).toEqual(errors);
  });
});

describe('where a handover goes', () => {
  const choices = { neighbourhoods: ['zuilen'], caseWorkers: ['anna'] };
  const place = {
    neighbourhood: 'zuilen',
    caseWorker: 'anna',
    'movingDay-day': '1',
    'movingDay-month': '3',
    'movingDay-year': '2026',
  };

  it('is a known neighbourhood, with a known case worker, on a day that has yet to come', () => {
    expect(errorsOf(parsePlace(place, today, choices))).toEqual({ movingDay: { code: 'inThePast' } });
    expect(errorsOf(parsePlace({ ...place, 'movingDay-day': '2' }, today, choices))).toBeNull();
    expect(errorsOf(parsePlace({ neighbourhood: 'elsewhere', caseWorker: 'x' }, today, choices))).toEqual({
      neighbourhood: { code: 'notAChoice' },
      movingDay: { code: 'required' },
      caseWorker: { code: 'notAChoice' },
    });
  });
});

describe('the answer to a submission', () => {
  it('says who leads when somebody leads already', () => {
    expect(errorsOf(parseAcceptance({ regiecheck: 'somebodyLeads' }))).toEqual({
      explanation: { code: 'required' },
    });
    expect(errorsOf(parseAcceptance({ regiecheck: 'nobodyLeads' }))).toBeNull();
  });

  it('explains a reason that is none of the codes', () => {
    expect(errorsOf(parseReturn({ reason: 'other' }))).toEqual({ why: { code: 'required' } });
    expect(errorsOf(parseReturn({ reason: 'noCapacity' }))).toBeNull();
  });
});

describe('the address of the list', () => {
  it('holds filters and order, and begins at the first page when one of them changes', () => {
    const state = readFilters({ fase: 'aftercare', op: 'client', pagina: '3' });
    expect(addressOf('/overdrachten', state, { af: 'ja' })).toBe(
      '/overdrachten?fase=aftercare&af=ja&op=client',
    );
    expect(addressOf('/overdrachten', state, { pagina: 2 })).toContain('pagina=2');
  });

  it('may hold anything without harm', () => {
    expect(readFilters({ fase: 'nonsense', op: ['x'], pagina: '-4', toon: 'alles' })).toEqual({
      op: 'due',
      pagina: 1,
    });
  });
});
