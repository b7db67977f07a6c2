// @ts-check
/**
 * Changes one thing at a time in the rules and asks whether a test falls.
 *
 *     npm run mutate -- -m packages/core/src/clauses/trim.ts      a whole run takes hours
 *
 * @module
 */

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: ['packages/core/src/{clauses,report}/**/*.ts'],
  // What a module makes while it loads is a table: its words are data, and the one that no release
  // happens to use is no missing test. A pattern inside of a function is a short table, too: words between
  // anchors. And `tokens[i]?.norm` is written so for the compiler, where `i` is within bounds. Strings
  // inside of functions are rules, and stay.
  ignoreStatic: true,
  mutator: { excludedMutations: ['Regex', 'OptionalChaining'] },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10_000,
  timeoutFactor: 2,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  // What the tests above read, and nothing else, is copied beside the mutants.
  ignorePatterns: [
    '**',
    '!packages/core/**',
    'packages/core/dist',
    '!scripts/**',
    '!seeds/**',
    '!test/**',
    'test/frameworks',
    '!package.json',
    '!tsconfig.base.json',
  ],
};
