import type { BottleneckNoticeKind } from '../bottleneck/notices';
import type { FaultNoticeKind } from '../bottleneck/fault';
import type { CaseNoticeKind } from '../breakthrough/notices';
import type { Day } from '../calendar/day';
import type { CalendarEntry, ConferenceNotice, ConferenceNoticeKind } from '../conference/notices/notice';
import type { OwnedNotice } from '../owned/notices';
import type { RungTarget } from '../policy';

type OfConference = Exclude<ConferenceNoticeKind, 'conferenceExpectationDue'>;

export type MatterNoticeKind =
  OfConference | BottleneckNoticeKind | FaultNoticeKind | CaseNoticeKind | 'expectationDue';

/** A message to one person about one matter. The key makes it exactly one: the same key is never sent twice. */
export interface MatterNotice {
  key: string;
  kind: MatterNoticeKind;
  recipient: string;
  /** `now` is mailed at once; `bundled` waits for the person's daily mail. */
  mail: 'now' | 'bundled';
  dueDay: Day | null;
  expectation: { key: string; kind: string; as: RungTarget } | null;
  /** Of a conference: the number of the meeting it is about. */
  meeting: number | null;
  /** Of a conference: an invitation, its update or its cancellation. */
  calendar: CalendarEntry | null;
}

export const noticesOfOwned = (
  notices: readonly OwnedNotice<BottleneckNoticeKind | FaultNoticeKind | CaseNoticeKind>[],
): MatterNotice[] => notices.map((notice) => ({ ...notice, meeting: null, calendar: null }));

/** What is due is told in the same way of every matter. */
export const noticesOfConference = (notices: readonly ConferenceNotice[]): MatterNotice[] =>
  notices.map(({ kind, ...notice }) => ({
    ...notice,
    kind: kind === 'conferenceExpectationDue' ? 'expectationDue' : kind,
  }));
