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
  about: (a) => `This is about: ${a.people}.`,
  next: 'Everybody who has to know this gets a message.',
  somebody: 'somebody who no longer works here',
  reference: (a) => `Handover ${a.reference}`,
  unknownHandover: 'A handover that you do not see',
  byOverstap: 'The product Overstap',
  by: (a) => `By ${a.name}, ${a.organisation}`,
};
