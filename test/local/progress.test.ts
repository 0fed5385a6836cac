import { PassThrough } from 'node:stream';
import { terminalProgress } from '../../src/local/progress';

const shown = (isTTY: boolean, lines: readonly string[]) => {
  const output = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
  lines.forEach(terminalProgress(output));
  return String(output.read());
};

const lines = ['Fetching it… 1 s', 'Fetching it… 2 s', 'Fetching it… 10 s', 'Fetched it.'];

describe('progress', () => {
  it('counts on one line of a terminal', () => {
    expect(shown(true, lines).split('\n')).toHaveLength(2);
  });

  it('writes a line now and then where the output is kept', () => {
    expect(shown(false, lines)).toBe('Fetching it… 1 s\nFetching it… 10 s\nFetched it.\n');
  });
});
