export { noticesFor } from './noticesFor';
export { noticeKinds, type Notice, type NoticeKind } from './notice';
