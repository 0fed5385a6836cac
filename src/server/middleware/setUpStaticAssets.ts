import type { Express, Request } from 'express';
import type { AssetFile } from '../assets/load';
import type { Services } from '../services';

const bestEncoding = (req: Request, file: AssetFile): { body: Buffer; encoding?: string } => {
  if (file.brotli !== undefined && req.acceptsEncodings('br') === 'br')
    return { body: file.brotli, encoding: 'br' };
  if (file.gzip !== undefined && req.acceptsEncodings('gzip') === 'gzip')
    return { body: file.gzip, encoding: 'gzip' };
  return { body: file.plain };
};

/** The address holds a hash of the content: a browser never has to ask for it again. */
export const setUpStaticAssets = (app: Express, services: Services): void => {
  app.get('/favicon.ico', (_req, res) => {
    res.redirect(301, services.assets.icon);
  });
  app.get('/assets/*name', (req, res, next) => {
    const file = services.assets.files.get(req.path);
    if (file === undefined) {
      next();
      return;
    }
    const { body, encoding } = bestEncoding(req, file);
    res.set({
      'Content-Type': file.contentType,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
    });
    if (encoding !== undefined) res.set('Content-Encoding', encoding);
    res.end(body);
  });
};
