import { source } from 'axe-core';
import type { Page } from 'playwright-core';

const accessible = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const widths = { desk: 1280, telephone: 320 } as const;
const height = 900;

type RunOnly = { type: 'tag' | 'rule'; values: readonly string[] };

/**
 * What axe finds wrong with the page that is on screen, in words. It comes into the page once, whatever is asked of it
 * afterwards, and does not list what passes: that list is most of the work.
 */
async function axeFaults(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  return page.evaluate<string[]>(
    `axe.run(document, ${options}).then(({ violations }) =>
       violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
  );
}

/** An empty list for a page that is as it should be. */
async function faultsOf(page: Page): Promise<string[]> {
  const violations = await axeFaults(page, { type: 'tag', values: accessible });
  const [language, title, headings] = await Promise.all([
    page.locator('html').getAttribute('lang'),
    page.title(),
    page.locator('h1').count(),
  ]);
  return [
    ...violations,
    ...(language === 'nl' || language === 'en' ? [] : [`the language is "${language ?? ''}"`]),
    ...(/\S.* [-–|·] Overstap$/.test(title) ? [] : [`the title is "${title}"`]),
    ...(headings === 1 ? [] : [`there are ${headings} main headings`]),
  ];
}

/** What depends on the width: the words, roles and colours of a page are the same on a telephone. */
const dependOnWidth = [
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
  'aria-hidden-focus',
];

const telephoneFaults = (page: Page) => axeFaults(page, { type: 'rule', values: dependOnWidth });

/** Wider than the screen: then one has to scroll sideways to read a line. */
async function sidewaysFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: widths.telephone, height });
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
  return width <= widths.telephone ? [] : [`it is ${width} pixels wide on a telephone`];
}

const addressOf = (page: Page) => new URL(page.url()).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id');

/** Tags, classes and what is said about them, without the words: pages of the same shape are good or not alike. */
const shapeOf = (page: Page): Promise<string> =>
  page.evaluate(
    `[...document.querySelectorAll('*')].map((one) => one.tagName + one.className + one.role + one.type).join()`,
  );

const seen = new Set<string>();

interface Thoroughness {
  /** Also by axe on the width of a telephone. */
  telephone?: boolean;
}

/** Every page that a test looks at goes through here. */
export async function expectGoodPage(page: Page, { telephone = false }: Thoroughness = {}): Promise<void> {
  const shape = `${addressOf(page)} ${telephone} ${await shapeOf(page)}`;
  if (seen.has(shape)) return;
  seen.add(shape);
  const wide = await faultsOf(page);
  const sideways = await sidewaysFaults(page);
  const narrow = telephone ? await telephoneFaults(page) : [];
  await page.setViewportSize({ width: widths.desk, height });
  expect({ page: addressOf(page), faults: [...new Set([...wide, ...sideways, ...narrow])] }).toEqual({
    page: addressOf(page),
    faults: [],
  });
}
