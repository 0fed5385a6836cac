import type { nl } from './nl';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Dutch is the source of the keys; English has to have exactly the same ones. */
export type Words = typeof nl;
