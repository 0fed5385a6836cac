import type { Words } from '../types';

export const matters: Words['matters'] = {
  ended: {
    title: 'This is finished already',
    text: 'Nothing about it can change any more. What you filled in was not sent.',
  },
  notRunning: {
    title: 'This is not possible now',
    text: 'First look at how things stand now, and then try again.',
  },
  about: (a: { people: string }) => `This is about: ${a.people}.`,
  nextTitle: 'What happens now?',
  next: 'Everybody who has to know this gets a message.',
  product: 'Overstap',
  somebody: 'Somebody who no longer works here',
  reference: (a: { reference: string }) => `Handover ${a.reference}`,
  textHint: 'Do not write down names of clients. Use the reference.',
  by: (a: { name: string; organisation: string }) => `${a.name}, ${a.organisation}`,
};
