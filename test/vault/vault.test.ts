import { randomBytes } from 'node:crypto';
import {
  createKeyRing,
  createVault,
  parseMasterKeys,
  seal,
  type MasterKeys,
  type Place,
} from '../../src/vault';

const first = 'a1'.repeat(32);
const second = 'b2'.repeat(32);

const masterKeys = (text: string): MasterKeys => {
  const read = parseMasterKeys(text);
  if (!read.ok) throw new Error(read.problem);
  return read.keys;
};

const indexKey = randomBytes(32);

function vaultWith(text: string) {
  const faults: Place[] = [];
  const vault = createVault({
    masterKeys: masterKeys(text),
    indexKey,
    onFault: (place) => faults.push(place),
  });
  return { vault, faults };
}

describe('master keys', () => {
  it.each(['', '  ', 'short', 'g'.repeat(64), `${first} nonsense`])(
    'are refused when they are %j',
    (text) => {
      expect(parseMasterKeys(text)).toMatchObject({ ok: false });
    },
  );

  it('are told apart, one a line or with commas, the newest last', () => {
    const { newest, byId } = masterKeys(`${first}\n${second}\n`);
    expect(byId.size).toBe(2);
    expect(newest.bytes.toString('hex')).toBe(second);
    expect(masterKeys(`${first},${second}`).newest.id).toBe(newest.id);
  });

  it('do not show in their names', () => {
    expect(first).not.toContain(masterKeys(first).newest.id);
  });
});

describe('the key of a client', () => {
  it('opens by the master key that wrapped it, also when there is a newer one', () => {
    const key = vaultWith(first).vault.newClientKey('client-1');
    const wrapped = vaultWith(first).vault.wrap(key);
    expect(vaultWith(`${first} ${second}`).vault.unwrap(wrapped)).toEqual(key);
  });

  it('does not open by another master key', () => {
    const { vault, faults } = vaultWith(second);
    expect(vault.unwrap(vaultWith(first).vault.wrap(vault.newClientKey('client-1')))).toBeNull();
    expect(faults).toEqual([expect.objectContaining({ table: 'client_keys' })]);
  });

  it('does not open when it is put with another client, or under another id', () => {
    const { vault } = vaultWith(first);
    const wrapped = vault.wrap(vault.newClientKey('client-1'));
    expect(vault.unwrap({ ...wrapped, client: 'client-2' })).toBeNull();
    expect(vault.unwrap({ ...wrapped, id: 'other' })).toBeNull();
  });

  it('keeps its salt when it is replaced, so that hashes stay as they are', () => {
    const { vault } = vaultWith(first);
    const old = vault.newClientKey('client-1');
    const replaced = vault.newClientKey('client-1', old.salt);
    expect(replaced.salt).toBe(old.salt);
    expect(replaced.bytes.equals(old.bytes)).toBe(false);
  });
});

describe('a value of a client', () => {
  const place: Place = { table: 'clients', row: 'client-1', column: 'sealed_name' };

  it('is erased when its key is gone', () => {
    const { vault, faults } = vaultWith(first);
    const sealed = seal(vault.newClientKey('client-1'), place, 'Noor');
    expect(vault.open(new Map(), place, sealed)).toEqual({ kind: 'erased' });
    expect(faults).toEqual([]);
  });

  it.each(['not sealed at all', ''])('is a fault when it is %j', (text) => {
    const { vault, faults } = vaultWith(first);
    expect(vault.open(new Map(), place, text)).toEqual({ kind: 'broken' });
    expect(faults).toEqual([place]);
  });

  it('is a fault when it was sealed for another client, also when that one is known', () => {
    const { vault, faults } = vaultWith(first);
    const other = vault.newClientKey('client-2');
    const sealed = seal(other, { ...place, row: 'client-2' }, 'Noor');
    expect(vault.open(new Map([[other.id, other]]), place, sealed)).toEqual({ kind: 'broken' });
    expect(faults).toEqual([place]);
  });
});

describe('keys in memory', () => {
  const { vault } = vaultWith(first);
  const ringAt = (most: number) => {
    const clock = { now: 0 };
    return { clock, ring: createKeyRing({ most, life: 1000, now: () => clock.now }) };
  };

  it('are kept for a short while', () => {
    const { clock, ring } = ringAt(10);
    const key = vault.newClientKey('client-1');
    ring.keep(key);
    clock.now = 999;
    expect(ring.find(key.id)).toBe(key);
    clock.now = 1000;
    expect(ring.find(key.id)).toBeUndefined();
    expect(ring.size()).toBe(0);
  });

  it('are so many at most; the oldest goes', () => {
    const { ring } = ringAt(2);
    const keys = ['a', 'b', 'c'].map((client) => vault.newClientKey(client));
    keys.forEach(ring.keep);
    expect(keys.map(({ id }) => ring.find(id)?.client)).toEqual([undefined, 'b', 'c']);
  });
});
