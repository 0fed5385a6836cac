import type { Language } from './types';

const locale = (language: Language): string => (language === 'en' ? 'en-GB' : 'nl-NL');

export type DayStyle = { weekday?: boolean; year?: boolean };

/** `day` is `2026-12-01`. Noon in UTC, formatted in UTC, so that no zone can move the day. */
export const formatDay = (day: string, language: Language, style: DayStyle = {}): string =>
  new Intl.DateTimeFormat(locale(language), {
    weekday: style.weekday ? 'long' : undefined,
    day: 'numeric',
    month: 'long',
    year: style.year === false ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));

/** `moment` is an ISO instant; people read it on the clock of the region. */
export const formatMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));

export const formatTime = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));
