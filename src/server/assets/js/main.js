import { followBoard } from './board.js';
import { keepDrafts } from './draft.js';
import { guardTypedText } from './guard.js';
import { followMeeting } from './meeting.js';
import { sendOnce } from './sendOnce.js';
import { warnBeforeEnd } from './session.js';

// What appeared because of what the reader just did is read first.
document.querySelector('[data-focus-on-load]')?.focus();

const forms = [...document.querySelectorAll('form[method="post"]')];
const guarded = guardTypedText(forms.filter((form) => form.hasAttribute('data-guard')));
sendOnce(forms, guarded);
keepDrafts(
  forms.filter((form) => form.dataset.draftUrl),
  guarded,
);
followMeeting(document.querySelector('[data-meeting-standing]'), guarded);
followBoard(document.querySelector('[data-board-stream]'));
warnBeforeEnd(document.querySelector('[data-session-seconds]'), guarded);

if (document.querySelector('[data-print-on-load]')) window.print();
