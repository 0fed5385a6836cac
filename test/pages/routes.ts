import type { Router } from 'express';
import { languageRoutes } from '../../src/server/pages/language/routes';
import { publicPages, staffPages } from '../../src/server/pages';
import { sessionRoutes } from '../../src/server/pages/session/routes';
import { defaultLimits, type Services } from '../../src/server/services';

type Layer = {
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
};

const routesOf = (method: 'get' | 'post', { stack }: { stack?: Layer[] }): string[] =>
  (stack ?? []).flatMap(({ route, handle }) =>
    route ? (route.methods[method] ? [route.path] : []) : routesOf(method, handle),
  );

const services = { records: {}, handovers: {}, limits: defaultLimits } as Services;

const allRoutes = (method: 'get' | 'post', all: readonly ((services: Services) => Router)[]): string[] =>
  all.flatMap((routes) => routesOf(method, routes(services) as Router & { stack: Layer[] })).sort();

/** Every address to which a form can be sent, read from the routers themselves. */
export const postRoutes = (): string[] =>
  allRoutes('post', [languageRoutes, sessionRoutes, ...publicPages, ...staffPages]);

/** Every address behind sign-in that can be opened. */
export const staffGetRoutes = (): string[] => allRoutes('get', staffPages);
