import { createServer, type RequestListener } from 'node:http';

export type Listening = Readonly<{ port: number; stop: () => Promise<void> }>;

/** Listens on loopback. Stopping closes kept-alive connections too, so that it does not wait for a browser. */
export const listen = (handler: RequestListener, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const stop = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ port: typeof address === 'object' && address !== null ? address.port : port, stop });
    });
  });
