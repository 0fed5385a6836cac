import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { Link } from './link';
import type { StatusKey } from './status';
import { StatusBadge } from './statusBadge';

export type Task = {
  title: string;
  /** A task without an address is locked: it is shown, with the reason as its hint, but leads nowhere yet. */
  href?: string;
  hint?: ComponentChildren;
  status: StatusKey;
  /** More badges behind the status, for instance who signed. */
  extra?: ComponentChildren;
};

export const TaskList = ({ tasks }: { tasks: Task[] }) => (
  <ul class="app-task-list">
    {tasks.map((task) => (
      <li class={classes('app-task-list__item', task.href === undefined && 'app-task-list__item--locked')}>
        <div class="app-task-list__task">
          {task.href === undefined ? <span>{task.title}</span> : <Link href={task.href}>{task.title}</Link>}
          {task.hint === undefined ? null : <div class="app-hint">{task.hint}</div>}
        </div>
        <div class="app-task-list__status">
          {task.extra}
          <StatusBadge status={task.status} />
        </div>
      </li>
    ))}
  </ul>
);
