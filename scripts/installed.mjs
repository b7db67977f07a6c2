#!/usr/bin/env node
// @ts-check
/**
 * Installs the packed packages into an empty project and uses them as a stranger would:
 * in several versions of Node (`import`, `require`, the command), bundled by esbuild and
 * Vite, and by one script tag in a browser. All must give the same record of the seed,
 * and every version of Node the same records of the releases in `test/`.
 *
 *     npm run build && node scripts/installed.mjs [NODE VERSION …]      without versions: 20.19.0 22 24
 *
 * Needs the network: the npm package `node` brings the versions.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { chromium } from 'playwright';
import { build as vite } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);
const versions = asked.length > 0 ? asked : ['20.19.0', '22', '24'];
const project = mkdtempSync(join(tmpdir(), 'meeting-report-installed-'));
const seed = readdirSync(`${root}seeds`).find((name) => name.endsWith('.txt'));
const release = readFileSync(`${root}seeds/${seed}`, 'utf8');

/** @param {string} command @param {string[]} args @param {string} [cwd] */
function run(command, args, cwd = project) {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** @param {string} name @param {string} text */
const write = (name, text) => writeFileSync(join(project, name), text);

/** Hashes of the record, by who made it. @type {Map<string, string>} */
const records = new Map();
/** @param {string} by @param {string} json */
function note(by, json) {
  const hash = createHash('sha256').update(json.trim()).digest('hex').slice(0, 12);
  records.set(by, hash);
  console.log(`${by}: record ${hash}`);
}

/** Hashes of the records of all releases of `test/`, by the version of Node that read them. @type {Set<string>} */
const recordsOfAll = new Set();
const releases = readdirSync(`${root}test/releases`)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${root}test/releases/${name}`, 'utf8'));

const READ = 'JSON.stringify(safeParseMeetingReport(text).report)';

try {
  const archives = ['core', 'card'].map((name) => {
    const [{ filename }] = JSON.parse(
      run('npm', ['pack', '--json', '--pack-destination', project], `${root}packages/${name}`),
    );
    return `./${filename}`;
  });
  write('package.json', '{ "name": "stranger", "private": true, "type": "module" }');
  write('release.txt', release);
  write('releases.json', JSON.stringify(releases));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...archives]);

  const text = `readFileSync('release.txt', 'utf8')`;
  write(
    'probe.mjs',
    `import { readFileSync } from 'node:fs';
     import { safeParseMeetingReport } from '@meeting-report/core';
     const text = ${text};
     console.log(${READ});`,
  );
  write(
    'all.mjs',
    `import { createHash } from 'node:crypto';
     import { readFileSync } from 'node:fs';
     import { safeParseMeetingReport } from '@meeting-report/core';
     const releases = JSON.parse(readFileSync('releases.json', 'utf8'));
     const records = releases.map((text) => safeParseMeetingReport(text, { publishedOn: '2025-12-17' }));
     console.log(createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 12));`,
  );
  write(
    'probe.cjs',
    `const { readFileSync } = require('node:fs');
     const { safeParseMeetingReport } = require('@meeting-report/core');
     if (typeof require('@meeting-report/core/export').toCsvRows !== 'function') process.exit(1);
     if (typeof require('@meeting-report/core/schema').MeetingReportSchema !== 'object') process.exit(1);
     if (typeof require('@meeting-report/card').MeetingCard !== 'function') process.exit(1);
     const text = ${text};
     console.log(${READ});`,
  );
  for (const version of versions) {
    /** @param {string[]} args */
    const node = (...args) => run('npx', ['--yes', '--package', `node@${version}`, '--', 'node', ...args]);
    const running = node('--version').trim();
    note(`Node ${running} import`, node('probe.mjs'));
    const all = node('all.mjs').trim();
    recordsOfAll.add(all);
    console.log(`Node ${running}, ${releases.length} releases: records ${all}`);
    note(`Node ${running} require`, node('probe.cjs'));
    const command = 'node_modules/@meeting-report/core/dist/cli.js';
    note(`Node ${running} command`, JSON.stringify(JSON.parse(node(command, 'parse', '-q', 'release.txt'))));
  }

  write(
    'app.js',
    `import { safeParseMeetingReport } from '@meeting-report/core';
     globalThis.read = (text) => ${READ};`,
  );
  /** @param {string} by @param {string} file */
  const runBundle = (by, file) =>
    note(
      by,
      run(process.execPath, [
        '--input-type=module',
        '--eval',
        `import { readFileSync } from 'node:fs'; await import('./${file}'); console.log(globalThis.read(${text}));`,
      ]),
    );
  await esbuild({
    absWorkingDir: project,
    entryPoints: ['app.js'],
    outfile: 'esbuild/app.js',
    bundle: true,
    format: 'esm',
    minify: true,
  });
  runBundle('esbuild', 'esbuild/app.js');

  write('one.js', `import { toMarkdown } from '@meeting-report/core/export'; globalThis.write = toMarkdown;`);
  const one = await esbuild({
    absWorkingDir: project,
    entryPoints: ['one.js'],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  const size = one.outputFiles[0]?.contents.length ?? 0;
  console.log(`esbuild, toMarkdown alone: ${size} bytes`);
  if (size > 20_000) throw new Error('The exports are not tree-shakeable.');

  await vite({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'vite', lib: { entry: 'app.js', formats: ['es'], fileName: 'app' } },
  });
  runBundle('Vite', 'vite/app.js');

  // The page of a stranger: the release, and one script.
  const paragraphs = release
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  const page = `<!doctype html><meta charset="utf-8"><script src="/card.js"></script><meeting-card>${paragraphs.join('\n')}</meeting-card>`;
  const script = readFileSync(
    join(project, 'node_modules/@meeting-report/card/dist/browser/meeting-card.iife.js'),
  );
  const server = createServer(({ url }, response) => {
    const isScript = url === '/card.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : page);
  }).listen(0, '127.0.0.1');
  const path = findBrowser()?.path;
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(path && { executablePath: path }) });
  try {
    const tab = await browser.newPage();
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    await tab.goto(`http://127.0.0.1:${port}/`);
    await tab.waitForFunction(() => document.querySelector('meeting-card')?.matches(':state(ready)'));
    const shown = await tab.evaluate(() => document.querySelector('meeting-card')?.shadowRoot?.textContent);
    if (!shown?.includes('Zakir Hasanov')) throw new Error('The card does not show the release.');
    console.log('script tag: the card shows the release');
  } finally {
    await browser.close();
    server.close();
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}

if (new Set(records.values()).size !== 1 || recordsOfAll.size !== 1) {
  console.log('The records differ.');
  process.exitCode = 1;
}
