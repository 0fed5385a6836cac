import type { Router } from 'express';
import { isLocalPath, paths } from './paths';

export type ReturnAddress = (asked: unknown) => string;

const rootOf = (path: string): string => path.split('/')[1] ?? '';

const rootsOf = ({ stack }: Router): string[] =>
  stack.flatMap(({ route }) => (route === undefined ? [] : [rootOf(route.path)]));

/** Where somebody goes after signing in: a page that exists here, or else their work. */
export const returnAddress = (pages: readonly Router[]): ReturnAddress => {
  const known = new Set(pages.flatMap(rootsOf));
  return (asked) => {
    if (!isLocalPath(asked)) return paths.work;
    const { origin, pathname, search } = new URL(asked, 'http://here.invalid');
    const isHere = origin === 'http://here.invalid' && !pathname.startsWith('//');
    return isHere && known.has(rootOf(pathname)) ? pathname + search : paths.work;
  };
};
