import { usedTokens } from '../../src/server/assets/designTokens';

describe('the tokens of the theme', () => {
  const theme = '.t {\n  --a: var(--b);\n  --b: 1px;\n  --c: 2px;\n  --loop: var(--loop);\n}';

  it('are sent when a style uses them, directly or through another', () => {
    expect(usedTokens(theme, 'p{margin:var(--a, 3px)}')).toBe('.voorbeeld-theme{--a:var(--b);--b:1px;}');
  });

  it('stay away otherwise, and survive a circle', () => {
    expect(usedTokens(theme, 'p{margin:var(--loop) var(--unknown)}')).toBe(
      '.voorbeeld-theme{--loop:var(--loop);}',
    );
  });
});
