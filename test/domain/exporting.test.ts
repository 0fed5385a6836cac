import { exportStatus, type ExportFacts } from '../../src/domain/exporting';

const now = '2026-03-10T12:00:00.000Z';
const facts: ExportFacts = {
  kind: 'handovers',
  approvedAt: null,
  readyAt: null,
  expiresAt: null,
  failedAt: null,
};

test.each<[string, Partial<ExportFacts>, string]>([
  ['the handovers of a year need no approval', {}, 'running'],
  ['the research export waits for a second person', { kind: 'research' }, 'waiting'],
  ['and runs from then on', { kind: 'research', approvedAt: now }, 'running'],
  ['what is ready can be fetched', { readyAt: now, expiresAt: '2026-03-17T12:00:00.000Z' }, 'ready'],
  ['until its moment', { readyAt: '2026-03-03T12:00:00.000Z', expiresAt: now }, 'expired'],
  ['what failed says so', { failedAt: now }, 'failed'],
])('%s', (_what, change, status) => {
  expect(exportStatus({ ...facts, ...change }, now)).toBe(status);
});
