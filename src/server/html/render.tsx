import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Response } from 'express';
import type { VNode } from 'preact';
import { render as renderToString } from 'preact-render-to-string';
import { pageContextOf } from '../requestContext';
import { PageContextProvider } from './context';

type RenderOptions = {
  status?: number;
  /** Reload this page by itself after so many seconds; works without JavaScript. */
  reloadAfterSeconds?: number;
  /** Where the reload leads; without it the same address. */
  reloadAddress?: string;
};

const worthCompressing = 1_000;

/** Draws a page for the reader of this request. Pages are never stored by browsers or proxies. */
export const render = (res: Response, page: VNode, options: RenderOptions = {}): void => {
  const context = { ...pageContextOf(res), newCommandId: randomUUID };
  const html = `<!doctype html>${renderToString(
    <PageContextProvider value={context}>{page}</PageContextProvider>,
  )}`;
  const seconds = options.reloadAfterSeconds;
  if (seconds !== undefined) {
    const target = options.reloadAddress === undefined ? '' : `; url=${options.reloadAddress}`;
    res.set('Refresh', `${seconds}${target}`);
  }
  res.status(options.status ?? 200);
  res.set({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
  });
  if (html.length < worthCompressing || res.req.acceptsEncodings('gzip') !== 'gzip') {
    res.end(html);
    return;
  }
  res.set('Content-Encoding', 'gzip');
  res.end(gzipSync(html, { level: 5 }));
};

/** After a POST: the answer is read from its own address, so that reloading repeats nothing. */
export const redirectTo = (res: Response, localPath: string): void => {
  res.set('Cache-Control', 'no-store');
  res.redirect(303, localPath);
};
