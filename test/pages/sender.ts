import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from '../../src/tools/bench/browser';
import { formsIn, type PageForm } from '../../src/tools/bench/forms';
import type { Product } from '../support/product';
import type { Fields, Sheet } from './sheets';

export const pathOf = (id: string, { to }: Pick<Sheet, 'to'>): string => `/overdrachten/${id}/${to}`;

/** The form of the sheet as its sender finds it on its page, with the boxes ticked that can be. */
export async function openForm(product: Product, id: string, sheet: Sheet, by = sheet.by) {
  const browser = await product.as(by);
  const page = await browser.get(product.at(`/overdrachten/${id}/${sheet.page ?? sheet.to}`));
  const form = page.form(pathOf(id, sheet));
  return { browser, form: { ...form, boxes: [...form.boxes, ...radiosIn(page.body)] }, action: form.action };
}

const radiosIn = (html: string) =>
  [...html.matchAll(/type="radio" id="[^"]*" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => ({ name, value }),
  );

/** Everything that is right: what the form came with, what is typed, and the first of what can be chosen. */
export function rightFields({ fields, boxes }: PageForm, sheet: Sheet): Fields {
  const open = [...(sheet.choices ?? []), ...(sheet.required ?? [])].filter((name) => !(name in sheet.right));
  const chosen = open.flatMap((name) => boxes.filter((box) => box.name === name).slice(0, 1));
  return Object.fromEntries([
    ...fields.map(({ name, value }) => [name, value]),
    ...chosen.map(({ name, value }) => [name, value]),
    ...Object.entries(sheet.right),
  ]) as Fields;
}

export const unseen = ({ fields }: PageForm): Fields =>
  Object.fromEntries(
    fields
      .filter(({ name }) => ['_csrf', '_person', 'commandId'].includes(name))
      .map(({ name, value }) => [name, value]),
  );

/** Sends exactly these fields and no others. */
export const sendFields = (browser: Browser, action: string, fields: Fields): Promise<Answer> =>
  browser.send(
    { action, fields: Object.entries(fields).map(([name, value]) => ({ name, value })), boxes: [] },
    {},
  );

/** What somebody sends who has the address and the fields, but was never offered the form. */
export async function sendUnasked(
  product: Product,
  by: string,
  action: string,
  fields: Fields,
): Promise<Answer> {
  const browser = await product.as(by);
  const page = await browser.get(product.at('/hulp'));
  const own = unseen(page.form('/uitloggen'));
  return sendFields(browser, action, { ...fields, ...own, commandId: randomUUID() });
}

/** What a page shows in the fields of the form that leads to `action`. */
export function shownIn(answer: Answer, action: string): Fields {
  const form = formsIn(answer.body, answer.url).find((one) => one.action === action);
  if (!form) throw new Error(`${action} answered ${answer.status} without its form`);
  return Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
}

/** The fields to which the error summary leads. */
export const pointedAt = ({ body }: Answer): string[] =>
  [...body.matchAll(/<a\b[^>]*href="#([^"]+)"/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'inhoud');

export const titleOf = ({ body }: Answer): string => /<title>([^<]*)<\/title>/.exec(body)?.[1] ?? '';

/** How many events a handover has. */
export async function eventsOf({ pool }: Product, id: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    'select count(*)::integer as n from handover_events where handover_id = $1',
    [id],
  );
  return rows[0]?.n ?? 0;
}
