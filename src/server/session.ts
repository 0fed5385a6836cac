import type { Request } from 'express';
import type { CommandType } from '../domain/handover/commands';
import type { MatterKind } from '../domain/matters';
import type { SignInChecks } from '../identity';

/** A form that arrived when its session had ended; only given back to the same person. */
export type KeptForm = {
  personId: string;
  action: string;
  fields: [string, string][];
  /** Milliseconds since 1970. */
  keptAt: number;
};

/** Words that somebody searched for, under an id that may stand in an address. */
export type KeptSearch = { id: string; words: string };

/** A command without an answer yet, where it goes on afterwards, and since when (milliseconds since 1970). */
export type Waiting = Confirmation & { commandId: string; address: string; since: number };

/** Every command that a person can give. */
export type ConfirmedCommand = Exclude<CommandType, 'timePasses' | 'updateSurroundings'>;

/** A command that was carried out, and for which handover. */
export type Confirmation = { handover: string; command: ConfirmedCommand };

/** A command about a matter that was carried out: its type, and of which matter. */
export type MatterDone = { matter: string; command: string };

/** The same, without an answer yet. */
export type MatterWaiting = MatterDone & {
  kind: MatterKind;
  commandId: string;
  address: string;
  since: number;
};

declare module 'express-session' {
  interface SessionData {
    subject: string;
    idToken: string;
    /** Milliseconds since 1970. */
    signedInAt: number;
    /** Names this session on its owner's list of sessions, without giving it to anybody. */
    handle: string;
    /** Roughly on what, and from which address, it began. */
    device: string;
    source: string;
    /** It was read from the store, so writing it renews a row that must still be there. */
    isStored: boolean;
    csrfSecret: string;
    signInChecks: SignInChecks;
    /** Milliseconds since 1970; a sign-in that takes too long begins again. */
    signInStartedAt: number;
    /** What was searched for on the list of handovers, the newest first: such words may be names. */
    searches: KeptSearch[];
    keptForm: KeptForm;
    /** A command that took longer than somebody waits in front of a page. */
    waiting: Waiting;
    /** What was just done, to be confirmed on the next page. */
    confirmation: Confirmation;
    matterWaiting: MatterWaiting;
    matterDone: MatterDone;
    /** How many sessions somebody just ended, to be confirmed once. */
    sessionsEnded: number;
    /** What somebody wants by mail was just kept, to be confirmed once. */
    noticeSettingsKept: boolean;
    /** The directory was changed: how many running handovers were told. */
    directoryTold: number;
    /** Somebody asked to look along, to be confirmed on the next page. */
    askedToLookAlong: boolean;
    /** What was just done about a client's account, to be confirmed on the next page. */
    clientAccess: 'given' | 'ended';
    /** What was just done on the page of exports. */
    exportDone: ExportDone;
    /** What the client just did on their own page. */
    ownDone:
      | 'consentWithdrawn'
      | 'lookAlongEnded'
      | 'opinionGiven'
      | 'opinionDeclined'
      | 'researchGiven'
      | 'researchWithdrawn';
  }
}

/** Nothing of it is left but a form that was typed too late: that is given back after signing in again. */
export const emptySession = (req: Request): void => {
  const session = req.session as unknown as Record<string, unknown>;
  for (const name of Object.keys(session))
    if (!['cookie', 'keptForm', 'isStored'].includes(name)) delete session[name];
};

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

/** How many sessions were just ended, to be said once. */
export const takeEnded = (req: Request): number | undefined => {
  const ended = req.session.sessionsEnded;
  delete req.session.sessionsEnded;
  return ended;
};

/** Redirects must not overtake the session they depend on. */
export const saveSession = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.save((error?: Error | null) => (error ? reject(error) : resolve()));
  });

export const destroySession = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.destroy((error?: Error | null) => (error ? reject(error) : resolve()));
  });

/** What somebody just did with exports. */
export type ExportDone = 'asked' | 'approved' | 'setting';
