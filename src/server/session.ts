import type { Request } from 'express';
import type { CommandType } from '../domain/handover/commands';
import type { SignInChecks } from '../identity';

/** A form that arrived when its session had ended; only given back to the same person. */
export type KeptForm = {
  personId: string;
  action: string;
  fields: [string, string][];
  /** Milliseconds since 1970. */
  keptAt: number;
};

/** A command without an answer yet, where it goes on afterwards, and since when (milliseconds since 1970). */
export type Waiting = Confirmation & { commandId: string; address: string; since: number };

/** Every command that a person can give. */
export type ConfirmedCommand = Exclude<CommandType, 'timePasses' | 'updateSurroundings'>;

/** A command that was carried out, and for which handover. */
export type Confirmation = { handover: string; command: ConfirmedCommand };

declare module 'express-session' {
  interface SessionData {
    subject: string;
    idToken: string;
    signedInAt: number;
    csrfSecret: string;
    signInChecks: SignInChecks;
    keptForm: KeptForm;
    /** A command that took longer than somebody waits in front of a page. */
    waiting: Waiting;
    /** What was just done, to be confirmed on the next page. */
    confirmation: Confirmation;
    /** The directory was changed: how many running handovers were told. */
    directoryTold: number;
  }
}

/** A fresh session id at every change of who somebody is; `carry` is what may go along. */
export const regenerate = (req: Request, carry: { keptForm?: KeptForm } = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.regenerate((error?: Error | null) => {
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
    req.session.save((error?: Error | null) => (error ? reject(error) : resolve()));
  });

export const destroySession = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.destroy((error?: Error | null) => (error ? reject(error) : resolve()));
  });
