import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from '../../src/tools/bench/browser';
import type { PageForm } from '../../src/tools/bench/forms';
import { pathOf, rightFields, sendFields, unseen } from '../pages/sender';
import { sheets, type Fields } from '../pages/sheets';
import { handoverIn, kindOf, matterIn, subjectIn } from './address';
import type { Reached } from './crawl';

export interface Attempt {
  what: string;
  make: (browser: Browser, own: Fields) => Promise<Answer>;
}

/** Forms about oneself: everybody may send them, whether a page offers them or not. */
const ofEverybody =
  /^\/(?:taal|uitloggen|gezien|mijn-berichten|mijn-sessies|opnieuw-versturen|inloggen)(?:\/|$)/;

/** Filled in so that only the permission can be wrong. */
function plausible(form: PageForm): Fields {
  const { pathname } = new URL(form.action);
  const id = handoverIn(pathname) ?? '';
  const sheet = sheets.find((one) => kindOf(pathOf(id, one)) === kindOf(pathname));
  const filled = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  return sheet ? rightFields(form, sheet) : filled;
}

const sees = (mine: Reached, subject: string): boolean =>
  [...mine.pages.values()].some((page) => subjectIn(page) === subject);

/**
 * Who reads a handover in full, or has something to do with a matter, may open the page of every task; it says who may
 * do it, and has no form for others.
 */
function readsAllOf(mine: Reached, address: string): boolean {
  const [handover, matter] = [handoverIn(address), matterIn(address)];
  return handover !== undefined
    ? mine.pages.has(`/overdrachten/${handover}/document`)
    : matter !== undefined && sees(mine, matter);
}

const withoutQuestion = (kind: string) => kind.replace(/\?.*/, '');

/** Everything that others came across and this one did not. */
export function attemptsOf(
  mine: Reached,
  others: readonly Reached[],
  { baseUrl, turn }: { baseUrl: string; turn: number },
): Attempt[] {
  const attempts = new Map<string, Attempt>();
  const known = new Set([...mine.pages.keys()].map(withoutQuestion));
  for (const other of others) {
    for (const [kind, address] of other.pages) {
      // What is asked of a page (sorted how, which part) is no page of its own.
      if (known.has(withoutQuestion(kind)) || readsAllOf(mine, address)) continue;
      attempts.set(kind, { what: `GET ${address}`, make: (browser) => browser.ask(baseUrl + address) });
    }
    for (const [kind, form] of other.forms) {
      const { pathname } = new URL(form.action);
      if (mine.forms.has(kind) || ofEverybody.test(pathname)) continue;
      const make: Attempt['make'] = (browser, own) =>
        sendFields(browser, form.action, { ...plausible(form), ...own, commandId: randomUUID() });
      attempts.set(`POST ${kind}`, { what: `POST ${pathname}`, make });
    }
  }
  return oneOfEachUnseen(mine, attempts, turn);
}

/**
 * Of the handovers and matters that somebody sees nothing of, each kind of page and form is tried on one: on another one by
 * everybody, so that together they try them all.
 */
function oneOfEachUnseen(mine: Reached, attempts: ReadonlyMap<string, Attempt>, turn: number): Attempt[] {
  const chosen: Attempt[] = [];
  const unseen = new Map<string, Attempt[]>();
  for (const [kind, attempt] of attempts) {
    const subject = subjectIn(kind.replace(/^POST /, ''));
    if (subject === undefined || sees(mine, subject)) chosen.push(attempt);
    else unseen.set(kind.replace(subject, ''), [...(unseen.get(kind.replace(subject, '')) ?? []), attempt]);
  }
  for (const alike of unseen.values()) chosen.push(...alike.slice(turn % alike.length).slice(0, 1));
  return chosen;
}

/** The token that this browser may send forms with. */
export async function ownTokens(browser: Browser, baseUrl: string): Promise<Fields> {
  const page = await browser.get(`${baseUrl}/hulp`);
  return unseen(page.form('/uitloggen'));
}
