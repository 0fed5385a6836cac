import type { DemoPerson } from './identityProvider';
import type { Running } from './overstap';

/** What the terminal says when everything is up: where to go, and as whom. */
export const welcome = (
  { config, links }: Pick<Running, 'config' | 'links'>,
  people: readonly DemoPerson[],
): string => {
  const addresses: [string, string | undefined][] = [
    ['Overstap', config.baseUrl],
    ['Mail inbox', links.inbox],
    ['Temporal', links.temporal],
    ['Data folder', config.dataDir],
  ];
  const known = addresses.filter((row): row is [string, string] => row[1] !== undefined);
  return [
    '',
    'Overstap runs.',
    '',
    ...columns(known),
    '',
    ...(people.length === 0 ? [] : ['You can sign in as:', '']),
    ...columns(people.map(({ name, description }) => [name, description])),
    ...(people.length === 0 ? [] : ['']),
    'Ctrl+C ends everything; your data stays.',
    '',
  ].join('\n');
};

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(0, ...rows.map(([first]) => first.length)) + 3;
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`);
};
