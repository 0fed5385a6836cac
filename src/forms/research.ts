import { z } from 'zod';
import { choice, parseForm } from './form';

const answer = z.object({ agrees: choice(['yes', 'no']) });

type Body = Record<string, unknown>;

/** Whether the client agrees to be part of the research export. */
export const parseResearchConsent = (body: Body) => parseForm(answer, body);
export const parseNothing = (body: Body) => parseForm(z.object({}), body);
