import { randomBytes } from 'node:crypto';
import { sameText } from './signature';

/**
 * The secret stays in the session. A form carries it masked with fresh noise, so that no two pages hold the same
 * bytes and compressed pages give nothing away about it.
 */
const size = 32;

const xor = (one: Buffer, other: Buffer) => Buffer.from(one.map((byte, index) => byte ^ (other[index] ?? 0)));

export const newCsrfSecret = (): string => randomBytes(size).toString('base64url');

export const maskedToken = (secret: string): string => {
  const noise = randomBytes(size);
  return Buffer.concat([noise, xor(noise, Buffer.from(secret, 'base64url'))]).toString('base64url');
};

export const tokenBelongsTo = (secret: string | undefined, token: unknown): boolean => {
  if (secret === undefined || typeof token !== 'string') return false;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 2 * size) return false;
  return sameText(xor(bytes.subarray(0, size), bytes.subarray(size)).toString('base64url'), secret);
};
