import {
  Client,
  Connection,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
  type ConnectionOptions,
} from '@temporalio/client';
import type { ResolvedConfig } from '../config';

export type TemporalSettings = Pick<
  ResolvedConfig['temporal'],
  'address' | 'namespace' | 'taskQueue' | 'tls' | 'apiKey'
>;

/** Address, encryption and key, the same for clients and workers. */
export const connectionOptions = ({ address, tls, apiKey }: TemporalSettings) => ({
  address,
  ...(tls ? { tls: true } : {}),
  ...(apiKey === undefined ? {} : { apiKey }),
});

/**
 * A few quick tries instead of the usual ten slow ones: somebody waits in front of a page, and a page that says
 * "away, try again" is better than one that says nothing.
 */
const quickTries: ConnectionOptions['interceptors'] = [
  makeGrpcRetryInterceptor(defaultGrpcRetryOptions({ maxAttempts: 4 })),
];

/** A client that connects when it is first used, so that the web application can start before Temporal does. */
export function createTemporalClient(settings: TemporalSettings): { client: Client; close(): Promise<void> } {
  const connection = Connection.lazy({ ...connectionOptions(settings), interceptors: quickTries });
  const client = new Client({ connection, namespace: settings.namespace });
  return { client, close: () => connection.close() };
}
