import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { PageContextProvider } from '../../../src/server/html/context';
import { wordsFor } from '../../../src/words';

/** A page as HTML, drawn in Dutch for nobody in particular. */
export const drawPage = (page: VNode): string =>
  render(
    <PageContextProvider
      value={{
        language: 'nl',
        words: wordsFor('nl'),
        address: '/',
        assets: { stylesheet: '/a.css', script: '/a.js', icon: '/a.svg' },
        csrfToken: () => 'a-token',
        newCommandId: () => 'a-command',
        menu: [],
      }}
    >
      {page}
    </PageContextProvider>,
  );
