import type { Variant } from './facts';

/** Lichamelijke en psychische gezondheid. */
export const physicalHealth: readonly Variant[] = [
  () => ({
    generalPractitioner: 'Ingeschreven bij het gezondheidscentrum in de nieuwe wijk, 030 555 9301',
    medicines: 'Medicijnen op rol van de apotheek, wordt wekelijks bezorgd. Neemt ze zelf in.',
    aids: 'Geen hulpmiddelen nodig.',
  }),
  () => ({
    generalPractitioner: 'Huisarts blijft voorlopig in de binnenstad, op eigen verzoek, 030 555 9302',
    medicines: 'Tabletten voor suikerziekte, twee keer per dag. De diabetesverpleegkundige belt elke maand.',
    aids: 'Wandelstok; beugel in de douche is aangevraagd bij de Wmo.',
  }),
  () => ({
    generalPractitioner: 'Intake bij de nieuwe huisarts is geweest, 030 555 9303',
    medicines: 'Geen medicijnen.',
  }),
];

export const mentalHealth: readonly Variant[] = [
  ({ given }) => ({
    treatment: 'FACT-team, elke twee weken een gesprek. Gaat na de verhuizing door bij hetzelfde team.',
    use: 'Drinkt niet meer sinds anderhalf jaar. Gaat naar een zelfhulpgroep op dinsdagavond.',
    whatHelps: `Rust en een wandeling. Vraag ${given} eerst naar de dag, niet naar het probleem.`,
  }),
  () => ({
    treatment: 'EMDR-behandeling bij de poli is afgerond. Kan binnen een jaar terugkomen zonder verwijzing.',
    use: 'Blowt in het weekend; wil dat zelf minder.',
    whatHelps: 'Bellen met de zus, muziek maken. Samen boodschappen doen als naar buiten gaan niet lukt.',
  }),
  () => ({
    treatment: 'Geen behandeling. Praktijkondersteuner van de huisarts is bekend en bereikbaar.',
    whatHelps: 'Duidelijke afspraken en op tijd laten weten als iets verandert.',
  }),
];
