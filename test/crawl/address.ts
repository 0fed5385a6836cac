import { clients } from '../../src/local/demo/clients';
import { pointKeys } from '../../src/domain/template';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const point = new RegExp(`/punten/(?:${pointKeys.join('|')})(?=/|$)`);

export const handoverIn = (path: string): string | undefined =>
  /^\/overdrachten\/([0-9a-f-]{36})/.exec(path)?.[1];

/** The conference, bottleneck, structural fault or case that an address is about. */
export const matterIn = (path: string): string | undefined =>
  /^\/(?:overleggen|knelpunten\/structureel|knelpunten|doorbraak)\/(?!nieuw|structureel)([^/?]+)/.exec(
    path,
  )?.[1];

/** What somebody may or may not know of: the handover, or the matter. */
export const subjectIn = (path: string): string | undefined => handoverIn(path) ?? matterIn(path);

/**
 * What an address has in common with others that are alike: the handover or matter stays, for who may see one may not
 * see another; of points, people, figures and what is asked for, one stands for the rest.
 */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://any');
  const subject = subjectIn(pathname) ?? '';
  const path = pathname
    .replace(uuid, (id) => (id === subject ? id : ':id'))
    .replace(/(?<=\/bijeenkomst\/)\d+/, ':number')
    .replace(point, '/punten/:point')
    .replace(/^(\/beheer\/contactpersonen)\/.+/, '$1/:seat')
    .replace(/^(\/rapportage)\/(?!print|doorlooptijd|uitdraai)[a-z-]+/, '$1/:figure');
  // Everything of the report can be asked of every time, place and organisation, in hundreds of combinations.
  if (path.startsWith('/rapportage')) return path;
  const asked = [...new Set(searchParams.keys())].sort().join('&');
  return asked === '' ? path : `${path}?${asked}`;
}

const names = new Set(
  clients.flatMap(({ givenName, familyName }) => [givenName.toLowerCase(), familyName.toLowerCase()]),
);

/** The names of clients in an address. */
export const namesIn = (address: string): string[] =>
  decodeURIComponent(address.replaceAll('+', ' '))
    .toLowerCase()
    .split(/[^\p{Letter}]+/u)
    .filter((word) => names.has(word));
