import type { Pool } from 'pg';
import { writeCopies } from '../../local/demo/copies/write';
import type { Dates } from '../../local/demo/dates';
import type { Vault } from '../../vault';
import type { Job } from './plan';
import { jobTeller } from './tellJob';

/** How many handovers one statement writes. */
const batchSize = 50;

const yearOf = ({ startedOn }: Job) => startedOn.slice(0, 4);

const referenceOf = (job: Job, number: number) => `OV-${yearOf(job)}-${String(number).padStart(4, '0')}`;

/** Tells these jobs and writes their copies; one is told while the one before it is written. `onWritten` hears how many. */
export async function fillJobs(
  { pool, vault }: { pool: Pool; vault: Vault },
  jobs: readonly Job[],
  { seed, dates, onWritten }: { seed: number; dates: Dates; onWritten: (handovers: number) => void },
): Promise<void> {
  const tell = jobTeller(pool, seed, dates);
  let writing: Promise<void> = Promise.resolve();
  for (const job of jobs) {
    const template = await tell(job);
    for (let at = 0; at < job.copies; at += batchSize) {
      const copies = Array.from({ length: Math.min(batchSize, job.copies - at) }, (_, next) => {
        const number = job.first + at + next;
        return { template, number, reference: referenceOf(job, number) };
      });
      await writing;
      writing = writeCopies({ pool, vault }, copies).then(() => onWritten(copies.length));
    }
  }
  await writing;
}
