/** A form as a browser would send it back: its address and the fields it came with. */
export interface PageForm {
  method: 'get' | 'post';
  action: string;
  fields: readonly Field[];
  /** Boxes that can be ticked. */
  boxes: readonly Field[];
}

export interface Field {
  name: string;
  value: string;
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? unescaped(found[1] ?? '') : undefined;
};

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

const unescaped = (written: string): string =>
  written.replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

const withoutValue = new Set(['submit', 'button', 'checkbox', 'radio']);

/** Fields with what is filled in already; boxes only when they are ticked. */
function fieldsIn(form: string): Field[] {
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) => {
    const type = attribute(tag, 'type') ?? 'text';
    const name = attribute(tag, 'name');
    const left = withoutValue.has(type) && attribute(tag, 'checked') === undefined;
    return name === undefined || left ? [] : [{ name, value: attribute(tag, 'value') ?? '' }];
  });
  const areas = [...form.matchAll(/(<textarea\b[^>]*>)([^<]*)<\/textarea>/g)].map(
    ([, tag = '', content = '']) => ({
      name: attribute(tag, 'name') ?? '',
      value: unescaped(content),
    }),
  );
  const selects = [...form.matchAll(/(<select\b[^>]*>)(.*?)<\/select>/gs)].map(
    ([, tag = '', options = '']) => {
      const chosen = [...options.matchAll(/<option\b[^>]*>/g)].find(
        ([option]) => attribute(option, 'selected') !== undefined,
      );
      return {
        name: attribute(tag, 'name') ?? '',
        value: chosen ? (attribute(chosen[0], 'value') ?? '') : '',
      };
    },
  );
  return [...inputs, ...areas, ...selects];
}

const boxesIn = (form: string): Field[] =>
  [...form.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) =>
    attribute(tag, 'type') === 'checkbox'
      ? [{ name: attribute(tag, 'name') ?? '', value: attribute(tag, 'value') ?? '' }]
      : [],
  );

/** The forms of a page that our server rendered; not for pages of others, whose HTML may be written otherwise. */
export const formsIn = (html: string, url: string): PageForm[] =>
  [...html.matchAll(/(<form\b[^>]*>)(.*?)<\/form>/gs)].map(([, tag = '', content = '']) => ({
    method: attribute(tag, 'method') === 'post' ? 'post' : 'get',
    action: new URL(attribute(tag, 'action') ?? url, url).href,
    fields: fieldsIn(content),
    boxes: boxesIn(content),
  }));
