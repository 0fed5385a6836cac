import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { formsIn, type PageForm } from './forms';

/** Somebody with a browser: cookies, kept-alive connections, and no more. */
export interface Browser {
  get: (address: string) => Promise<Page>;
  /** One answer; a redirection is not followed. */
  ask: (address: string) => Promise<Answer>;
  /** Sends a form of a page with these fields filled in; the answer is not followed. */
  send: (form: Omit<PageForm, 'method'>, filled?: Filled) => Promise<Answer>;
  /** As a browser does: sends the form and goes where it is sent. */
  submit: (form: PageForm, filled?: Filled) => Promise<Page>;
  close: () => void;
}

/** What is typed or chosen, by the name of the field; a list ticks several boxes. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

export interface Answer {
  url: string;
  status: number;
  location: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Page extends Answer {
  /** The form whose address ends like this; throws when the page has none, since the course cannot go on then. */
  form: (addressEnds: string) => PageForm;
}

const mostRedirects = 12;

/** Milliseconds; an answer that takes longer is none. */
const patience = 60_000;

export function openBrowser(connections = 1): Browser {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const cookies = new Map<string, string>();

  const call = (address: string, body?: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = {
        accept: 'text/html',
        'accept-language': 'nl',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined
          ? {}
          : {
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': String(Buffer.byteLength(body)),
            }),
      };
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request(address, { method, headers, agent, timeout: patience }, (response) => {
        for (const line of response.headers['set-cookie'] ?? []) keep(line);
        text(response).then(
          (read) =>
            resolve({
              url: address,
              status: response.statusCode ?? 0,
              location: response.headers.location,
              headers: response.headers,
              body: read,
            }),
          reject,
        );
      });
      sent.on('timeout', () => sent.destroy(new Error('No answer in time')));
      sent.on('error', reject);
      sent.end(body);
    });

  const keep = (line: string): void => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  };

  const follow = async (answer: Answer): Promise<Page> => {
    let last = answer;
    for (let times = 0; times < mostRedirects; times += 1) {
      const next = last.location ?? (await reloadOf(last));
      if (next === undefined) break;
      last = await call(new URL(next, last.url).href);
    }
    return toPage(last);
  };

  const send: Browser['send'] = (form, filled = {}) => {
    const fields = new URLSearchParams(form.fields.map(({ name, value }) => [name, value]));
    for (const [name, value] of Object.entries(filled)) {
      fields.delete(name);
      for (const each of [value].flat()) fields.append(name, each);
    }
    return call(form.action, fields.toString());
  };

  return {
    get: async (address) => follow(await call(address)),
    ask: (address) => call(address),
    send,
    submit: async (form, filled) => follow(await send(form, filled)),
    close: () => agent.destroy(),
  };
}

/** Where a page that is being processed reloads itself to, after the wait that it asks for. */
async function reloadOf({ status, headers }: Answer): Promise<string | undefined> {
  const [, seconds, address] = /^(\d+); url=(.+)$/.exec(String(headers['refresh'] ?? '')) ?? [];
  if (status !== 202 || address === undefined) return undefined;
  await wait(Number(seconds) * 1_000);
  return address;
}

const toPage = (answer: Answer): Page => ({
  ...answer,
  form: (addressEnds) => {
    const found = formsIn(answer.body, answer.url).find(({ action }) =>
      new URL(action).pathname.endsWith(addressEnds),
    );
    if (!found) throw new Error(`${answer.url} (${answer.status}) has no form for ${addressEnds}`);
    return found;
  },
});

/** Signs in through the identity provider, as whoever this id is. */
export async function signIn(browser: Browser, baseUrl: string, person: string): Promise<void> {
  const choosing = await browser.get(`${baseUrl}/inloggen?terug=%2Fhulp`);
  const arrived = await browser.submit(choosing.form(''), { person });
  if (arrived.status !== 200 || !arrived.url.startsWith(baseUrl))
    throw new Error(`Signing in ended at ${arrived.url} with ${arrived.status}`);
}
