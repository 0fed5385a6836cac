import type { Express } from 'express';
import session from 'express-session';
import { maskedToken, newCsrfSecret } from '../csrfToken';
import { changeRequestState } from '../requestContext';
import type { Services } from '../services';

const idleMinutes = 60;
const absoluteHours = 12;

/** Cookies know no ports: two instances on one machine have names of their own. */
const cookieName = (baseUrl: string): string => {
  const { protocol, port } = new URL(baseUrl);
  return protocol === 'https:' ? '__Host-overstap' : `overstap${port}`;
};

/** An hour without a sign of life, or twelve hours in all, ends a session; an anonymous page starts none. */
export const setUpSession = (app: Express, services: Services): void => {
  const secure = services.baseUrl.startsWith('https:');
  if (secure) app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(
    session({
      name: cookieName(services.baseUrl),
      secret: services.sessionSecret,
      store: services.sessionStore,
      resave: false,
      saveUninitialized: false,
      rolling: true,
      cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: idleMinutes * 60_000 },
    }),
  );
  app.use((req, res, next) => {
    const { signedInAt } = req.session;
    if (signedInAt !== undefined && services.now() - signedInAt > absoluteHours * 3_600_000) {
      delete req.session.subject;
      delete req.session.signedInAt;
      delete req.session.csrfSecret;
    }
    changeRequestState(res, {
      csrfToken: () => {
        req.session.csrfSecret ??= newCsrfSecret();
        return maskedToken(req.session.csrfSecret);
      },
    });
    next();
  });
};
