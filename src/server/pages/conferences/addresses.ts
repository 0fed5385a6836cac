import { paths } from '../../paths';

/** The pages and forms of a conference before its meeting; each pattern names its form. */
export const patterns = {
  rhythm: paths.conferenceTask(':id', 'ritme'),
  plan: paths.conferenceTask(':id', 'plannen'),
  move: paths.conferenceTask(':id', 'verplaatsen'),
  cancel: paths.conferenceTask(':id', 'afzeggen'),
  skip: paths.conferenceTask(':id', 'overslaan'),
  reply: paths.conferenceTask(':id', 'antwoord'),
  add: paths.conferenceTask(':id', 'punt'),
  remove: paths.conferenceTask(':id', 'punt/weghalen'),
} as const;

export type Pattern = keyof typeof patterns;

export const addressOf = (pattern: Pattern, id: string): string => patterns[pattern].replace(':id', id);
