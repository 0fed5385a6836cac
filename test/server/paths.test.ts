import { isLocalPath } from '../../src/server/paths';

describe('where somebody is led after signing in', () => {
  it.each(['/', '/overdrachten/1?tab=2#a'])('may be a page of ours: %s', (path) => {
    expect(isLocalPath(path)).toBe(true);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'overdrachten',
    '',
    undefined,
    ['/'],
  ])('is nowhere else: %j', (path) => {
    expect(isLocalPath(path)).toBe(false);
  });
});
