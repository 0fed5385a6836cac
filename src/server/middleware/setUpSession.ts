import type { Express } from 'express';
import session from 'express-session';
import { maskedToken, newCsrfSecret } from '../csrfToken';
import { changeRequestState } from '../requestContext';
import type { Services } from '../services';
import { emptySession } from '../session';

const [minute, hour] = [60_000, 3_600_000];

/** Cookies know no ports: two instances on one machine have names of their own. */
export const cookieName = (baseUrl: string): string => {
  const { protocol, port } = new URL(baseUrl);
  return protocol === 'https:' ? '__Host-overstap' : `overstap${port}`;
};

/** A while without a sign of life, or a working day in all, ends a session; an anonymous page starts none. */
export const setUpSession = (app: Express, services: Services): void => {
  const secure = services.baseUrl.startsWith('https:');
  const { idleMinutes, hours } = services.sessionTimes;
  const idle = idleMinutes * minute;
  if (secure) app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(
    session({
      name: cookieName(services.baseUrl),
      secret: services.sessionSecret,
      store: services.sessionStore,
      resave: false,
      saveUninitialized: false,
      rolling: true,
      cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: idle },
    }),
  );
  app.use((req, res, next) => {
    const { signedInAt } = req.session;
    const left = signedInAt === undefined ? undefined : signedInAt + hours * hour - services.now();
    if (left !== undefined && left <= 0) emptySession(req);
    else if (left !== undefined) {
      // The row in the store and the cookie end no later than the session itself.
      req.session.cookie.maxAge = Math.min(idle, left);
      changeRequestState(res, {
        sessionEnds: { seconds: Math.floor(Math.min(idle, left) / 1_000), final: left < idle, idleMinutes },
      });
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
