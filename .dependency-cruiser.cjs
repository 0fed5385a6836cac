/**
 * The import table of docs/architecture.md. Types are imports too (tsPreCompilationDeps), unless a rule says that it
 * minds run time only.
 */
const typesToo = {};
const runTimeOnly = { dependencyTypesNot: ['type-only'] };

/** @param {string} name @param {string} comment @param {string} from @param {string[]} allowed @param {object} [which] */
const only = (name, comment, from, allowed, which = runTimeOnly) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed, ...which },
});

const npm = (...names) => names.map((name) => `node_modules/${name}/`);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only(
      'domain-is-pure',
      'The rules import nothing but themselves and the date library: no clock, no I/O, no framework.',
      '^src/domain/',
      ['^src/domain/', ...npm('temporal-polyfill')],
      typesToo,
    ),
    only('words-import-nothing', 'The catalogues are plain data.', '^src/words/', ['^src/words/']),
    only('vault-seals-and-opens', 'Sealing needs nothing but the cryptography of Node.', '^src/vault/', [
      '^src/vault/',
      '^(node:)?(crypto|fs)$',
    ]),
    only('forms-read-forms', 'A form is zod, words and the rules.', '^src/forms/', [
      '^src/(forms|domain|words)/',
      ...npm('zod'),
    ]),
    only(
      'workflows-orchestrate',
      'Workflow code runs in a deterministic sandbox: the rules and the workflow SDK, no effects.',
      '^workflows/',
      ['^workflows/', '^src/domain/', ...npm('@temporalio/workflow', '@temporalio/common')],
    ),
    only(
      'activities-are-effects',
      'Effects reach the database and the mail, and nothing else.',
      '^activities/',
      [
        '^activities/',
        '^src/(domain|db|mail|words)/',
        ...npm('@temporalio/activity', '@temporalio/common', 'pg'),
        '^(node:)?[a-z/_]+$',
      ],
    ),
    only(
      'exports-are-words-and-numbers',
      'A file is made of tables in words: no page, no database.',
      '^src/export/',
      ['^src/(export|domain|words)/', ...npm('fflate')],
    ),
    {
      name: 'pages-know-no-machinery',
      comment: 'Pages read and write through services: never pg, nodemailer, Temporal or activities.',
      severity: 'error',
      from: { path: '^src/server/', pathNot: '^src/server/main\\.ts$' },
      to: {
        path: [
          '^activities/',
          '^src/(db|mail|local|temporal|vault)/',
          ...npm('pg', 'nodemailer', '@temporalio'),
        ],
        ...runTimeOnly,
      },
    },
    {
      name: 'mail-is-words-and-transport',
      comment: 'Letters are pure functions; the transport is the only door out.',
      severity: 'error',
      from: { path: '^src/mail/' },
      to: { path: ['^src/(server|db|local|temporal|forms)/', '^activities/', '^workflows/'], ...runTimeOnly },
    },
    {
      name: 'record-knows-no-pages',
      comment: 'The record serves; it does not ask who reads it.',
      severity: 'error',
      from: { path: '^src/db/' },
      to: {
        path: ['^src/(server|mail|local|temporal|forms)/', '^activities/', '^workflows/'],
        ...runTimeOnly,
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two modules that need each other are one.',
      from: {},
      to: { circular: true, ...{ viaOnly: { dependencyTypesNot: ['type-only'] } } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody uses is not there.',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/server/assets/js/'] },
      to: {},
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      comment: 'What is imported is in package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      comment: 'The product runs without development dependencies; the tools of developers do not.',
      from: { path: '^(src|workflows|activities)/', pathNot: '^src/tools/' },
      to: { dependencyTypes: ['npm-dev'], ...runTimeOnly, pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
