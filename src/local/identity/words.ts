/** The words of the demo sign-in; the people's own descriptions are data. */
export const words = {
  nl: {
    title: 'Kies wie je bent (demo)',
    explanation:
      'Dit is een demo op deze computer. Er is geen wachtwoord nodig: kies een persoon en kijk mee door de ogen van die persoon.',
    people: 'Personen',
    otherLanguage: 'In English',
    expiredTitle: 'Deze aanmelding is verlopen',
    expired: 'Ga terug naar Overstap en meld je opnieuw aan.',
    signedOutTitle: 'Je bent afgemeld',
    signedOut: 'Je kunt dit venster sluiten.',
    refusedTitle: 'Aanmelden lukt niet',
    refused: 'Ga terug naar Overstap en meld je opnieuw aan.',
    signOutTitle: 'Afmelden',
    signOut: 'Meld mij af',
  },
  en: {
    title: 'Choose who you are (demo)',
    explanation:
      'This is a demo on this computer. No password is needed: choose a person and look through the eyes of that person.',
    people: 'People',
    otherLanguage: 'In het Nederlands',
    expiredTitle: 'This sign-in has expired',
    expired: 'Go back to Overstap and sign in again.',
    signedOutTitle: 'You are signed out',
    signedOut: 'You can close this window.',
    refusedTitle: 'Signing in does not work',
    refused: 'Go back to Overstap and sign in again.',
    signOutTitle: 'Sign out',
    signOut: 'Sign me out',
  },
} as const;

export type Language = keyof typeof words;
