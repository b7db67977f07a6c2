#!/usr/bin/env node
// @ts-check
/**
 * A page of a thousand cards: first render and update, beside plain Lit templates with the
 * same markup. Prints times and their ratio; fails if the card takes more than twice as long.
 *
 *     npm run build && node bench/card/bench.mjs [--cards 1000] [--rounds 7]
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findBrowser } from '../../scripts/browser.mjs';

const { values } = parseArgs({
  options: { cards: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '7' } },
});
const root = new URL('../../', import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { MeetingCard } from './packages/card/dist/define.js';
      import { PlainCard } from './bench/card/plain.js';
      Object.assign(globalThis, { MeetingCard, PlainCard });`,
    resolveDir: fileURLToPath(root),
  },
  bundle: true,
  format: 'iife',
  minify: true,
  write: false,
  target: 'es2022',
  logLevel: 'error',
});

const executablePath = findBrowser()?.path;
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath ? { executablePath } : {}),
});
const page = await browser.newPage();
await page.setContent('<!doctype html><html lang="en"><title>bench</title><main></main>');
await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });

const times = await page.evaluate(
  async ({ count, rounds, css, report }) => {
    /** @type {any} */ (globalThis).PlainCard.css = css;
    const place = /** @type {HTMLElement} */ (document.querySelector('main'));
    const other = structuredClone(report);
    for (const person of other.participants) person.name = `${person.name} II`;
    for (const one of other.statements) one.content = `${one.content} indeed`;
    for (const one of other.topics) one.text = `${one.text} and more`;
    // each card has a report of its own
    const reports = Array.from({ length: count }, () => structuredClone(report));
    /** @type {unknown[]} */
    let others = [];
    /** @param {() => void} work */
    const time = async (work) => {
      await new Promise((done) => setTimeout(done, 30));
      const start = performance.now();
      work();
      await 0; // Lit draws in a microtask
      await Promise.all([...place.children].map((one) => /** @type {any} */ (one).updateComplete));
      place.getBoundingClientRect(); // style and layout
      const last = place.lastElementChild?.shadowRoot?.querySelector('.foot')?.getBoundingClientRect();
      if (!last?.height) throw new Error('nothing was drawn');
      return performance.now() - start;
    };
    /** @type {Record<string, { first: number[], update: number[] }>} */
    const result = {};
    for (let round = -1; round < rounds; round++) {
      for (const tag of round % 2 ? ['meeting-card', 'plain-card'] : ['plain-card', 'meeting-card']) {
        place.replaceChildren();
        const first = await time(() => {
          for (let i = 0; i < count; i++) {
            const card = /** @type {any} */ (document.createElement(tag));
            card.report = reports[i];
            place.append(card);
          }
        });
        others = Array.from({ length: count }, () => structuredClone(other));
        const update = await time(() => {
          for (const card of place.children) /** @type {any} */ (card).report = others.pop();
        });
        if (round < 0) continue; // warm-up
        const to = (result[tag] ??= { first: [], update: [] });
        to.first.push(first);
        to.update.push(update);
      }
    }
    return result;
  },
  {
    count: Number(values.cards),
    rounds: Number(values.rounds),
    css: read('packages/card/dist/browser/meeting-card.css'),
    report: JSON.parse(read('packages/card/test/fixtures/seed.json')),
  },
);
await browser.close();

/** @param {number[]} list */
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
let worst = 0;
for (const what of /** @type {const} */ (['first', 'update'])) {
  const card = median(times['meeting-card']?.[what] ?? []);
  const plain = median(times['plain-card']?.[what] ?? []);
  worst = Math.max(worst, card / plain);
  console.log(
    `${what.padEnd(6)}  meeting-card ${card.toFixed(0).padStart(5)} ms   plain Lit ${plain.toFixed(0).padStart(5)} ms   ratio ${(card / plain).toFixed(2)}`,
  );
}
if (!(worst <= 2)) {
  console.error('The card takes more than twice as long as plain templates.');
  process.exitCode = 1;
}
