import type { Phase } from '../../domain/handover/state';

const workingDays = (days: number) => (days === 1 ? '1 werkdag' : `${days} werkdagen`);

/** The steps of a handover; the rule is the clock in words, in working days of the policy. */
export const phases: Record<Phase, { title: string; rule: (a: { days: number }) => string }> = {
  preparation: {
    title: 'Voorbereiding',
    rule: (a) => `Na ${workingDays(a.days)} zonder voortgang krijgt de begeleider een herinnering.`,
  },
  submitted: {
    title: 'Ingediend',
    rule: (a) => `Het buurtteam antwoordt binnen ${workingDays(a.days)} na het indienen.`,
  },
  acquaintance: {
    title: 'Kennismaking',
    rule: (a) => `Binnen ${workingDays(a.days)} na het indienen.`,
  },
  signOff: {
    title: 'Akkoord geven',
    rule: (a) => `Binnen ${workingDays(a.days)} na de kennismaking.`,
  },
  transfer: {
    title: 'Overdracht van de regie',
    rule: () => 'Op de dag die beide contactpersonen hebben bevestigd.',
  },
  aftercare: {
    title: 'Nazorg',
    rule: () => 'Contactmomenten op vaste dagen. Daarna besluiten beide contactpersonen samen.',
  },
  pulse: {
    title: 'Vinger aan de pols',
    rule: () => 'Af en toe een licht contact. Heropenen kan altijd.',
  },
  ended: {
    title: 'Afgerond',
    rule: () => 'Er wordt niets meer gevraagd.',
  },
};
