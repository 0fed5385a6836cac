import type { Day } from '../domain/calendar/day';
import { holdsRole } from '../domain/permissions';
import type { Words } from '../words';
import { actorOf } from './actor';
import type { MenuItem } from './html/context';
import { paths } from './paths';
import type { Viewer } from './viewer';

/** The main menu of a reader: only pages that exist and that their roles of today may open. */
export const menuFor = (viewer: Viewer, words: Words, today: Day): MenuItem[] => {
  const administers = holdsRole(actorOf(viewer), 'functionalManager', today);
  return [
    { href: paths.work, label: words.layout.myWork },
    { href: paths.handovers, label: words.layout.handovers },
    ...(administers ? [{ href: paths.administration, label: words.layout.administration }] : []),
  ];
};
