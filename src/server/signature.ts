import { createHmac, timingSafeEqual } from 'node:crypto';

const digest = (value: string, secret: string) =>
  createHmac('sha256', secret).update(value).digest('base64url');

/** Constant time, whatever the lengths. */
export const sameText = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

export const sign = (value: string, secret: string): string => `${value}.${digest(value, secret)}`;

export const verify = (signed: unknown, secret: string): string | undefined => {
  if (typeof signed !== 'string') return undefined;
  const end = signed.lastIndexOf('.');
  const value = signed.slice(0, end);
  return end > 0 && sameText(signed.slice(end + 1), digest(value, secret)) ? value : undefined;
};
