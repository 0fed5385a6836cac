import { parseAddHandover, parseAssignOwner, parseMoveDueDay, parseRaise } from '../../src/forms/bottleneck';
import { parseAccept, parseChange } from '../../src/forms/bottleneckFault';
import { bottlenecksAddress, isFiltered, readBottleneckFilters } from '../../src/forms/bottleneckFilters';

const today = '2026-03-02';
const choices = { today, kinds: ['home', 'income'], clusters: ['cluster-1'], owners: ['marit'] };
const right = { kind: 'home', description: 'Geen woningen.' };

const typed = (name: string, day: string): Record<string, string> => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year };
};

describe('the form to raise a bottleneck', () => {
  it('needs a kind and a description; the rest may wait', () => {
    expect(parseRaise(right, choices)).toEqual({
      ok: true,
      value: { ...right, clusters: [], references: [], owner: null, dueDay: null },
    });
    const empty = parseRaise({}, choices);
    expect(empty.ok ? [] : Object.keys(empty.errors)).toEqual(['kind', 'description']);
  });

  it.each([
    ['OV-1\nOV-2', ['OV-1', 'OV-2']],
    [' OV-1, OV-2;OV-1 ', ['OV-1', 'OV-2']],
    ['', []],
  ])('reads references as people paste them: %j', (references, expected) => {
    const parsed = parseRaise({ ...right, references }, choices);
    expect(parsed.ok && parsed.value.references).toEqual(expected);
  });

  it.each([
    [{ kind: 'debts' }, 'kind', 'notAChoice'],
    [{ clusters: 'cluster-9' }, 'clusters', 'notAChoice'],
    [{ owner: 'somebody' }, 'owner', 'notAChoice'],
    [typed('dueDay', '2026-02-31'), 'dueDay', 'notADay'],
    [typed('dueDay', '2026-03-01'), 'dueDay', 'inThePast'],
    [typed('dueDay', '2036-03-01'), 'dueDay', 'tooFar'],
    [{ description: 'x'.repeat(2001) }, 'description', 'tooLong'],
  ])('says of %j that %s is %s', (change, field, code) => {
    const parsed = parseRaise({ ...right, ...change }, choices);
    expect(parsed.ok ? null : parsed.errors).toMatchObject({ [field]: { code } });
  });
});

describe('the forms of one bottleneck', () => {
  it('keep the day when only the owner changes', () => {
    expect(parseAssignOwner({ newOwner: 'marit' }, choices)).toEqual({
      ok: true,
      value: { newOwner: 'marit', newOwnerDay: null, newOwnerNote: null },
    });
  });

  it('move a day with a reason only', () => {
    const parsed = parseMoveDueDay(typed('movedDay', '2026-03-03'), today);
    expect(parsed.ok ? null : parsed.errors).toEqual({ movedReason: { code: 'required' } });
  });

  it('add a handover by its reference', () => {
    expect(parseAddHandover({ reference: ' OV-1 ' })).toMatchObject({ value: { reference: 'OV-1' } });
  });
});

describe('the forms of a structural fault', () => {
  const promise = { party: 'benefits', keeper: 'marit', ...typed('promisedDay', '2026-04-01') };

  it('ask why a promise is replaced', () => {
    const first = { today, keepers: ['marit'], renewing: false };
    expect(parseAccept(promise, first).ok).toBe(true);
    const again = parseAccept(promise, { ...first, renewing: true });
    expect(again.ok ? null : again.errors).toEqual({ acceptNote: { code: 'required' } });
  });

  it('record a change that has been, not one to come', () => {
    const parsed = parseChange({ ...typed('changedOn', '2026-03-03'), changeText: 'Sneller.' }, today);
    expect(parsed.ok ? null : parsed.errors).toEqual({ changedOn: { code: 'inTheFuture' } });
  });
});

describe('the filters of the list', () => {
  it('stand in the address and begin at the first page', () => {
    const filters = readBottleneckFilters({ soort: 'home', eigenaar: 'ik', pagina: '3' });
    expect(bottlenecksAddress('/knelpunten', filters, { pagina: 4 })).toBe(
      '/knelpunten?soort=home&eigenaar=ik&pagina=4',
    );
    expect(bottlenecksAddress('/knelpunten', filters, { soort: undefined })).toBe('/knelpunten?eigenaar=ik');
  });

  it('leave out what makes no sense', () => {
    const filters = readBottleneckFilters({ soort: 'x', toon: ['a'], pagina: '-2', cluster: '' });
    expect([isFiltered(filters), filters.pagina]).toEqual([false, 1]);
  });
});
