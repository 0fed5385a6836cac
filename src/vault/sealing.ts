import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a sealed value stands. It opens there and nowhere else. */
export interface Place {
  table: string;
  row: string;
  column: string;
}

/** 256 bits, with the id by which a sealed value names its key. */
export interface Key {
  id: string;
  bytes: Buffer;
}

const cipher = 'aes-256-gcm';
const format = '1';
const nonceLength = 12;
const tagLength = 16;

/** Unlike a join with a sign in between, no two places give the same text. */
const associated = ({ table, row, column }: Place): Buffer =>
  Buffer.from(JSON.stringify([table, row, column]));

/** A value that says how to open it: `1.<key id>.<nonce>.<data and tag>`. */
export function seal(key: Key, place: Place, plain: string): string {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, key.bytes, nonce, { authTagLength: tagLength });
  sealing.setAAD(associated(place));
  const data = Buffer.concat([sealing.update(plain, 'utf8'), sealing.final(), sealing.getAuthTag()]);
  return [format, key.id, nonce.toString('base64url'), data.toString('base64url')].join('.');
}

/** The id of the key that opens the value; null for what is no sealed value. */
export function keyIdOf(sealed: string): string | null {
  const [version, id, nonce, data] = sealed.split('.', 4);
  return version === format && id && nonce && data ? id : null;
}

const decoded = (part: string): Buffer | null => {
  const bytes = Buffer.from(part, 'base64url');
  // A decoder forgives strange signs and spare bits; then two values would open to the same.
  return bytes.toString('base64url') === part ? bytes : null;
};

/** What was sealed; null when key, place or value is not the one it was sealed with. */
export function open(key: Key, place: Place, sealed: string): string | null {
  const [version, id, ...parts] = sealed.split('.');
  if (version !== format || id !== key.id || parts.length !== 2) return null;
  const [nonce, data] = parts.map(decoded);
  if (!nonce || !data || nonce.length !== nonceLength || data.length < tagLength) return null;
  try {
    const opening = createDecipheriv(cipher, key.bytes, nonce, { authTagLength: tagLength });
    opening.setAAD(associated(place));
    opening.setAuthTag(data.subarray(-tagLength));
    return Buffer.concat([opening.update(data.subarray(0, -tagLength)), opening.final()]).toString('utf8');
  } catch {
    return null;
  }
}
