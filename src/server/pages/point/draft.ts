import type { Draft } from '../../../db/drafts';
import { hiddenFieldNames } from '../../html/hiddenFields';
import { flat } from '../../../forms/pointFields';

/** Names of the fields that say which version the writer saw; see `editState`. */
export const versionFields = { basedOn: 'basedOn', startedFrom: 'startedFrom' } as const;

const notKept: string[] = [hiddenFieldNames.csrf, hiddenFieldNames.person, hiddenFieldNames.commandId, 'add'];

/** What of a form is worth keeping: everything that somebody typed or chose. */
export const draftFields = (body: Readonly<Record<string, unknown>>): Draft['fields'] =>
  Object.fromEntries(Object.entries(flat(body)).filter(([name]) => !notKept.includes(name)));

/** A version as a form carries it: a point without a version is an empty field. */
export const versionIn = (fields: Readonly<Record<string, string>>, name: string): string | null => {
  const value = fields[name];
  return value === undefined || value === '' ? null : value;
};
