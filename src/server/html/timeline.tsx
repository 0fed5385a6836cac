import type { ComponentChildren } from 'preact';
import { MomentText } from './dayText';
import { Details } from './details';
import { TypedText } from './text';
import { useWords } from './context';

export type TimelineItem = {
  moment: string;
  /** One line: what happened. */
  title: ComponentChildren;
  /** Who did it, from which organisation. */
  by: string;
  detail?: ComponentChildren;
  change?: { before: string; after: string };
};

/** Newest first; one line an event, what changed behind it. */
export const Timeline = ({ items }: { items: TimelineItem[] }) => {
  const words = useWords();
  return (
    <ol class="app-timeline">
      {items.map((item) => (
        <li class="app-timeline__item">
          <p class="app-timeline__title">{item.title}</p>
          <p class="app-hint">
            <MomentText moment={item.moment} /> · {item.by}
          </p>
          {item.detail}
          {item.change === undefined ? null : (
            <Details summary={words.building.differences}>
              <dl class="app-change">
                <dt>{words.building.before}</dt>
                <dd>
                  <TypedText>{item.change.before}</TypedText>
                </dd>
                <dt>{words.building.after}</dt>
                <dd>
                  <TypedText>{item.change.after}</TypedText>
                </dd>
              </dl>
            </Details>
          )}
        </li>
      ))}
    </ol>
  );
};
