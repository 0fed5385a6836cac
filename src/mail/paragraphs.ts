/** What a mail consists of; plain text and HTML are made from the same parts. */
export type Part = { kind: 'text'; text: string } | { kind: 'list'; items: readonly string[] } | LinkPart;

interface LinkPart {
  kind: 'link';
  href: string;
  label: string;
  /** The line for plain text, address included. */
  line: string;
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const plainPart = (part: Part): string => {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'link':
      return part.line;
  }
};

const htmlPart = (part: Part): string => {
  switch (part.kind) {
    case 'text':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'link':
      return `<p><a href="${escapeHtml(part.href)}">${escapeHtml(part.label)}</a></p>`;
  }
};

export const plainText = (parts: readonly Part[]): string => `${parts.map(plainPart).join('\n\n')}\n`;

export const html = (parts: readonly Part[], language: string): string =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head>`,
    '<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">',
    ...parts.map(htmlPart),
    '</body></html>',
  ].join('\n');
