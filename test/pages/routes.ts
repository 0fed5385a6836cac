import type { Router } from 'express';
import { languageRoutes } from '../../src/server/pages/language/routes';
import { publicPages, staffPages } from '../../src/server/pages';
import { sessionRoutes } from '../../src/server/pages/session/routes';
import { defaultLimits, type Services } from '../../src/server/services';

type Layer = {
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
};

const postsOf = ({ stack }: { stack?: Layer[] }): string[] =>
  (stack ?? []).flatMap(({ route, handle }) =>
    route ? (route.methods['post'] ? [route.path] : []) : postsOf(handle),
  );

/** Every address to which a form can be sent, read from the routers themselves. */
export function postRoutes(): string[] {
  const services = { records: {}, handovers: {}, limits: defaultLimits } as Services;
  const all = [languageRoutes, sessionRoutes, ...publicPages, ...staffPages];
  return all.flatMap((routes) => postsOf(routes(services) as Router & { stack: Layer[] })).sort();
}
