import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { personId } from '../../../src/local/demo/people';
import { openProduct, type Product } from '../../support/product';
import { launchBrowser } from '../../server/support/browser';
import { widths } from '../pages/anyPage';

/** The product, and real browsers of people who are signed in. */
export interface Visitors {
  product: Product;
  baseUrl: string;
  /** A browser of their own for somebody of the demo, by key. */
  as: (key: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A browser in which nobody is signed in. */
  stranger: (options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

export async function openVisitors(): Promise<Visitors> {
  const product = await openProduct();
  const browser: Browser = await launchBrowser();
  const { baseUrl } = product.config;

  const stranger: Visitors['stranger'] = async (options = {}) => {
    const viewport = { width: widths.desk, height: 900 };
    const context = await browser.newContext({ viewport, locale: 'nl-NL', ...options });
    context.setDefaultTimeout(8_000);
    return context.newPage();
  };

  return {
    product,
    baseUrl,
    stranger,
    as: async (key, options) => {
      const page = await stranger(options);
      await page.goto(`${baseUrl}/inloggen?terug=%2F`);
      await page.locator(`button[value="${personId(key)}"]`).click();
      await page.waitForURL(`${baseUrl}/**`);
      return page;
    },
    close: async () => {
      await browser.close();
      await product.close();
    },
  };
}
