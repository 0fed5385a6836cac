import type { Client, ClientBase, Pool, QueryConfig } from 'pg';
import { beginAsActor } from './actor';

/** One write to the network instead of three. */
function sentTogether<Sent>(client: ClientBase, send: () => Sent): Sent {
  const { stream } = (client as ClientBase & Pick<Client, 'connection'>).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/**
 * One query as a transaction of its own on behalf of the actor. Begin, query and commit are sent at once: they wait for
 * each other in the database and not here, so being somebody costs no trips. After a query that fails the database
 * turns the commit into a rollback. Only for connections that send ahead (`pipeline`).
 */
export async function inOneTrip(pool: Pool, query: string | QueryConfig): Promise<unknown> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that is lost while lent out says so here too; without a listener that would end the program.
  const noteBroken = (error: Error) => {
    broken = error;
  };
  client.on('error', noteBroken);
  try {
    const [begun, asked, ended] = await Promise.allSettled(
      sentTogether(client, () => [client.query(beginAsActor()), client.query(query), client.query('commit')]),
    );
    for (const one of [begun, asked, ended]) if (one?.status === 'rejected') throw one.reason as Error;
    return asked?.status === 'fulfilled' ? asked.value : undefined;
  } finally {
    client.off('error', noteBroken);
    client.release(broken);
  }
}
