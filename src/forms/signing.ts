import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { pointKeys, type PointKey } from '../domain/template';
import { choice, dayFrom, optionalText, parseForm, requiredText, several, type Parsed } from './form';

type Body = Readonly<Record<string, unknown>>;

/** A point and the version of it that was on the page. */
export interface SeenPoint {
  point: PointKey;
  version: string;
}

export const clientOutcomes = ['signed', 'couldNot', 'didNotWant'] as const;

const half = 1000;
export const signingLimits = { reservation: half } as const;

const version = z.preprocess((value) => (typeof value === 'string' ? value : ''), z.string());

/** The version that was on the page; the rules refuse any other than the one that stands. */
export const parseSignPoint = (body: Body): Parsed<{ version: string }> =>
  parseForm(z.object({ version }), body);

/** Why not is asked of a client who could not or did not want to sign. */
const because = (body: Body) =>
  body['outcome'] === 'couldNot' || body['outcome'] === 'didNotWant' ? requiredText() : optionalText();

const clientAnswer = (body: Body) => ({ outcome: choice(clientOutcomes), because: because(body) });

export type ClientAnswer = { outcome: (typeof clientOutcomes)[number]; because: string | null };

export const parseClientSignOff = (body: Body): Parsed<ClientAnswer & { version: string }> =>
  parseForm(z.object({ version, ...clientAnswer(body) }), body);

export const parseReservation = (body: Body, today: Day) =>
  parseForm(
    z.object({
      version,
      reason: requiredText(half),
      agreement: requiredText(half),
      until: dayFrom(today),
    }),
    body,
  );

export const parseAskBack = (body: Body) => parseForm(z.object({ version, question: requiredText() }), body);

export const parseAnswerQuestion = (body: Body) =>
  parseForm(z.object({ asked: version, answer: requiredText() }), body);

export const seenValue = ({ point, version: seen }: SeenPoint): string => `${point}:${seen}`;

/** `finances:<version>`; anything else is no choice of this form. */
export function seenPoints(chosen: readonly string[]): SeenPoint[] {
  return chosen.flatMap((text) => {
    const [key, seen] = text.split(':');
    const point = pointKeys.find((known) => known === key);
    return point && seen ? [{ point, version: seen }] : [];
  });
}

const chosenPoints = several
  .transform(seenPoints)
  .refine((chosen) => chosen.length > 0, { error: JSON.stringify({ code: 'required' }) });

export const parseSignPoints = (body: Body): Parsed<{ points: SeenPoint[] }> =>
  parseForm(z.object({ points: chosenPoints }), body);

export const parseClientSignOffs = (body: Body): Parsed<ClientAnswer & { clientPoints: SeenPoint[] }> =>
  parseForm(z.object({ clientPoints: chosenPoints, ...clientAnswer(body) }), body);
