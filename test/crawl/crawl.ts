import type { Answer, Browser } from '../../src/tools/bench/browser';
import { formsIn, type PageForm } from '../../src/tools/bench/forms';
import { handoverIn, kindOf, matterIn, namesIn } from './address';
import { missingHeaders } from './headers';

/** What somebody came across, by the kind of the address. */
export interface Reached {
  pages: ReadonlyMap<string, string>;
  forms: ReadonlyMap<string, PageForm>;
  /** What was not as it should be, in words. */
  faults: readonly string[];
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*href="(\/[^"#]*)/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

/** Is the answer a page, or the way to one? */
const isGood = ({ status }: Answer) => status === 200 || status === 303;

const faultsOf = (answer: Answer, address: string): string[] => [
  ...(isGood(answer) ? [] : [`${address} was answered with ${answer.status}`]),
  ...missingHeaders(answer).map((name) => `${address} has not the right ${name}`),
  ...namesIn(`${address} ${answer.location ?? ''}`).map((name) => `${address} tells of ${name}`),
];

interface Plan {
  baseUrl: string;
  /** Handovers that belong to the crawl; others are not looked at, since other tests work with them. */
  handovers: readonly string[];
  /** The same for conferences, bottlenecks, faults and cases, by their addresses. */
  matters: readonly string[];
  isRoute: (path: string) => boolean;
}

/** Opens every kind of page that leads on from the first one and from the handovers, as whoever sits at the browser. */
export async function crawl(
  browser: Browser,
  { baseUrl, handovers, matters, isRoute }: Plan,
): Promise<Reached> {
  const pages = new Map<string, string>();
  const forms = new Map<string, PageForm>();
  const faults: string[] = [];
  const waiting = ['/'];
  const ours = new Set(matters.map(matterIn));
  const isOthers = (address: string): boolean => {
    const [handover, matter] = [handoverIn(address), matterIn(address)];
    return (
      (handover !== undefined && !handovers.includes(handover)) || (matter !== undefined && !ours.has(matter))
    );
  };

  // Nobody has to find a handover in a list of hundreds: who sees it, sees its page.
  for (const address of [...handovers.map((id) => `/overdrachten/${id}`), ...matters]) {
    const answer = await browser.ask(baseUrl + address);
    if (answer.status !== 404) waiting.push(address);
  }
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address);
    if (pages.has(kind) || isOthers(address)) continue;
    pages.set(kind, address);
    const answer = await browser.ask(baseUrl + address);
    faults.push(...faultsOf(answer, address));
    if (answer.location?.startsWith('/')) waiting.push(answer.location);
    waiting.push(...linksIn(answer.body));
    for (const form of formsIn(answer.body, answer.url)) {
      const { pathname } = new URL(form.action);
      if (form.method === 'get') continue;
      if (!isRoute(pathname)) faults.push(`${address} has a form for ${pathname}, which leads nowhere`);
      faults.push(...namesIn(form.action).map((name) => `${address} has a form that tells of ${name}`));
      forms.set(kindOf(form.action), forms.get(kindOf(form.action)) ?? form);
    }
  }
  return { pages, forms, faults };
}
