const harmlessSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** Attributes are escaped, but `javascript:` needs no escaping to be harmful: unknown schemes become a harmless `#`. */
export const safeHref = (href: string): string => {
  const base = 'https://overstap.invalid/';
  if (!URL.canParse(href, base)) return '#';
  return harmlessSchemes.includes(new URL(href, base).protocol) ? href : '#';
};
