import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dayOf, toMoment } from '../../domain/calendar/day';
import { askRegistry } from './askRegistry';
import { audit, type Audited } from './audit';

const folder = path.resolve(__dirname, '..', '..', '..');

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

/** `npm run check:audit`: may the packages that this project stands on be used, and is anything known against them? */
async function main(): Promise<void> {
  const { ok, lines } = audit({
    lock: read('package-lock.json'),
    manifest: read('package.json') as Audited['manifest'],
    exceptions: read('docs/audit-exceptions.json'),
    answer: await askRegistry(folder),
    machine: { os: process.platform, cpu: process.arch },
    today: dayOf(toMoment(Date.now())),
    mustKnow: process.env['AUDIT'] === 'required',
  });
  for (const line of lines) console.log(line);
  if (!ok) process.exitCode = 1;
}

void main();
