import { randomBytes } from 'node:crypto';
import type { Request } from 'express';

/** Above so many the oldest is forgotten: its address then shows the list without a search. */
const most = 10;

/** Keeps words that may be a name in the session; gives the id under which they stand in an address. */
export const keepSearch = (req: Request, words: string): string => {
  const { searches = [] } = req.session;
  const known = searches.find((search) => search.words === words);
  const search = known ?? { id: randomBytes(6).toString('base64url'), words };
  req.session.searches = [search, ...searches.filter((one) => one !== known)].slice(0, most);
  return search.id;
};

export const searchedFor = (req: Request, id: string | undefined): string | undefined =>
  id === undefined ? undefined : req.session.searches?.find((search) => search.id === id)?.words;
