#!/usr/bin/env node
// @ts-check
/**
 * Opens every story and page of the built Storybook, as a reader would meet it: from a
 * folder under some address, without any network behind it.
 *
 * A page is clean if it was drawn, its play function passed, the console holds no error,
 * no request failed or left the site, and axe finds no fault.
 *
 *     npm run build-storybook && npm run storybook:check
 *     node scripts/storybook-check.mjs [--only TEXT] [--shots FOLDER] [FOLDER]
 *
 * @module
 */
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findBrowser } from './browser.mjs';

const args = process.argv.slice(2);
/** @param {string} name */
const option = (name) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined);
const only = option('--only');
const shots = option('--shots');
const site = resolve(args[0] ?? fileURLToPath(new URL('../storybook-static', import.meta.url)));
if (!existsSync(join(site, 'index.json'))) {
  console.error(`No built Storybook in ${site}. Run: npm run build-storybook`);
  process.exit(2);
}

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A folder under the address: what is written with a leading slash is not found. */
const UNDER = '/docs/meeting-report/';

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.startsWith(UNDER) ? normalize(pathname.slice(UNDER.length)) : undefined;
  const file =
    path === undefined || path.startsWith('..') ? undefined : join(site, path === '.' ? 'index.html' : path);
  if (!file || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type });
  createReadStream(file).pipe(response);
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
const base = `http://127.0.0.1:${port}${UNDER}`;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @typedef {{ name: string, url: string, docs: boolean, width?: number, height?: number, shot?: string, forced?: boolean }} Visit
 * @typedef {{ id: string, type: 'docs' | 'story', title: string, name: string }} Entry
 */

/** @type {Entry[]} */
const entries = Object.values(JSON.parse(readFileSync(join(site, 'index.json'), 'utf8')).entries);

/** @type {Visit[]} */
const visits = entries.map(({ id, type, title, name }) => ({
  name: `${title} / ${name}`,
  url: `iframe.html?id=${id}&viewMode=${type}`,
  docs: type === 'docs',
}));
// the pages that are shown first: at night, on a phone, from right to left
for (const id of ['playground--playground', 'gallery--gallery']) {
  for (const theme of ['light', 'dark']) {
    for (const [width, height] of /** @type {const} */ ([
      [1280, 800],
      [360, 740],
    ])) {
      for (const dir of ['ltr', 'rtl']) {
        visits.push({
          name: `${id} ${theme} ${dir} ${width}`,
          url: `iframe.html?id=${id}&viewMode=story&globals=theme:${theme};dir:${dir};lang:${dir === 'rtl' ? 'ar' : 'en'}`,
          docs: false,
          width,
          height,
          shot: `${id.split('--')[0]}-${theme}-${dir}-${width}.png`,
        });
      }
    }
  }
}
for (const { id, title } of entries.filter(({ type }) => type === 'docs')) {
  visits.push({
    name: `${title} dark 360`,
    url: `iframe.html?id=${id}&viewMode=docs&globals=theme:dark`,
    docs: true,
    width: 360,
    height: 740,
  });
}

for (const { id, title, name } of entries.filter(({ id }) => /forced-colours/.test(id))) {
  visits.push({
    name: `${title} / ${name}, forced colours`,
    url: `iframe.html?id=${id}&viewMode=story`,
    docs: false,
    forced: true,
    shot: `${id}-forced.png`,
  });
}

const executablePath = findBrowser()?.path;
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath ? { executablePath } : {}),
});
const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
if (shots) mkdirSync(shots, { recursive: true });

