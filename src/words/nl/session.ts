export const session = {
  signedOutTitle: 'Je bent uitgelogd',
  signedOutText: 'Tot ziens. Op een gedeelde computer kun je nu ook het venster sluiten.',
  signInAgain: 'Opnieuw inloggen',
  keptTitle: 'Je was uitgelogd',
  keptText: 'Dit had je getypt. Er is nog niets verstuurd. Wil je het nu versturen?',
  keptSend: 'Opnieuw versturen',
  keptDiscard: 'Niet versturen en weggooien',
  keptTyped: 'Wat je had getypt',
  keptNothing: 'Je antwoorden en keuzes zijn bewaard.',
  keptGoneTitle: 'Er staat niets meer klaar',
  keptGoneText: 'Wat je had getypt is al verstuurd, weggegooid, of langer dan een uur geleden bewaard.',
  refusedTitle: 'We konden dit niet zomaar versturen',
  refusedText:
    'De beveiliging van deze pagina was verlopen, bijvoorbeeld omdat je opnieuw hebt ingelogd. Ga terug, laad de pagina opnieuw en verstuur het nog eens.',
  refusedKeptTitle: 'Controleer wat je verstuurt',
  refusedKeptText: 'De pagina stond te lang open. Dit had je getypt. Er is nog niets verstuurd.',
  notProcessedTitle: 'Er is nog geen antwoord',
  notProcessedText:
    'Je verzoek is nog niet verwerkt, of het kon niet meer. Kijk op de pagina van de overdracht hoe het ervoor staat. Staat het er niet? Doe het dan opnieuw.',
  notProcessedBack: 'Naar de overdracht',
  processingTitle: 'Je verzoek wordt verwerkt',
  processingText:
    'Dit duurt iets langer dan anders. De pagina ververst vanzelf. Je hoeft niets opnieuw te versturen.',
};
