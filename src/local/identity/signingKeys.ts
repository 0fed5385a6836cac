import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readIfThere } from '../dataFolder';

/** Made once and kept, so that what was signed before a restart is still valid after it. */
export const keptSigningKey = (dataDir: string): JsonWebKey => {
  const file = path.join(dataDir, 'secrets', 'identity-key.json');
  const kept = readIfThere(file);
  if (kept !== undefined) return JSON.parse(kept) as JsonWebKey;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'overstap-demo' };
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  return key;
};