/** Opens one page, and tells all that is wrong with it. @param {Visit} visit @returns {Promise<string[]>} */
async function open({ url, docs, width = 1280, height = 900, shot, forced }) {
  /** @type {string[]} */
  const faults = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) =>
    faults.push(`request: ${request.url()} ${request.failure()?.errorText}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`response: ${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(base)) {
      faults.push(`left the site: ${request.url()}`);
    }
  });
  try {
    await page.setViewportSize({ width, height });
    if (forced) await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(base + url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction(drawn, docs, { timeout: 180_000 });
    const failed = await page.evaluate(failure);
    if (failed) faults.push(`play: ${failed}`);
    await page.evaluate(axeSource);
    for (const violation of await page.evaluate(runAxe, docs)) faults.push(`axe: ${violation}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // the matrix shows wide things on purpose
    if (wide > 1 && !url.includes('card-matrix')) faults.push(`wider than the window by ${wide} pixels`);
    if (shots && shot) await page.screenshot({ path: join(shots, shot) });
  } catch (error) {
    faults.push(`driver: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  await page.close();
  return faults;
}

/** In the page: has it been drawn, and has its play function ended? @param {boolean} docs */
function drawn(docs) {
  const { classList } = document.body;
  if (classList.contains('sb-show-errordisplay') || classList.contains('sb-show-nopreview')) return true;
  if (docs) {
    const cards = [...document.querySelectorAll('#storybook-docs meeting-card')];
    return (
      !!document.querySelector('#storybook-docs h1') &&
      !document
        .querySelector('.sb-preparing-story:not([hidden]), .sb-loader:not([hidden])')
        ?.checkVisibility() &&
      cards.every((card) => card.matches(':defined'))
    );
  }
  // @ts-expect-error Storybook's own, untyped in the page
  const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  return ['finished', 'completed', 'errored', 'aborted'].includes(phase);
}

/** In the page: what Storybook says that went wrong. */
function failure() {
  const { classList } = document.body;
  if (classList.contains('sb-show-nopreview')) return 'nothing to show';
  // @ts-expect-error as above
  const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  const wrong = classList.contains('sb-show-errordisplay') || phase === 'errored';
  return wrong ? (document.querySelector('#error-message')?.textContent ?? 'failed').slice(0, 400) : '';
}

/** In the page. @param {boolean} docs @returns {Promise<string[]>} */
async function runAxe(docs) {
  // @ts-expect-error brought along
  const { axe } = globalThis;
  const context = docs
    ? // Storybook's own controls are Storybook's
      { include: ['#storybook-docs'], exclude: ['.sbdocs-preview [role="toolbar"]'] }
    : { include: ['#storybook-root'] };
  const { violations } = await axe.run(context, {
    resultTypes: ['violations'],
    // a story is a piece of a page
    rules: { region: { enabled: false } },
  });
  return violations.flatMap((/** @type {import('axe-core').Result} */ { id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id} ${JSON.stringify(target)} ${failureSummary?.split('\n')[1]?.trim()}`,
      ),
  );
}

/** The frame around: it must come up, find the first page and lead to another. @returns {Promise<string[]>} */
async function openSite() {
  /** @type {string[]} */
  const faults = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`response: ${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(base, { waitUntil: 'load' });
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.locator('meeting-playground').waitFor({ timeout: 60_000 });
    await page.locator('[data-item-id="gallery--gallery"]').click();
    await frame.locator('meeting-gallery').waitFor({ timeout: 60_000 });
    // the toolbar's colour scheme, direction and language reach the cards
    await page.goto(`${base}?path=/story/gallery--gallery&globals=theme:dark;dir:rtl;lang:ar`);
    for (const name of ['Colour scheme dark', 'Direction rtl', 'Language ar']) {
      await page.getByRole('button', { name }).waitFor({ timeout: 60_000 });
    }
    const turned = frame
      .locator('meeting-gallery meeting-card[lang=ar][dir=rtl] article', { hasText: 'المضيف' })
      .first();
    await turned.waitFor({ timeout: 60_000 });
    const paper = await turned.evaluate((one) => getComputedStyle(one).backgroundColor);
    if (paper !== 'rgb(23, 24, 26)') faults.push(`the colour scheme dark leaves the paper ${paper}`);
    // a shared address brings its release back
    await page.goto(`${base}?path=/story/playground--playground#release=vienna-quotes-over-sentences`);
    await page.reload();
    await frame
      .locator('meeting-playground #source .text', { hasText: 'VIENNA, 10 February 2021' })
      .waitFor({ timeout: 60_000 });
  } catch (error) {
    faults.push(`driver: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  await page.close();
  return faults;
}

let clean = 0;
let faulty = 0;
/** @param {string} name @param {string[]} faults */
function tell(name, faults) {
  if (!faults.length) {
    clean++;
    return;
  }
  faulty++;
  console.error(`✗ ${name}`);
  for (const fault of new Set(faults)) console.error(`    ${fault.slice(0, 500)}`);
}

if (!only || only === 'site') tell('the site', await openSite());
const queue = visits.filter(
  ({ name, url }) => !only || `${name} ${url}`.toLowerCase().includes(only.toLowerCase()),
);
await Promise.all(
  [0, 1].map(async () => {
    for (let visit = queue.shift(); visit; visit = queue.shift()) tell(visit.name, await open(visit));
  }),
);
await browser.close();
server.close();
console.log(`storybook: ${clean} pages clean, ${faulty} faulty`);
process.exitCode = faulty || !clean ? 1 : 0;
