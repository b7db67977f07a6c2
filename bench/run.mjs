#!/usr/bin/env node
// @ts-check
/**
 * Speed, size and scaling beside peers, measured in one run and told as ratios.
 *
 *     npm run bench                 all of it, written to bench/RESULTS.md
 *     node bench/run.mjs --print    printed alone
 *     node bench/run.mjs --short    texts up to 100 kB instead of 10 MB
 *
 * A machine under other work gives larger times; the ratios stay.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { SUBJECTS } from './subjects.mjs';
import { HOSTILE_NAMES, bulk, releases, root } from './texts.mjs';

const worker = fileURLToPath(new URL('./worker.mjs', import.meta.url));

/** What a worker prints. @param {string[]} args @returns {any} */
function measure(...args) {
  process.stderr.write(`${args.join(' ')}\n`);
  return JSON.parse(execFileSync(process.execPath, [worker, ...args], { encoding: 'utf8', maxBuffer: 1e8 }));
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** @param {number} value */
const figures = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 1 ? 3 : 2));

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Minified bytes of what an application pays for one import. @param {string} code @param {string[]} external */
async function sizeOf(code, external = []) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    external,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('Nothing was bundled');
  return { min: file.contents.length / 1000, gzip: gzipSync(file.contents, { level: 9 }).length / 1000 };
}

function speeds() {
  const found = Object.keys(SUBJECTS).map((key) => ({ key, ...SUBJECTS[key], ...measure('speed', key) }));
  const own = found[0]?.perRelease ?? 1;
  return table(
    ['', 'does', 'ms a release', 'MB a second', 'against ours', 'peak memory'],
    found.map(({ name, does, perRelease, perMegabyte, peak }) => [
      name,
      does,
      figures(perRelease),
      figures(1000 / perMegabyte),
      `${figures(perRelease / own)} ×`,
      `${peak.toFixed(0)} MB`,
    ]),
  );
}

function colds() {
  const keys = ['core', 'wink', 'compromise', 'chrono'];
  return table(
    ['', 'import', 'first text'],
    keys.map((key) => {
      const runs = Array.from({ length: 5 }, () => measure('cold', key));
      const of = (/** @type {string} */ part) => `${figures(median(runs.map((run) => run[part])))} ms`;
      return [SUBJECTS[key]?.name ?? key, of('load'), of('first')];
    }),
  );
}

async function sizes() {
  const rows = await Promise.all(
    [
      ['Meeting Report, parser and tables', `export { safeParseMeetingReport } from '@meeting-report/core'`],
      [
        'Meeting Report, with the zod schema',
        `export { safeParseMeetingReport, MeetingReportSchema } from '@meeting-report/core'`,
      ],
      ['chrono-node', `export { parse } from 'chrono-node'`, []],
      ['compromise', `export { default } from 'compromise'`, []],
      [
        'wink-nlp with its web model',
        `export { default } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model'`,
        [],
      ],
    ].map(async ([name, code, external]) => {
      const { min, gzip } = await sizeOf(String(code), /** @type {string[]} */ (external));
      return [String(name), `${figures(min)} kB`, `${figures(gzip)} kB`];
    }),
  );
  return table(['', 'minified', 'gzip'], rows);
}

/** Slope of the line through the logarithms of size and time: 1 is linear, 2 quadratic. @param {Array<{size: number, time: number}>} points */
function exponent(points) {
  // Times below a millisecond tell more of the clock than of the work.
  const known = points
    .filter(({ time, size }) => time >= 1 && size >= 10_000)
    .map(({ size, time }) => [Math.log(size), Math.log(time)]);
  const mean = (/** @type {number} */ i) =>
    known.reduce((sum, point) => sum + (point[i] ?? 0), 0) / known.length;
  const [x, y] = [mean(0), mean(1)];
  const over = known.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0);
  const under = known.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0);
  return over / under;
}

function scalings() {
  const names = ['releases', ...HOSTILE_NAMES];
  const sizes = [1000, 10_000, 100_000, 1_000_000, 10_000_000];
  const rows = names.map((name) => {
    const { points, peak } = measure(
      'scaling',
      name,
      process.argv.includes('--short') ? '100000' : '10000000',
    );
    const at = (/** @type {number} */ size) =>
      points.find((/** @type {{size: number}} */ point) => point.size === size)?.time;
    return [
      name === 'releases' ? 'releases, one after another' : name.replace(/\|/g, '\\|'),
      ...sizes.map((size) => (at(size) === undefined ? '' : `${figures(at(size))} ms`)),
      exponent(points).toFixed(2),
      `${peak.toFixed(0)} MB`,
    ];
  });
  return table(['', '1 kB', '10 kB', '100 kB', '1 MB', '10 MB', 'exponent', 'peak memory'], rows);
}

function corpus() {
  if (bulk().length === 0) return '';
  const { releases, characters, time, codes, slowest } = measure('corpus');
  const answers = Object.entries(codes)
    .map(([code, count]) => `${count} ${code}`)
    .join(', ');
  const longest = slowest.map(
    (/** @type {{ length: number, time: number }} */ one) => `${figures(one.time)} ms (${one.length})`,
  );
  return `\n## Real releases\n\n${releases} releases of ${(characters / 1e6).toFixed(2)} million characters, validated: ${figures(time / releases)} ms each; ${answers}. The ten slowest, with their lengths in characters: ${longest.join(', ')}.\n`;
}

const texts = releases();
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
const report = `# Speed and size

${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()} (${cpus().length} processors), ${type()} ${release().split('-')[0]}, Node ${process.version}. \`npm run bench\` measures again.

${texts.length} releases of ${words.toFixed(0)} words on average. Times are of the processor, medians of rounds, each subject in a process of its own. They grow with whatever else the machine does; read the ratios.

## Speed, warm

${speeds()}

## Cold

${colds()}

The word tables are built at the first text and not at import.

## Size in a browser

${await sizes()}

## Scaling

A text of each kind, larger and larger; the exponent is fitted from 10 kB on (1 is linear, 2 quadratic).

${scalings()}
${corpus()}`;

if (process.argv.includes('--print')) console.log(report);
else {
  writeFileSync(fileURLToPath(new URL('./RESULTS.md', import.meta.url)), report);
  console.log(report);
}
