import type { Locator, Page } from 'playwright-core';
import { isDay } from '../../../src/domain/calendar/day';

/** What is typed, chosen or ticked, by the name of the field. A day is typed as three. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

type Field = Readonly<{ kind: string; name: string }>;

const kindOf = (field: Locator): Promise<string> =>
  field.first().evaluate((element) => {
    const { tagName, type } = element as unknown as { tagName: string; type: string };
    return tagName === 'INPUT' ? type : tagName.toLowerCase();
  });

const typedDay = (day: string): Record<string, string> => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { day: String(Number(dayOfMonth)), month: String(Number(month)), year };
};

/** One form of a page, found by the end of the address it leads to. */
export function formOn(page: Page, address: string) {
  const form = page.locator(`form[method="post"][action$="${address}"]`);

  const fillOne = async (name: string, value: string): Promise<void> => {
    const day = isDay(value) ? typedDay(value) : null;
    if (day) {
      for (const [part, typed] of Object.entries(day))
        await form.locator(`[name="${name}-${part}"]`).fill(typed);
      return;
    }
    const field = form.locator(`[name="${name}"]`);
    const kind = await kindOf(field);
    if (kind === 'select') await field.selectOption(value);
    else if (kind === 'radio' || kind === 'checkbox')
      await form.locator(`[name="${name}"][value="${value}"]`).check();
    else await field.fill(value);
  };

  return {
    locator: form,
    /** Opens what is folded away around the form. */
    unfold: async () => {
      const folded = page.locator('details:not([open])', { has: form });
      if ((await folded.count()) > 0) await folded.locator('summary').first().click();
    },
    fill: async (filled: Filled) => {
      for (const [name, values] of Object.entries(filled))
        for (const value of typeof values === 'string' ? [values] : values) await fillOne(name, value);
    },
    send: async (name?: string) => {
      const button = form.locator(
        'button[type="submit"]:not([hidden])',
        name === undefined ? {} : { hasText: name },
      );
      await Promise.all([page.waitForEvent('load'), button.last().click()]);
    },
    /** The fields that a person sees, each once. */
    fields: async (): Promise<Field[]> => {
      const all = await form
        .locator('input:not([type="hidden"]), textarea, select')
        .evaluateAll((elements) =>
          (elements as unknown as { tagName: string; type: string; name: string }[]).map(
            ({ tagName, type, name }) => ({ kind: tagName === 'INPUT' ? type : tagName.toLowerCase(), name }),
          ),
        );
      return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
    },
  };
}
