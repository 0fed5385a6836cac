import { dueNotices, leftByTheAbsent, told, type OwnedDraft, type OwnedNotice } from '../../owned/notices';
import type { RecordedFault } from './events';
import type { Rules } from '../rules';
import { faultExpectations } from './expectations';
import type { FaultState } from './state';

export const faultNoticeKinds = [
  'faultProposed',
  'faultAccepted',
  'faultWithoutKeeper',
  'faultChanged',
  'faultCameBack',
  'faultStayedAway',
  'faultDismissed',
] as const;
export type FaultNoticeKind = (typeof faultNoticeKinds)[number];
type Draft = OwnedDraft<FaultNoticeKind>;

/** The messages that an event asks for: those who take part in the clusters it hit hear what comes of it. */
export function faultNotices(
  before: FaultState | null,
  recorded: RecordedFault,
  after: FaultState,
  rules: Rules,
): OwnedNotice<FaultNoticeKind>[] {
  const { event } = recorded;
  if (event.type === 'rungClimbed') return dueNotices(after, recorded, event);
  if (before && event.type === 'surroundingsUpdated') {
    return leftByTheAbsent(before, recorded, after, faultExpectations(after, rules));
  }
  return told(after, recorded, drafts(recorded, after));
}

const participants = ({ surroundings }: FaultState) =>
  surroundings.colleagues.filter(({ takesPart }) => takesPart).map(({ person }) => person);

function drafts({ event }: RecordedFault, after: FaultState): Draft[] {
  const programmeManager = after.surroundings.programmeManager;
  const steering = [after.keeper ?? programmeManager, programmeManager];
  switch (event.type) {
    case 'faultProposed':
      return [{ kind: 'faultProposed', mail: 'now', to: [programmeManager] }];
    case 'faultAccepted':
      return [
        {
          kind: 'faultAccepted',
          mail: 'bundled',
          to: [...steering, ...participants(after)],
          dueDay: event.promisedDay,
        },
      ];
    case 'keeperLeft':
      return [{ kind: 'faultWithoutKeeper', mail: 'now', to: [null] }];
    case 'changeRecorded':
      return [{ kind: 'faultChanged', mail: 'bundled', to: [...steering, ...participants(after)] }];
    case 'cameBack':
      return [{ kind: 'faultCameBack', mail: 'now', to: steering }];
    case 'stayedAway':
      return [{ kind: 'faultStayedAway', mail: 'bundled', to: steering }];
    case 'dismissed':
      return [{ kind: 'faultDismissed', mail: 'bundled', to: participants(after) }];
    case 'surroundingsUpdated':
    case 'rungClimbed':
      return [];
  }
}
