/** What was just done to a conference, and what happens next. */
export const conferenceDone = {
  setSeries: {
    title: 'Het ritme is vastgelegd',
    next: 'Het volgende overleg staat hieronder. De uitnodigingen gaan vanzelf uit, ook als er iets verandert.',
  },
  planConference: {
    title: 'Het overleg is gepland',
    next: 'Iedereen krijgt een uitnodiging voor de agenda. Je ziet hieronder wie komt.',
  },
  moveConference: {
    title: 'Het overleg is verplaatst',
    next: 'Iedereen die was uitgenodigd, krijgt de nieuwe dag in de agenda en antwoordt opnieuw.',
  },
  cancelConference: {
    title: 'Het overleg is afgezegd',
    next: 'Iedereen die was uitgenodigd, krijgt bericht. De voorzitter kiest een nieuwe dag.',
  },
  skipConference: {
    title: 'Het overleg is overgeslagen',
    next: 'Iedereen die was uitgenodigd, krijgt bericht. Het volgende overleg staat hieronder.',
  },
  reply: {
    title: 'Je antwoord is verstuurd',
    next: 'De voorzitter ziet wie er komt. Verandert er iets? Geef dan een ander antwoord.',
  },
  addItem: {
    title: 'Je punt staat op de agenda',
    next: 'Het wordt besproken in het volgende overleg. Iedereen ziet het op de agenda.',
  },
  removeItem: { title: 'Het punt is van de agenda', next: 'De andere punten blijven staan.' },
};
