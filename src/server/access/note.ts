import type { Response } from 'express';
import type { Access } from '../../db/accessLog';
import type { ActingAs } from '../../domain/handover/actingAs';
import type { Viewer } from '../viewer';

/** What a page knows of the access that the address and the answer do not say. */
export interface AccessNote {
  /** Left out: a view, or an attempt that was refused, by how the request is answered. */
  kind?: Access['kind'];
  handover?: string;
  client?: string;
  record?: { kind: string; id: string };
  actingAs?: ActingAs;
  /** Who has just signed in. */
  by?: Viewer;
  /** The answer shows nothing of anybody, and what it changes has a line of its own. */
  quiet?: true;
}

/** `res.locals` is untyped; the note is written and read here only. */
export const accessNote = (res: Response): AccessNote =>
  (res.locals['access'] as AccessNote | undefined) ?? {};

/** Adds to the line that this request gets in the access log; the line itself is written with the answer. */
export const noteAccess = (res: Response, note: AccessNote): void => {
  res.locals['access'] = { ...accessNote(res), ...note };
};
