/** The examples in the card's sources, run on a page: see `scripts/examples.mjs`. */
import { afterEach, expect, inject, test } from 'vitest';
import { clear, seed, seedText } from './helpers.js';

/** By the names that a page imports. `ssr` is for servers: the tests of the whole run its examples. */
const MODULES: Readonly<Record<string, () => Promise<object>>> = {
  '@meeting-report/card': () => import('../src/index.js'),
};

afterEach(clear);

const onPages = inject('cardExamples').filter(({ code }) => !code.includes('@meeting-report/card/ssr'));

test('there are examples', () => expect(onPages.length).toBeGreaterThan(15));

test.each(onPages)('$at', async ({ code }) => {
  const modules = Object.fromEntries(
    await Promise.all(Object.entries(MODULES).map(async ([name, load]) => [name, await load()])),
  );
  let checked = 0;
  const is = (actual: unknown, expected: unknown) => {
    checked++;
    expect(actual).toEqual(expected);
  };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction('modules', 'is', 'text', 'report', code)(modules, is, seedText, seed());
  expect(checked).toBeGreaterThan(0);
});
