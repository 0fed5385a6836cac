import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { SessionData } from 'express-session';

/** What stays readable in the table: how long it lasts, and what its owner sees on "Mijn sessies". */
const openFields = ['cookie', 'subject', 'signedInAt', 'handle', 'device', 'source'] as const;

export type SealedSession = Partial<SessionData> & { cookie: SessionData['cookie']; sealed: string };

const algorithm = 'aes-256-gcm';
const [nonceSize, tagSize] = [12, 16];

/** The row of a session: from the row nobody finds back the id that the cookie holds. */
export const rowIdOf = (id: string): string =>
  createHash('sha256').update(`overstap session row ${id}`).digest('base64url');

/** Only who has the session's id, so only its browser, has the key to what it holds. */
const keyOf = (id: string): Buffer => Buffer.from(hkdfSync('sha256', id, '', 'overstap session content', 32));

const isOpen = (name: string): boolean => (openFields as readonly string[]).includes(name);

export const sealSession = (id: string, session: SessionData): SealedSession => {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv(algorithm, keyOf(id), nonce);
  const entries = Object.entries(session).filter(([name]) => !isOpen(name));
  const hidden = Buffer.concat([cipher.update(JSON.stringify(Object.fromEntries(entries))), cipher.final()]);
  const { cookie, subject, signedInAt, handle, device, source } = session;
  return {
    ...{ cookie, subject, signedInAt, handle, device, source },
    sealed: Buffer.concat([nonce, hidden, cipher.getAuthTag()]).toString('base64url'),
  };
};

/** `undefined` when it was tampered with, or belongs to another id: then there is no session. */
export const openSession = (id: string, { sealed, ...open }: SealedSession): SessionData | undefined => {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < nonceSize + tagSize) return undefined;
  try {
    const decipher = createDecipheriv(algorithm, keyOf(id), bytes.subarray(0, nonceSize));
    decipher.setAuthTag(bytes.subarray(-tagSize));
    const hidden = Buffer.concat([decipher.update(bytes.subarray(nonceSize, -tagSize)), decipher.final()]);
    return { ...(JSON.parse(hidden.toString()) as object), ...open } as SessionData;
  } catch {
    return undefined;
  }
};
