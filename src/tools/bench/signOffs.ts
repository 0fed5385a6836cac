import { pointKeys } from '../../domain/template';
import { openBrowser, signIn, type Answer, type Browser, type Filled } from './browser';
import type { PageForm } from './forms';
import { work, type Timing } from './load';

interface SignOff {
  browser: Browser;
  form: PageForm;
}

/** People at their browsers, signed in. Each pair signs in once, whatever number of forms they send. */
export async function openBrowsers(
  baseUrl: string,
  people: readonly string[],
  connections: number,
): Promise<Browser[]> {
  return Promise.all(
    people.map(async (person) => {
      const browser = openBrowser(connections);
      await signIn(browser, baseUrl, person);
      return browser;
    }),
  );
}

/** The forms of all points of these handovers, opened as a person opens the page of a point. */
export async function openForms(
  baseUrl: string,
  browsers: readonly Browser[],
  handovers: readonly string[],
): Promise<{ signOffs: SignOff[]; opening: Timing }> {
  const signOffs: SignOff[] = [];
  const tasks = pointKeys.flatMap((point) =>
    browsers.flatMap((browser) =>
      handovers.map((handover) => async () => {
        const page = await browser.get(`${baseUrl}/overdrachten/${handover}/punten/${point}`);
        signOffs.push({ browser, form: page.form('/akkoord') });
      }),
    ),
  );
  return { opening: await work(tasks, 4), signOffs };
}

/** A form until it is done: one that takes longer than the page waits for is asked again, which joins the same command. */
export async function sendUntilDone(browser: Browser, form: PageForm, filled: Filled = {}): Promise<Answer> {
  for (;;) {
    const answer = await browser.send(form, filled);
    if (answer.status === 303) return answer;
    if (answer.status !== 202) throw new Error(`${form.action} was answered with ${answer.status}`);
  }
}

/** Sends the forms of all; anything but "done, go on" is a fault of the measurement. */
export const sendAll = (signOffs: readonly SignOff[], atOnce: number): Promise<Timing> =>
  work(
    signOffs.map(({ browser, form }) => async () => {
      await sendUntilDone(browser, form);
    }),
    atOnce,
  );
