import { Link } from './link';

export type Tab = { label: string; href: string; current?: boolean; count?: number };

/** Pages of one subject. Links, not scripted panels: each tab has an address of its own. */
export const Tabs = ({ label, tabs }: { label: string; tabs: Tab[] }) => (
  <nav class="app-tabs" aria-label={label}>
    <ul class="app-tabs__list">
      {tabs.map((tab) => (
        <li>
          <Link href={tab.href} current={tab.current} class="app-tabs__tab">
            {tab.label}
            {tab.count === undefined ? null : <span class="app-count">{tab.count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
