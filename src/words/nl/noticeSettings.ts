import type { AlwaysReason, NoticeGroup } from '../../domain/notices';

const groups: Record<NoticeGroup, { label: string; hint: string }> = {
  reminders: {
    label: 'Herinneringen vooraf',
    hint: 'Wat je binnenkort moet doen. Je krijgt ze samen in de dagelijkse mail. Op de dag zelf krijg je altijd een mail.',
  },
  handovers: {
    label: 'Nieuws over mijn overdrachten',
    hint: 'Bijvoorbeeld: een overdracht is aangenomen, gepauzeerd of afgesloten.',
  },
  meetings: {
    label: 'Overleggen en knelpunten',
    hint: 'De agenda en het verslag van een overleg, en nieuws over knelpunten en de doorbraaktafel. Een uitnodiging krijg je altijd.',
  },
  weekly: {
    label: 'Weekoverzicht voor de regie',
    hint: 'Eén mail per week: wat ligt stil, wat ging verder en wat wacht op jou.',
  },
};

const always: Record<AlwaysReason, { label: string; why: string }> = {
  dueToday: {
    label: 'Wat vandaag af moet, of te laat is',
    why: 'Een ander rekent erop dat je dit doet.',
  },
  askedByName: {
    label: 'Wat iemand aan jou vraagt',
    why: 'Alleen jij kunt antwoord geven. Ook een uitnodiging hoort hierbij.',
  },
  escalation: {
    label: 'Wat niemand heeft gedaan en nu bij jou komt',
    why: 'Jij bent de volgende die het kan oppakken. Anders valt een cliënt tussen twee organisaties.',
  },
  safetyNet: {
    label: 'Alles over het vangnet',
    why: 'Een cliënt heeft dan snel hulp nodig.',
  },
};

export const noticeSettings = {
  title: 'Mijn berichten',
  intro:
    'Kies hier wat je per mail wilt krijgen. In Overstap blijft alles staan: op Mijn werk zie je altijd alles.',
  choose: 'Wat wil je per mail krijgen?',
  chooseHint: 'Haal een vinkje weg als je die mails niet wilt.',
  groups,
  alwaysTitle: 'Deze mails krijg je altijd',
  alwaysLead: 'Je kunt ze niet uitzetten. Er staat bij waarom.',
  always,
  alwaysWhat: 'Welke mail',
  alwaysWhy: 'Waarom altijd',
  save: 'Keuze bewaren',
  savedTitle: 'Je keuze is bewaard',
  savedText: 'Vanaf nu krijg je alleen de mails die je koos, en de mails die je altijd krijgt.',
  toWork: 'Naar Mijn werk',
  fromWork: 'Kies welke berichten je per mail krijgt',
  header: 'Mijn berichten',
  mailFooter: (a: { link: string }) => `Minder mail? Kies welke berichten je krijgt: ${a.link}`,
  mailFooterLabel: 'Minder mail? Kies welke berichten je krijgt',
};
