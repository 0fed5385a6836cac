export const withdraw = {
  title: (a: { name: string }) => `Overdracht van ${a.name} intrekken`,
  lead: 'Intrekken kan tot de overdracht van de regie. Daarna is er het vangnet.',
  warningTitle: 'Intrekken kun je niet terugdraaien',
  warningItems: [
    'De overdracht stopt. Er wordt van niemand meer iets verwacht.',
    'De overdragende organisatie blijft verantwoordelijk voor de cliënt.',
    'Een geplande kennismaking vervalt. Beide contactpersonen krijgen daarvan bericht.',
    'Gaat het later toch door? Dan start je een nieuwe overdracht.',
  ],
  pauseInstead: 'Wil je alleen even wachten? Kies dan voor een pauze.',
  labels: { reason: 'Waarom trek je de overdracht in?', explanation: 'Toelichting' },
  explanationHint: 'Nodig als je kiest voor “Iets anders”. Beide organisaties kunnen dit lezen.',
  withdraw: 'Overdracht intrekken',
  withdrawn: 'Deze overdracht is ingetrokken.',
};
