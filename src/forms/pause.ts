import { z } from 'zod';
import { pauseReasons } from '../domain/handover/state';
import { choice, day, optionalText, parseForm, requiredText, type Parsed } from './form';

const pause = z.object({ reason: choice(pauseReasons), until: day, explanation: optionalText() });
const extension = z.object({ until: day, explanation: requiredText() });

export type PauseForm = z.infer<typeof pause>;
export type PauseExtensionForm = z.infer<typeof extension>;

export const parsePause = (body: Record<string, unknown>): Parsed<PauseForm> => parseForm(pause, body);

export const parsePauseExtension = (body: Record<string, unknown>): Parsed<PauseExtensionForm> =>
  parseForm(extension, body);

export const parseResume = (): Parsed<null> => ({ ok: true, value: null });
