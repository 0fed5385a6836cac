/** The project is CommonJS; these packages ship ES modules only and are transformed for jest's own loader. */
const esModulesOnly = [
  'oidc-provider',
  'openid-client',
  'oauth4webapi',
  'jose',
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'preact',
  'preact-render-to-string',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testSequencer: '<rootDir>/jest.sequencer.mjs',
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  transform: {
    '^.+\\.m?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  testTimeout: 30_000,
  // The machines that run the tests have two cores; by itself jest leaves one of them idle.
  maxWorkers: 2,
};
