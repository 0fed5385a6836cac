import type { Words } from '../words';
import type { Part } from './paragraphs';

/** Under every mail: where somebody chooses what comes by mail. */
export function footer({ noticeSettings }: Words, baseUrl: string): Part {
  const href = `${baseUrl}/mijn-berichten`;
  return {
    kind: 'link',
    href,
    label: noticeSettings.mailFooterLabel,
    line: noticeSettings.mailFooter({ link: href }),
  };
}
