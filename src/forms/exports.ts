import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import type { ExportKind } from '../domain/exporting';
import { choice, parseForm } from './form';

type Body = Record<string, unknown>;

/** So many years back there may be handovers. */
const yearsBack = 10;

/** The years of which somebody can ask the handovers, this one first. */
export const yearsUntil = (today: Day): readonly string[] => {
  const thisYear = Number(today.slice(0, 4));
  return Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
};

/** Which file; the research export is about all years, since people are followed over five. */
export const parseNewExport = (body: Body, today: Day) => {
  const years = yearsUntil(today) as [string, ...string[]];
  const ofYear = z.object({ kind: choice(['handovers']), year: choice(years).transform(Number) });
  const ofAll = z.object({ kind: choice(['research']) }).transform(({ kind }) => ({ kind, year: null }));
  return body['kind'] === 'research'
    ? parseForm<{ kind: ExportKind; year: number | null }>(ofAll, body)
    : parseForm<{ kind: ExportKind; year: number | null }>(ofYear, body);
};

export const parseSeparator = (body: Body) => parseForm(z.object({ separator: choice([';', ',']) }), body);

export const fileForms = ['csv', 'xlsx'] as const;
export type FileForm = (typeof fileForms)[number];

/** The form of a file as it stands in an address. */
export const fileFormIn = (query: Body): FileForm | null =>
  fileForms.find((form) => form === query['vorm']) ?? null;
