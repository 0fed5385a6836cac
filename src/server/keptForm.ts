import type { Request } from 'express';
import { hiddenFieldNames } from './html/hiddenFields';
import type { Services } from './services';
import type { KeptForm } from './session';
import { verify } from './signature';

const oneHour = 3_600_000;

/** A body as pairs; a repeated field gives a pair for each value. */
export const fieldPairs = (body: Record<string, unknown>): [string, string][] =>
  Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one): one is string => typeof one === 'string')
      .map((one): [string, string] => [name, one]),
  );

const protective: string[] = [hiddenFieldNames.csrf, hiddenFieldNames.person];

/**
 * Keeps a form that cannot be carried out now. Only one that this product drew for a known person: the signed hidden
 * field says for whom, so nobody can plant a form, and nobody else gets to see it.
 */
export const keepForm = (req: Request, services: Pick<Services, 'sessionSecret' | 'now'>): boolean => {
  if (req.method !== 'POST') return false;
  const body = req.body as Record<string, unknown>;
  const personId = verify(body[hiddenFieldNames.person], services.sessionSecret);
  if (personId === undefined) return false;
  const fields = fieldPairs(body).filter(([name]) => !protective.includes(name));
  req.session.keptForm = { personId, action: req.originalUrl, fields, keptAt: services.now() };
  return true;
};

/** The kept form of this person, if there is one that is not too old. */
export const keptFormFor = (
  kept: KeptForm | undefined,
  personId: string,
  now: number,
): KeptForm | undefined =>
  kept !== undefined && kept.personId === personId && now - kept.keptAt <= oneHour ? kept : undefined;

/** What somebody typed, as far as it can be told from codes and choices: it has more than one word. */
export const typedTexts = (fields: [string, string][]): string[] =>
  fields
    .filter(([name, value]) => name !== hiddenFieldNames.commandId && /\S\s+\S/.test(value))
    .map(([, value]) => value);

/** A kept form that is sent after all is not kept any longer. */
export const isSameCommand = (kept: KeptForm | undefined, body: Record<string, unknown>): boolean =>
  kept?.fields.some(
    ([name, value]) => name === hiddenFieldNames.commandId && value === body[hiddenFieldNames.commandId],
  ) === true;
