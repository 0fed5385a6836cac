import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds and bytes: somebody on a slow telephone comes through, somebody who only keeps us busy does not. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
};

const statusOf = (code: string | undefined): string => {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
};

/** What is no HTTP never reaches the application; its answer is as closed as every other. */
const refuse = (fault: Error & { code?: string }, socket: Socket): void => {
  if (!socket.writable || fault.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const head = [
    `HTTP/1.1 ${statusOf(fault.code)}`,
    'Connection: close',
    'Content-Length: 0',
    'Cache-Control: no-store',
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n`);
};

/** An HTTP server that is on its guard: slow, endless and broken requests end. */
export const createHttpServer = (app: RequestListener, change: Partial<typeof limits> = {}): Server => {
  const server = createServer({ ...limits, ...change, insecureHTTPParser: false }, app);
  server.maxHeadersCount = 100;
  server.on('clientError', refuse);
  return server;
};

/** Takes nobody in any more, and comes back when who is inside has their answer; after five seconds without it. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // A connection is kept for a next question after its answer, also of a server that takes none any more.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const limit = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(limit);
      resolve();
    });
  });
