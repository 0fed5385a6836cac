import { en } from './en';
import { nl } from './nl';
import { type Language, languages, type Words } from './types';

export { type Language, languages, type Words } from './types';

export const wordsFor = (language: Language): Words => (language === 'en' ? en : nl);

export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);
