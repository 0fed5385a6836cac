const declaration = /^\s*(--[\w-]+):\s*([^;]+);/gm;
const reference = /var\(\s*(--[\w-]+)/g;

const referencesIn = (css: string): string[] =>
  [...css.matchAll(reference)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/**
 * The theme names every token of every component that exists. Keeps those that `css` uses, directly or through
 * another token; the rest (nine tenths) would only be sent.
 */
export const usedTokens = (theme: string, css: string): string => {
  const values = new Map<string, string>();
  for (const [, name, value] of theme.matchAll(declaration))
    if (name !== undefined && value !== undefined) values.set(name, value.trim());
  const used = new Set<string>();
  const open = referencesIn(css);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const value = values.get(name);
    if (value === undefined || used.has(name)) continue;
    used.add(name);
    open.push(...referencesIn(value));
  }
  const lines = [...values].filter(([name]) => used.has(name)).map(([name, value]) => `${name}:${value};`);
  return `.voorbeeld-theme{${lines.join('')}}`;
};
