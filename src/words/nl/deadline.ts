export const deadline = {
  title: (a: { name: string }) => `Termijn verlengen voor ${a.name}`,
  lead: 'Lukt iets niet op tijd? Spreek een nieuwe dag af. Herinneringen schuiven mee.',
  labels: {
    expectation: 'Welke termijn wil je verlengen?',
    day: 'Wat is de nieuwe dag?',
    explanation: 'Waarom is er meer tijd nodig?',
  },
  option: (a: { what: string; who: string }) => `${a.what} (${a.who})`,
  due: 'Nu uiterlijk',
  dayHint: 'Een werkdag, later dan de dag van nu.',
  explanationHint: 'Beide organisaties kunnen dit lezen.',
  extend: 'Termijn verlengen',
  nothingTitle: 'Er is geen termijn die je kunt verlengen',
  nothing:
    'Sommige termijnen staan vast, zoals het antwoord op het vangnet. Is er meer tijd nodig? Dan kun je de overdracht pauzeren.',
};
