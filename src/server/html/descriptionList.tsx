import type { ComponentChildren } from 'preact';
import { useWords } from './context';
import { Link } from './link';
import { Hidden } from './text';

export type Description = {
  term: string;
  value: ComponentChildren;
  changeHref?: string;
};

/** A summary: what was answered, and where to change it. */
export const DescriptionList = ({ items }: { items: Description[] }) => {
  const words = useWords();
  return (
    <dl class="utrecht-data-list app-data-list">
      {items.map((item) => (
        <div class="utrecht-data-list__item app-data-list__item">
          <dt class="utrecht-data-list__item-key">{item.term}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {item.value ?? <span class="app-hint">{words.common.nothingFilledIn}</span>}
          </dd>
          {item.changeHref === undefined ? null : (
            <dd class="utrecht-data-list__actions utrecht-data-list__actions--html-dd app-data-list__action">
              <Link href={item.changeHref}>
                {words.common.change}
                <Hidden> {item.term}</Hidden>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
};
