import type { Config } from '../config';
import { paths } from '../server/paths';

export const signInReturnPath = paths.signInReturn;
export const signedOutPath = paths.signedOut;

const everywhere = ['0.0.0.0', '::'];

/** The address at which people reach the web application, unless a setting says so. */
export const webAddress = ({ baseUrl, host }: Pick<Config, 'baseUrl' | 'host'>, port: number): string => {
  if (baseUrl !== undefined) return baseUrl;
  const reachable = everywhere.includes(host) ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};
