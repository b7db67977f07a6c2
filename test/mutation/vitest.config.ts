/**
 * The tests that a mutant must get past: those of clauses and of the report, the releases and the seed.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceAliases } from '../../scripts/aliases.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: sourceAliases },
  test: {
    include: [
      'packages/core/test/clauses/**/*.test.ts',
      'packages/core/test/report/**/*.test.ts',
      'test/releases.test.ts',
      'test/seed.test.ts',
    ],
    testTimeout: 30_000,
    // The parser is some hundred modules: loaded once for a mutant, not once for each file of tests.
    isolate: false,
  },
});
