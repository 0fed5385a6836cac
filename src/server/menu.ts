import type { Day } from '../domain/calendar/day';
import { mayRaiseBottleneck } from '../domain/bottleneck';
import { holdsRole, mayView } from '../domain/permissions';
import type { Words } from '../words';
import type { MenuItem } from './html/context';
import { paths } from './paths';
import { actorOf, type Viewer } from './viewer';

/** The main menu of a reader: only pages that exist and that their roles of today may open. */
export const menuFor = (viewer: Viewer, words: Words, today: Day): MenuItem[] => {
  if (viewer.client) return [{ href: paths.own, label: words.client.menu }];
  const asksToLookAlong = mayView(actorOf(viewer), 'askToLookAlong', null, today);
  const administers = holdsRole(actorOf(viewer), 'functionalManager', today);
  const looksAfterPrivacy = mayView(actorOf(viewer), 'accessLog', null, today);
  const guards = holdsRole(actorOf(viewer), 'privacyOfficer', today);
  const exports =
    mayView(actorOf(viewer), 'exportReport', null, today) ||
    mayView(actorOf(viewer), 'approveResearch', null, today);
  const watches = mayView(actorOf(viewer), 'board', null, today);
  const meetsBottlenecks = mayRaiseBottleneck(actorOf(viewer), today);
  return [
    { href: paths.work, label: words.layout.myWork },
    { href: paths.handovers, label: words.layout.handovers },
    ...(watches ? [{ href: paths.overview, label: words.board.menu }] : []),
    ...(meetsBottlenecks ? [{ href: paths.conferences, label: words.conference.menu }] : []),
    ...(meetsBottlenecks ? [{ href: paths.bottlenecks, label: words.layout.bottlenecks }] : []),
    ...(meetsBottlenecks ? [{ href: paths.breakthrough, label: words.breakthrough.menu }] : []),
    ...(mayView(actorOf(viewer), 'report', null, today)
      ? [{ href: paths.reporting, label: words.report.menu }]
      : []),
    ...(asksToLookAlong ? [{ href: paths.lookAlong, label: words.lookAlong.menu }] : []),
    ...(looksAfterPrivacy ? [{ href: paths.accessLog, label: words.accessLog.menu }] : []),
    ...(guards ? [{ href: paths.privacyOffice, label: words.privacy.menu }] : []),
    ...(exports ? [{ href: paths.exports, label: words.exports.menu }] : []),
    ...(administers ? [{ href: paths.administration, label: words.layout.administration }] : []),
  ];
};

/** Where a reader chooses which mails come; nobody whose roles of today bring none. */
export const settingsFor = (viewer: Viewer, words: Words, today: Day): MenuItem | undefined =>
  mayView(actorOf(viewer), 'noticeSettings', null, today)
    ? { href: paths.noticeSettings, label: words.noticeSettings.header }
    : undefined;
