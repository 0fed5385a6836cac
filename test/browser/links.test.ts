import { openProduct, type Product } from '../support/product';

jest.setTimeout(300_000);

let product: Product;

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.close());

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*href="(\/[^"#]*)/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

/** Pages that are alike for all handovers; one of each kind stands for the rest. */
const kindOf = (address: string) => address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\?.*/, '');
const mostOfAKind = 1;

test.each(['fatima', 'eline', 'stefan', 'jolanda', 'erik', 'linh'])(
  'every link that %s can follow leads to a page with a way on',
  async (key) => {
    const browser = await product.as(key);
    const waiting = ['/'];
    const seen = new Set<string>();
    const kinds = new Map<string, number>();
    const faults: string[] = [];
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const kind = kindOf(address);
      const times = kinds.get(kind) ?? 0;
      if (seen.has(address) || times >= (kind === '/overdrachten/:id' ? 6 : mostOfAKind)) continue;
      seen.add(address);
      kinds.set(kind, times + 1);
      const page = await browser.get(product.at(address));
      if (page.status !== 200) faults.push(`${page.status} ${address}`);
      // A file to keep leads nowhere, and need not.
      if (String(page.headers['content-disposition'] ?? '').startsWith('attachment')) continue;
      const links = linksIn(page.body);
      if (links.length < 3) faults.push(`dead end ${address}`);
      waiting.push(...links);
    }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(8);
  },
);
