import type { Pool, PoolClient } from 'pg';

/** Runs the work in one transaction: all of it, or, when it throws, nothing. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    // A client that cannot even roll back is thrown away instead of going back to the pool.
    client.release(broken);
  }
}
