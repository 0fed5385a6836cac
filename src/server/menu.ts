import type { Words } from '../words';
import type { MenuItem } from './html/context';
import { paths } from './paths';
import type { Viewer } from './viewer';

/** The main menu of a reader: only pages that exist and that their roles may open. */
export const menuFor = (viewer: Viewer | undefined, words: Words): MenuItem[] => {
  if (viewer === undefined) return [];
  const holds = (role: Viewer['roles'][number]['role']) => viewer.roles.some((held) => held.role === role);
  return [
    { href: paths.work, label: words.layout.myWork },
    { href: paths.handovers, label: words.layout.handovers },
    ...(holds('functionalManager')
      ? [{ href: paths.administration, label: words.layout.administration }]
      : []),
  ];
};
