import type { Words } from '../types';

export const session: Words['session'] = {
  signedOutTitle: 'You are signed out',
  signedOutText: 'Goodbye. On a shared computer you can now close the window as well.',
  signInAgain: 'Sign in again',
  keptTitle: 'You were signed out',
  keptText: 'This is what you had typed. Nothing has been sent yet. Do you want to send it now?',
  keptSend: 'Send again',
  keptDiscard: 'Do not send, throw away',
  keptTyped: 'What you had typed',
  keptNothing: 'Your answers and choices have been kept.',
  keptGoneTitle: 'There is nothing waiting any more',
  keptGoneText: 'What you had typed was sent already, thrown away, or kept longer than an hour ago.',
  refusedTitle: 'We could not simply send this',
  refusedText:
    'The protection of this page had expired, for instance because you signed in again. Go back, reload the page and send it once more.',
  refusedKeptTitle: 'Check what you are sending',
  refusedKeptText: 'The page was open too long. This is what you had typed. Nothing has been sent yet.',
  notProcessedTitle: 'There is no answer yet',
  notProcessedText:
    'Your request has not been processed yet, or was no longer possible. See on the page of the handover how things stand. Is it not there? Then do it again.',
  notProcessedBack: 'To the handover',
  processingTitle: 'Your request is being processed',
  processingText:
    'This takes a little longer than usual. The page reloads by itself. You need not send anything again.',
};
