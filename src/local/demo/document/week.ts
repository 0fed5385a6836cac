import type { Variant } from './facts';

/** Activering, dagbesteding en netwerk. */
export const activation: readonly Variant[] = [
  () => ({
    current:
      'Werkt twee ochtenden als vrijwilliger bij de fietsenwerkplaats. Komt op tijd en vindt het fijn.',
    nextStep: 'In het voorjaar gesprek met de jobcoach over een betaalde proefplaatsing.',
  }),
  () => ({
    current: 'Volgt Nederlandse les op niveau A2, drie dagdelen per week bij het Taalhuis.',
    nextStep: 'Examen in het voorjaar; daarna mbo-entree zorg, als dat lukt.',
  }),
  () => ({
    current: 'Nu geen werk: eerst landen in de woning. Heeft tot vorig jaar als schilder gewerkt.',
    nextStep: 'Na drie maanden samen met het buurtteam kijken naar werk in deeltijd.',
  }),
];

export const daytime: readonly Variant[] = [
  () => ({
    what: 'Kookgroep en moestuin bij het inloopcentrum.',
    where: 'Inloopcentrum in de wijk, tien minuten fietsen van het nieuwe adres.',
    days: 'Maandag, woensdag en vrijdagochtend',
    contact: 'Marjan, activiteitenbegeleider, 030 555 9210',
  }),
  () => ({
    what: 'Houtbewerking bij het werkcentrum, en op donderdag zwemmen met een vaste groep.',
    where: 'Werkcentrum in Utrecht-West; zwembad Den Hommel',
    days: 'Dinsdag tot en met donderdag',
    contact: 'Edwin, werkmeester, 030 555 9211',
  }),
  () => ({
    what: 'Houdt zelf de dagen gevuld: sporten, koken, de hond van de buurvrouw uitlaten. Een vast ritme helpt.',
    days: 'Elke ochtend om 10 uur een wandeling',
  }),
];

export const network: readonly Variant[] = [
  () => ({
    people:
      'Zus in Nieuwegein, belt elke zondag. Goede vriend uit de opvang, woont nu in Overvecht. Kent nog niemand in de nieuwe buurt.',
    whoMayBeCalled: 'De zus, altijd. De vriend alleen als er langer dan een week geen contact is.',
  }),
  () => ({
    people:
      'Weinig contact met familie, dat is een eigen keuze. Maatje van het vrijwilligersnetwerk komt elke twee weken.',
    whoMayBeCalled: 'Het maatje. Familie niet bellen.',
  }),
  () => ({
    people:
      'Moeder en twee broers in Utrecht. De kinderen (8 en 11) komen om het weekend. De onderbuurvrouw heeft al kennisgemaakt.',
    whoMayBeCalled: 'Moeder en de oudste broer. Niet bellen waar de kinderen bij zijn.',
  }),
];
