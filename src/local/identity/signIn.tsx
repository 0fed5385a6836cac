import express, { type Express, type Request, type Response } from 'express';
import type { errors, Provider } from 'oidc-provider';
import type { DemoPerson } from './plan';
import { sendLocalPage, stylesheet, stylesheetPath } from '../localPage';
import { ChoosePage, MessagePage } from './pages';
import { languageFor } from './providerSettings';
import { words } from './words';

/** The page on which one chooses who one is; everything else is the provider's. */
export const createSignIn = (provider: Provider, people: readonly DemoPerson[]): Express => {
  const app = express().disable('x-powered-by');
  app.get(stylesheetPath, (_request, response) => void response.type('css').send(stylesheet));

  const expired = (request: Request, response: Response) => {
    const language = languageFor([request.get('accept-language')]);
    const head = { title: words[language].expiredTitle, language, status: 400 };
    sendLocalPage(response, head, <MessagePage about="expired" language={language} />);
  };

  app.get('/interaction/:uid', async (request, response) => {
    const sought = await detailsOf(provider, request, response);
    if (sought === undefined) return expired(request, response);
    const { taal } = request.query;
    const wished = typeof taal === 'string' ? taal : undefined;
    const asked = sought.params.ui_locales;
    const language = languageFor([
      wished,
      typeof asked === 'string' ? asked : undefined,
      request.get('accept-language'),
    ]);
    const action = `/interaction/${sought.uid}`;
    sendLocalPage(
      response,
      { title: words[language].title, language },
      <ChoosePage people={people} language={language} action={action} />,
    );
  });

  app.post('/interaction/:uid', express.urlencoded({ extended: false }), async (request, response) => {
    const sought = await detailsOf(provider, request, response);
    const { person } = request.body as { person?: unknown };
    const chosen = people.find(({ id }) => id === person);
    if (sought === undefined || chosen === undefined) return expired(request, response);
    await provider.interactionFinished(request, response, { login: { accountId: chosen.id } });
  });

  app.use(provider.callback());
  return app;
};

/** undefined when this sign-in was finished, forgotten by a restart, or belongs to another browser. */
const detailsOf = async (provider: Provider, request: Request, response: Response) => {
  try {
    return await provider.interactionDetails(request, response);
  } catch (fault) {
    if ((fault as errors.OIDCProviderError).error === 'invalid_request') return undefined;
    throw fault;
  }
};
