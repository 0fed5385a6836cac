import { z } from 'zod';
import { choice, day, optionalText, parseForm, requiredText, type Parsed } from './form';

/** The life areas of Wat Telt, each scored from 1 (very bad) to 10 (very good). */
export const lifeAreas = [
  'housing',
  'finances',
  'daytime',
  'network',
  'physicalHealth',
  'mentalHealth',
  'dailyLiving',
  'safety',
] as const;
export type LifeArea = (typeof lifeAreas)[number];

export const scores = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** Who scores: the client, the worker, and somebody else when the client wants that. */
export const scorers = ['client', 'worker', 'third'] as const;
export type Scorer = (typeof scorers)[number];

type AreaScores = Partial<Record<LifeArea, number>>;

/** What is kept of one talk. An area that nobody scored is left out. */
export type WatTelt = Record<Scorer, AreaScores> & { thirdPerson: string | null; overall: number };

export const scoreField = (scorer: Scorer, area: LifeArea) => `${scorer}-${area}`;

const anyScore = z
  .preprocess((value) => (typeof value === 'string' ? value : ''), z.string())
  .refine((value) => value === '' || (scores as readonly string[]).includes(value), {
    error: JSON.stringify({ code: 'notAChoice' }),
  });

const fieldsOf = (scorer: Scorer, field: z.ZodType<string>) =>
  Object.fromEntries(lifeAreas.map((area) => [scoreField(scorer, area), field]));

/** The worker scores everything; the client scores what they want to; a third person has a name. */
const schema = (hasThird: boolean) =>
  z
    .object({
      moment: choice(['start', 'end']),
      day,
      overall: choice(scores),
      thirdPerson: hasThird ? requiredText(200) : optionalText(200),
    })
    .and(
      z.object({
        ...fieldsOf('client', anyScore),
        ...fieldsOf('worker', choice(scores)),
        ...fieldsOf('third', anyScore),
      }),
    );

export interface WatTeltForm {
  moment: 'start' | 'end';
  day: string;
  scores: WatTelt;
}

const scoresOf = (fields: Record<string, unknown>, scorer: Scorer): AreaScores =>
  Object.fromEntries(
    lifeAreas
      .map((area) => [area, Number(fields[scoreField(scorer, area)])] as const)
      .filter(([, score]) => score > 0),
  );

export function parseWatTelt(body: Record<string, unknown>): Parsed<WatTeltForm> {
  const hasThird = lifeAreas.some((area) => Boolean(body[scoreField('third', area)]));
  const parsed = parseForm(schema(hasThird), body);
  if (!parsed.ok) return parsed;
  const { moment, day: on, overall, thirdPerson, ...fields } = parsed.value;
  const [client, worker, third] = scorers.map((scorer) => scoresOf(fields, scorer)) as [
    AreaScores,
    AreaScores,
    AreaScores,
  ];
  return {
    ok: true,
    value: {
      moment,
      day: on,
      scores: { client, worker, third, thirdPerson, overall: Number(overall) },
    },
  };
}

const kept = z.object({
  client: z.record(z.string(), z.number()),
  worker: z.record(z.string(), z.number()),
  third: z.record(z.string(), z.number()),
  thirdPerson: z.string().nullable(),
  overall: z.number(),
});

/** Reads back what was kept; null when it cannot be read. */
export function readWatTelt(content: string | null): WatTelt | null {
  if (content === null) return null;
  const read = kept.safeParse(asJson(content));
  return read.success ? read.data : null;
}

function asJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
