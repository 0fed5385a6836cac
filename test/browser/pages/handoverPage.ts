import type { Page } from 'playwright-core';
import type { PointKey } from '../../../src/domain/template';
import { expectGoodPage } from './anyPage';
import { formOn, type Filled } from './form';

const ownAddress = /\/overdrachten\/([0-9a-f-]{36})$/;

/** The pages of one handover, as one person sees them. Every page that is opened or arrived at is checked. */
export function handoverPages(page: Page, baseUrl: string, id: string, check = expectGoodPage) {
  const home = `${baseUrl}/overdrachten/${id}`;

  const open = async (task = ''): Promise<number> => {
    const answer = await page.goto(task === '' ? home : `${home}/${task}`);
    await check(page);
    return answer?.status() ?? 0;
  };

  /** Fills in the form on `task` that leads to `address`, sends it, and looks at what comes. */
  const send = async (task: string, address: string, filled: Filled): Promise<void> => {
    await open(task);
    const form = formOn(page, address);
    await form.unfold();
    await form.fill(filled);
    await form.send();
    await check(page);
  };

  return {
    open,
    send,
    confirmation: () => page.locator('.utrecht-alert--ok').first().innerText(),
    text: () => page.locator('main').innerText(),
    fillPoint: async (point: PointKey, answers: (question: string, kind: string) => string) => {
      const address = `punten/${point}/bewerken`;
      await page.goto(`${home}/${address}`);
      const form = formOn(page, address);
      const questions = (await form.fields()).filter(({ name }) => /^answer-(?!.*-(month|year)$)/.test(name));
      const filled = questions.map(({ name, kind }): [string, string] => [
        name.replace(/-day$/, ''),
        answers(name, kind),
      ]);
      await form.fill({ ...Object.fromEntries(filled), complete: 'yes' });
      await form.send('Punt bewaren');
      await check(page);
    },
  };
}

/** The id of the handover whose own page is on screen. */
export function handoverOnScreen(page: Page): string {
  const id = ownAddress.exec(new URL(page.url()).pathname)?.[1];
  if (id === undefined) throw new Error(`${page.url()} is not the page of a handover`);
  return id;
}
