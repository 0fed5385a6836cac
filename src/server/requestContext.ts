import type { Response } from 'express';
import type { PageContext } from './html/context';
import type { RequestContext } from './viewer';

/** What middleware has found out about a request so far. */
export type RequestState = RequestContext & Omit<PageContext, 'newCommandId'>;

/** `res.locals` is untyped; it is written and read here only. */
export const setRequestState = (res: Response, state: RequestState): void => {
  res.locals['state'] = state;
};

export const requestState = (res: Response): RequestState => {
  const state = res.locals['state'] as RequestState | undefined;
  if (state === undefined) throw new Error('setUpContext comes before everything that reads the context');
  return state;
};

export const changeRequestState = (res: Response, change: Partial<RequestState>): void =>
  setRequestState(res, { ...requestState(res), ...change });

export const requestContext = (res: Response): RequestContext => requestState(res);

export const pageContextOf = (res: Response): Omit<PageContext, 'newCommandId'> => requestState(res);

/** For pages behind sign-in, where there always is a viewer. */
export const viewerOf = (res: Response) => {
  const { viewer } = requestState(res);
  if (viewer === undefined) throw new Error('This page must be mounted behind requireViewer');
  return viewer;
};
