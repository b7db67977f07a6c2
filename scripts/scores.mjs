#!/usr/bin/env node
// @ts-check
/**
 * Measures the parser on annotated releases and writes the figures into docs/scores.md and README.md.
 *
 *     node scripts/scores.mjs [SHARED]      build first; SHARED holds corpus/ and eval/, default ../shared
 *
 * The releases are not part of the project; without them nothing is written.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = resolve(process.argv[2] ?? join(root, '..', 'shared'));
const entry = join(root, 'packages/core/dist/index.js');
const SETS = ['real', 'reworded'];

if (!existsSync(join(shared, 'eval/score.mjs'))) {
  console.log('No annotated releases here: docs/scores.md and README.md stay as they are.');
  process.exit(0);
}
if (!existsSync(entry)) {
  console.error('Run `npm run build` first.');
  process.exit(2);
}

/** @param {string[]} args */
function node(...args) {
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (run.status !== 0) throw new Error(run.stderr || run.stdout);
  return run.stdout;
}

/**
 * @typedef {{ precision: number, recall: number, f1: number | null, gold: number }} Field
 * @typedef {{ documents: number, overall: number, groups: Record<string, number>, fields: Record<string, Field> }} Score
 */

const out = mkdtempSync(join(tmpdir(), 'scores-'));
/** @type {Score[]} */
const scores = SETS.map((name) => {
  const folder = join(shared, 'corpus', name);
  node(join(shared, 'eval/predict.mjs'), entry, join(folder, 'docs'), join(out, name));
  return JSON.parse(node(join(shared, 'eval/score.mjs'), join(folder, 'gold'), join(out, name), '--json'));
});
rmSync(out, { recursive: true });

/** @param {number | null | undefined} value */
const percent = (value) => (typeof value === 'number' ? (value * 100).toFixed(1) : '–');
const counts = SETS.map((name, i) => ({
  name,
  documents: scores[i]?.documents ?? readdirSync(join(shared, 'corpus', name, 'docs')).length,
}));

const table = [
  `| what | ${counts.map(({ name, documents }) => `${name} (${documents})`).join(' | ')} |`,
  `|---|${'---:|'.repeat(SETS.length)}`,
  ...Object.keys(scores[0]?.groups ?? {}).map(
    (group) => `| ${group} | ${scores.map((s) => percent(s.groups[group])).join(' | ')} |`,
  ),
  `| **overall** | ${scores.map((s) => `**${percent(s.overall)}**`).join(' | ')} |`,
].join('\n');

/** @param {Score} score */
const fields = (score) =>
  [
    '| field | precision | recall | F1 | told |',
    '|---|---:|---:|---:|---:|',
    ...Object.entries(score.fields)
      .filter(([, field]) => field.gold > 0)
      .map(
        ([name, { precision, recall, f1, gold }]) =>
          `| ${name} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${gold} |`,
      ),
  ].join('\n');

/** Puts text between a file's two marks. @param {string} file @param {string} text */
function fill(file, text) {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(
    /(<!-- scores:begin[^>]*-->)[\s\S]*?(<!-- scores:end -->)/,
    (_, begin, end) => `${begin}\n\n${text}\n\n${end}`,
  );
  if (!after.includes(text)) throw new Error(`${file} has no marks for the scores`);
  if (after !== before) writeFileSync(path, after);
}

fill('README.md', table);
fill(
  'docs/scores.md',
  [
    table,
    ...SETS.flatMap((name, i) => [`## ${name}, field by field`, fields(/** @type {Score} */ (scores[i]))]),
  ].join('\n\n'),
);
console.log(table);
