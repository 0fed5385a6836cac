export const errors = {
  notFoundTitle: 'Deze pagina is er niet',
  notFoundText: 'Misschien is het adres niet goed overgenomen, of is de pagina verplaatst.',
  forbiddenTitle: 'Hier kun je niet bij',
  forbiddenText:
    'Je rol geeft geen toegang tot deze pagina. Heb je dit voor je werk nodig? Vraag het dan aan de beheerder van je organisatie.',
  noAccessTitle: 'Je hebt nog geen toegang tot Overstap',
  noAccessText:
    'Het inloggen is gelukt, maar je staat nog niet in Overstap. Vraag de beheerder van je organisatie om je toe te voegen.',
  faultTitle: 'Er ging iets mis',
  faultText: 'Dat ligt aan ons, niet aan jou. Probeer het over een paar minuten nog eens.',
  faultCode: (a: { code: string }) => `Bel je de beheerder? Geef dan deze code door: ${a.code}`,
  unavailableTitle: 'Overstap is even niet bereikbaar',
  unavailableText:
    'Deze pagina probeert het elke tien seconden vanzelf opnieuw. Wat je eerder hebt bewaard, is er nog.',
  unavailableAfterSend:
    'Wat je hebt getypt staat hieronder nog. Wacht een halve minuut en verstuur het dan opnieuw. Dubbel versturen kan geen kwaad.',
  tooManyTitle: 'Even rustig aan',
  tooManyText: 'Er kwamen heel veel verzoeken vanaf deze plek. Wacht een minuut en probeer het dan opnieuw.',
  tooLargeTitle: 'De tekst is te lang',
  tooLargeText: 'Wat je hebt verstuurd is te groot. Ga terug, maak de tekst korter en verstuur opnieuw.',
  badRequestTitle: 'Dit konden we niet lezen',
  badRequestText: 'Ga terug naar de vorige pagina en probeer het nog eens.',
  signInFailedTitle: 'Inloggen is niet gelukt',
  signInFailedText: 'Het inloggen duurde te lang of is afgebroken. Begin opnieuw.',
  whatYouCanDo: 'Wat je nu kunt doen',
  toMyWork: 'Ga naar Mijn werk',
  toHelp: 'Lees de hulppagina',
  tryAgain: 'Probeer het opnieuw',
};
