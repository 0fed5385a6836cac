import type { Express } from 'express';
import type { Services } from '../services';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** On one's own machine `localhost` and `127.0.0.1` are two sites to a browser: a session begun on one is not known on the other. */
export const setUpOneAddress = (app: Express, { baseUrl }: Pick<Services, 'baseUrl'>): void => {
  const own = new URL(baseUrl);
  if (!loopback.includes(own.hostname)) return;
  app.use((req, res, next) => {
    const [, name, port = ''] = /^(\[::1\]|[^:]+)(?::(\d+))?$/.exec(req.headers.host ?? '') ?? [];
    const isAlias =
      name !== undefined && name !== own.hostname && loopback.includes(name) && port === own.port;
    if (isAlias && req.method === 'GET') res.redirect(302, own.origin + req.originalUrl);
    else next();
  });
};
