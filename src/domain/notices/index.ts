export { noticesFor } from './noticesFor';
export { noticeKinds, type Notice, type NoticeKind } from './notice';
export {
  alwaysReasons,
  isHeldBack,
  noticeGroups,
  standingOf,
  standings,
  type AlwaysReason,
  type NoticeGroup,
  type Standing,
} from './standing';
