import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Words } from '../../words';
import type { Viewer } from '../viewer';

/** What the building blocks need to know of the request they are drawn for. */
export type PageContext = {
  language: Language;
  words: Words;
  viewer?: Viewer;
  /** Path and query of this page. */
  address: string;
  assets: { stylesheet: string; script: string; icon: string };
  /** Only asked for when a form is drawn, so that a page without forms starts no session. */
  csrfToken: () => string;
  newCommandId: () => string;
  /** The person a form is drawn for, signed: what was typed is given back to nobody else. */
  signedPerson?: string;
  /** When the reader's session ends if nothing happens; `final` when no click can put that off. */
  sessionEnds?: { seconds: number; final: boolean; idleMinutes: number };
  /** The main menu; given by the composition root, since a menu only names pages that exist. */
  menu: MenuItem[];
  /** Where the reader chooses which mails come, if they get any. */
  settings?: MenuItem;
};

export type MenuItem = { href: string; label: string };

const Context = createContext<PageContext | undefined>(undefined);

export const PageContextProvider = Context.Provider;

export const usePage = (): PageContext => {
  const page = useContext(Context);
  if (page === undefined) throw new Error('A page is drawn through render(), which gives it its context');
  return page;
};

export const useWords = (): Words => usePage().words;
