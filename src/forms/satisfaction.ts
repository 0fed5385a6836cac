import { z } from 'zod';
import {
  askedWays,
  satisfactionMoments,
  satisfactionScores,
  type SatisfactionScore,
} from '../domain/handover/satisfaction';
import { choice, day, optionalText, parseForm } from './form';

/** What the score field carries when the client does not want to answer. */
export const declined = 'declined';

const score = choice([declined, ...satisfactionScores.map(String)]).transform(
  (chosen): SatisfactionScore | null => satisfactionScores.find((one) => String(one) === chosen) ?? null,
);

const moment = choice(satisfactionMoments);
const own = z.object({ moment, score, text: optionalText() });
const recorded = z.object({ moment, score, asked: choice(askedWays), day, text: optionalText() });

type Body = Record<string, unknown>;

/** The client's own answer: a score, and what they want to say. */
export const parseOwnSatisfaction = (body: Body) => parseForm(own, body);
/** What somebody writes down for the client: also when and how it was asked. */
export const parseSatisfaction = (body: Body) => parseForm(recorded, body);
