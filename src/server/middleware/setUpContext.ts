import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import { isLanguage, type Language, wordsFor } from '../../words';
import { setRequestState } from '../requestContext';
import type { Services } from '../services';

export const languageCookie = (baseUrl: string): string =>
  baseUrl.startsWith('https:') ? '__Host-taal' : 'taal';

const cookieValue = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([key]) => key === name)?.[1];

/** First thing of every request: how to address the reader, and a number to find the request back in the log. */
export const setUpContext = (app: Express, services: Services): void => {
  const cookieName = languageCookie(services.baseUrl);
  app.use((req, res, next) => {
    const chosen = cookieValue(req.headers.cookie, cookieName);
    const preferred = req.acceptsLanguages('nl', 'en');
    const language: Language = isLanguage(chosen) ? chosen : isLanguage(preferred) ? preferred : 'nl';
    const words = wordsFor(language);
    const correlationId = randomUUID();
    setRequestState(res, {
      language,
      words,
      correlationId,
      address: req.originalUrl,
      assets: services.assets,
      csrfToken: () => '',
      menu: [],
    });
    res.set({ 'X-Correlation-Id': correlationId, 'Content-Language': language });
    next();
  });
};
