import type { Variant } from './facts';

/** Zelfstandig wonen, veiligheid en terugval, eigen regie. */
export const dailyLiving: readonly Variant[] = [
  () => ({
    household: 'Kookt graag en houdt het schoon. Moet wennen aan boodschappen doen voor een hele week.',
    administration: 'Post gaat in een map; elke donderdag samen doornemen. Agenda in de telefoon.',
    digid: 'Ja, met de app.',
  }),
  () => ({
    household:
      'Schoonmaken lukt met een lijstje. Huishoudelijke hulp is aangevraagd voor twee uur per twee weken.',
    administration: 'Vindt post openen moeilijk. De bewindvoerder krijgt alle rekeningen rechtstreeks.',
    digid: 'Nog niet: aanvraag loopt, brief komt op het nieuwe adres.',
  }),
  () => ({
    household: 'Doet alles zelf. Wasmachine leren gebruiken in de nieuwe woning.',
    administration: 'Doet zelf de administratie, vraagt hulp bij brieven van de Belastingdienst.',
    digid: 'Ja.',
  }),
];

export const safety: readonly Variant[] = [
  ({ given }) => ({
    earlySigns: 'Slaapt slecht, neemt de telefoon niet op en komt niet op de dagbesteding.',
    signallingPlan: `${given} belt zelf de begeleider. Neemt ${given} twee dagen niet op, dan gaat er iemand langs. Het plan hangt op de koelkast.`,
    whoToCall:
      'Overdag de begeleider van het buurtteam. ’s Avonds en in het weekend de bereikbaarheidsdienst van de instelling, 030 555 9400. Bij gevaar 112.',
  }),
  ({ given }) => ({
    earlySigns: 'Trekt zich terug, gordijnen blijven dicht, boodschappen worden niet gedaan.',
    signallingPlan: `Groen, oranje en rood zijn met ${given} doorgesproken. Bij oranje elke dag even bellen; bij rood crisisdienst.`,
    whoToCall: 'Eerst het FACT-team, 030 555 9401. Buiten kantooruren de crisisdienst via de huisartsenpost.',
  }),
  ({ given }) => ({
    earlySigns: 'Ruzie met buren, geld is te vroeg op, veel bezoek over de vloer.',
    signallingPlan: `${given} heeft een afspraak met de wijkagent en het buurtteam: eerst bellen, dan pas de deur opendoen voor oude bekenden.`,
    whoToCall:
      'Begeleider of vaste contactpersoon overdag; ’s nachts de bereikbaarheidsdienst, 030 555 9400.',
  }),
];

export const ownLead: readonly Variant[] = [
  () => ({
    goals: '“Ik wil een huis waar mijn kinderen kunnen komen, en dat ik mijn eigen post durf open te maken.”',
    visits: 'De eerste maand twee keer per week, daarna elke dinsdag.',
    clientDoes: 'Zelf de afspraken afzeggen als het niet lukt, en iedere dag buiten komen.',
  }),
  () => ({
    goals: '“Rust. Een baantje. En dat niemand meer voor mij beslist.”',
    visits: 'Elke woensdagmiddag, thuis.',
    clientDoes: 'Belt zelf met de corporatie en de bewindvoerder.',
  }),
  () => ({
    goals:
      '“Nederlands goed spreken en een opleiding doen. Ik wil mijn familie laten zien dat het goed gaat.”',
    visits: 'Een keer per week, om en om thuis en op het kantoor van het buurtteam.',
    clientDoes: 'Houdt een agenda bij en komt op tijd.',
  }),
];
