import type { RecordedBottleneck } from './events';
import { dueNotices, leftByTheAbsent, told, type OwnedDraft, type OwnedNotice } from '../owned/notices';
import { bottleneckExpectations } from './expectations';
import type { Rules } from './rules';
import type { BottleneckState } from './state';

export const bottleneckNoticeKinds = [
  'bottleneckAssigned',
  'bottleneckWithoutOwner',
  'bottleneckHandedOver',
  'bottleneckGrew',
  'bottleneckDueDayMoved',
  'bottleneckResolved',
  'bottleneckReopened',
  'bottleneckCommented',
] as const;
export type BottleneckNoticeKind = (typeof bottleneckNoticeKinds)[number];
type Draft = OwnedDraft<BottleneckNoticeKind>;

/** The messages that an event asks for, and to whom. */
export function bottleneckNotices(
  before: BottleneckState | null,
  recorded: RecordedBottleneck,
  after: BottleneckState,
  rules: Rules,
): OwnedNotice<BottleneckNoticeKind>[] {
  const { event } = recorded;
  if (event.type === 'rungClimbed') return dueNotices(after, recorded, event);
  if (before && event.type === 'surroundingsUpdated') {
    return leftByTheAbsent(before, recorded, after, bottleneckExpectations(after, rules));
  }
  return told(after, recorded, drafts(before, recorded, after));
}

function drafts(
  before: BottleneckState | null,
  { event }: RecordedBottleneck,
  after: BottleneckState,
): Draft[] {
  const { owner, dueDay, raisedBy } = after;
  const both = [owner, ...(raisedBy ? [raisedBy] : [])];
  switch (event.type) {
    case 'raised':
      return [handed(after)];
    case 'ownerAssigned':
      return [
        handed(after),
        ...(before?.owner
          ? [{ kind: 'bottleneckHandedOver' as const, mail: 'bundled' as const, to: [before.owner] }]
          : []),
      ];
    case 'ownerLeft':
      return after.outcome ? [] : [handed(after)];
    case 'handoverAdded':
      return [{ kind: 'bottleneckGrew', mail: 'bundled', to: [owner] }];
    case 'dueDayMoved':
      return [{ kind: 'bottleneckDueDayMoved', mail: 'bundled', to: both, dueDay }];
    case 'resolved':
      return [{ kind: 'bottleneckResolved', mail: 'bundled', to: both }];
    case 'reopened':
      return owner === null
        ? [handed(after)]
        : [{ kind: 'bottleneckReopened', mail: 'now', to: both, dueDay }];
    case 'commented':
      return [{ kind: 'bottleneckCommented', mail: 'bundled', to: both }];
    case 'surroundingsUpdated':
    case 'rungClimbed':
      return [];
  }
}

/** Its owner hears at once that it is theirs; the programme manager that it is nobody's. */
const handed = ({ owner, dueDay }: BottleneckState): Draft =>
  owner === null
    ? { kind: 'bottleneckWithoutOwner', mail: 'now', to: [null] }
    : { kind: 'bottleneckAssigned', mail: 'now', to: [owner], dueDay };
