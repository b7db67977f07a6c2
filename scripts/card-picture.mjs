#!/usr/bin/env node
// @ts-check
/**
 * Takes the README's picture: the card of the release in seeds/, in a real Chromium.
 *
 *     npm run build && node scripts/card-picture.mjs      writes docs/card.png
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const script = `${root}packages/card/dist/browser/meeting-card.iife.js`;
if (!existsSync(script)) {
  console.error('Run `npm run build` first.');
  process.exit(2);
}
const seed = readdirSync(`${root}seeds`).find((name) => name.endsWith('.txt'));
const text = readFileSync(`${root}seeds/${seed}`, 'utf8');
const paragraphs = text
  .trim()
  .split(/\n\s*\n/)
  .map((paragraph) => paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>'))
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n');

const path = findBrowser()?.path;
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(path && { executablePath: path }) });
const page = await browser.newPage({
  viewport: { width: 860, height: 600 },
  deviceScaleFactor: 1.5,
  colorScheme: 'light',
});
await page.setContent(
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px; background: #fff; font-family: system-ui, sans-serif; }
  </style><meeting-card>${paragraphs}</meeting-card></html>`,
);
await page.addScriptTag({ path: script });
await page.waitForFunction(() => {
  const card = document.querySelector('meeting-card');
  return card?.matches(':state(ready)');
});
await page.screenshot({ path: `${root}docs/card.png`, fullPage: true });
await browser.close();
console.log('docs/card.png');
