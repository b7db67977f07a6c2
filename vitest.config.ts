import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { CHROMIUM_FLAGS, findBrowser } from './scripts/browser.mjs';
import { sourceAliases } from './scripts/aliases.mjs';
import { examplesIn, runnable, sourcesIn } from './scripts/examples.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    cardExamples: readonly { readonly at: string; readonly code: string }[];
  }
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Projects may not share one browser object: each gets its own. */
function browser() {
  const executablePath = findBrowser()?.path;
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) },
    }),
    instances: [{ browser: 'chromium' as const }],
  };
}

/** The examples of the card, made ready to run on a page. */
const cardExamples = sourcesIn('packages/card/src')
  .flatMap(examplesIn)
  .map(({ at, code }) => ({ at, code: runnable(code) }));

const resolve = { alias: sourceAliases };
const optimizeDeps = {
  include: ['lit', 'lit/directive-helpers.js', 'lit/directives/repeat.js', 'zod', 'axe-core'],
};

const projects: TestProjectConfiguration[] = [
  {
    resolve,
    test: {
      name: 'core',
      environment: 'node',
      testTimeout: 30_000,
      include: ['packages/core/test/**/*.test.ts', 'test/**/*.test.ts'],
    },
  },
  {
    resolve,
    optimizeDeps,
    // The parser is some hundred modules here: made ready before the first test asks for it.
    server: { warmup: { clientFiles: ['./packages/core/src/index.ts', './packages/card/src/*.ts'] } },
    test: {
      name: 'card',
      include: ['packages/card/test/**/*.test.ts'],
      provide: { cardExamples },
      testTimeout: 60_000,
      browser: browser(),
    },
  },
];

if (existsSync(here('./.storybook/main.ts'))) {
  projects.push({
    plugins: [storybookTest({ configDir: here('./.storybook') })],
    test: { name: 'storybook', testTimeout: 30_000, browser: browser() },
  });
}

export default defineConfig({
  test: {
    projects,
    passWithNoTests: true,
    // `.ci/run` counts the tests of this very run.
    ...(process.env.CI
      ? { reporters: ['default', 'json'], outputFile: { json: here('./.ci/results.json') } }
      : {}),
    coverage: { provider: 'v8', include: ['packages/*/src/**'] },
  },
});
