import type { Request } from 'express';
import type { SignInChecks } from '../identity';

/** A form that arrived when its session had ended; only given back to the same person. */
export type KeptForm = {
  personId: string;
  action: string;
  fields: [string, string][];
  /** Milliseconds since 1970. */
  keptAt: number;
};

declare module 'express-session' {
  interface SessionData {
    subject: string;
    idToken: string;
    signedInAt: number;
    csrfSecret: string;
    signInChecks: SignInChecks;
    keptForm: KeptForm;
  }
}

/** A fresh session id at every change of who somebody is; `carry` is what may go along. */
export const regenerate = (req: Request, carry: { keptForm?: KeptForm } = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.regenerate((error: unknown) => {
      if (error) {
        reject(error);
        return;
      }
      if (carry.keptForm !== undefined) req.session.keptForm = carry.keptForm;
      resolve();
    });
  });

/** Redirects must not overtake the session they depend on. */
export const saveSession = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.save((error: unknown) => (error ? reject(error) : resolve()));
  });

export const destroySession = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.destroy((error: unknown) => (error ? reject(error) : resolve()));
  });
