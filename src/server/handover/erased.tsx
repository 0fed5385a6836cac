import { formatDay } from '../../words/day';
import { dayOf } from '../../domain/calendar/day';
import { Alert, Paragraph } from '../html';
import { usePage } from '../html/context';
import type { HandoverFile } from './file';

/** What became of the content when the term was over. */
export const Erased = ({ file }: { file: HandoverFile }) => {
  const { words, language } = usePage();
  if (file.erasedAt === undefined) return null;
  const day = formatDay(dayOf(file.erasedAt), language, { weekday: false, year: true });
  return (
    <Alert kind="info" title={words.privacy.erasedTitle({ day })}>
      <Paragraph>{words.privacy.erasedText}</Paragraph>
    </Alert>
  );
};
