import type { Pool, PoolClient } from 'pg';
import { beginAsActor } from './actor';

/** Runs the work in one transaction on behalf of the actor: all of it, or, when it throws, nothing. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that is lost while lent out says so here too; without a listener that would end the program.
  const noteBroken = (error: Error) => {
    broken = error;
  };
  client.on('error', noteBroken);
  try {
    await client.query(beginAsActor());
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(noteBroken);
    throw error;
  } finally {
    client.off('error', noteBroken);
    // A broken connection is thrown away instead of going back to the pool.
    client.release(broken);
  }
}
