import { useWords } from './context';
import { Link } from './link';
import { Heading, Paragraph } from './text';

/** Keys are names of fields, which are also their ids. */
export type FieldErrors = Record<string, string | undefined>;

/** First on the page, takes focus (assets/js), links to every field that is not right. */
export const ErrorSummary = ({ errors }: { errors: FieldErrors }) => {
  const words = useWords();
  const found = Object.entries(errors).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (found.length === 0) return null;
  return (
    <div
      class="utrecht-alert utrecht-alert--error app-error-summary"
      role="alert"
      tabIndex={-1}
      data-focus-on-load
    >
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          <Heading level={2}>{words.form.errorSummaryTitle}</Heading>
          <Paragraph>{words.form.errorSummaryIntro({ count: found.length })}</Paragraph>
          <ul class="utrecht-unordered-list">
            {found.map(([name, message]) => (
              <li class="utrecht-unordered-list__item">
                <Link href={`#${name}`}>{message}</Link>
              </li>
            ))}
          </ul>
          <Paragraph>{words.form.nothingLost}</Paragraph>
        </div>
      </div>
    </div>
  );
};
