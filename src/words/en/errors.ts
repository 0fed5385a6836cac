import type { Words } from '../types';

export const errors: Words['errors'] = {
  notFoundTitle: 'This page does not exist',
  notFoundText: 'Perhaps the address was not copied well, or the page was moved.',
  forbiddenTitle: 'You cannot open this',
  forbiddenText:
    'Your role does not give access to this page. Do you need it for your work? Ask the administrator of your organisation.',
  noAccessTitle: 'You have no access to Overstap yet',
  noAccessText:
    'Signing in worked, but Overstap does not know you yet. Ask the administrator of your organisation to add you.',
  faultTitle: 'Something went wrong',
  faultText: 'This is our fault, not yours. Try again in a few minutes.',
  faultCode: ({ code }) => `When you call the administrator, mention this code: ${code}`,
  unavailableTitle: 'Overstap cannot be reached for a moment',
  unavailableText: 'This page tries again by itself every ten seconds. What you saved before is still there.',
  unavailableAfterSend:
    'What you typed is still here below. Wait half a minute and then send it again. Sending twice does no harm.',
  tooManyTitle: 'Please slow down',
  tooManyText: 'Very many requests came from this place. Wait a minute and then try again.',
  tooLargeTitle: 'The text is too long',
  tooLargeText: 'What you sent is too large. Go back, make the text shorter and send it again.',
  badRequestTitle: 'We could not read this',
  badRequestText: 'Go back to the previous page and try again.',
  signInFailedTitle: 'Signing in did not work',
  signInFailedText: 'Signing in took too long or was broken off. Please start again.',
  whatYouCanDo: 'What you can do now',
  toMyWork: 'Go to My work',
  toHelp: 'Read the help page',
  tryAgain: 'Try again',
};
