import { useWords } from './context';
import { type StatusKey, toneFor } from './status';

/** `readerMustAct` is false where another person is late: the same word, without the red. */
export const StatusBadge = ({
  status,
  readerMustAct = true,
}: {
  status: StatusKey;
  readerMustAct?: boolean;
}) => {
  const words = useWords();
  const tone = toneFor(status, readerMustAct);
  return (
    <span class={`utrecht-status-badge utrecht-status-badge--${tone} app-badge app-badge--${tone}`}>
      {words.status[status]}
    </span>
  );
};
