#!/usr/bin/env node
// @ts-check
/**
 * Shows how a release is read: the evidence for a meeting, and for each sentence what was seen in it,
 * what became of it in the record, and why the rest was lost.
 *
 *     npm run explain -- [--words] [FILE]      build first; without a file: the release in seeds/
 *
 *     + clause  topic  regional security            /topics/1/text
 *     - clause  topic  a range of other issues …    filler
 *
 * `--words` adds what the tables know of single words.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = `${root}packages/core/dist/index.js`;
if (!existsSync(entry)) {
  console.error('Run `npm run build` first.');
  process.exit(2);
}
/** @type {typeof import('../packages/core/src/index.js')} */
const { explain } = await import(new URL(`file://${entry}`).href);

const args = process.argv.slice(2);
const withWords = args.includes('--words');
const seed = readdirSync(`${root}seeds`).find((name) => name.endsWith('.txt'));
const file = args.find((arg) => !arg.startsWith('--')) ?? `${root}seeds/${seed}`;
const { result, detection, sentences } = explain(readFileSync(file, 'utf8'));

console.log(result.success ? 'A report.' : `No report: ${result.error.message} (${result.error.code})`);
if (detection) {
  const verdict = detection.isMeeting ? 'a meeting' : 'no meeting';
  console.log(`\n${verdict}: ${detection.score} points, ${detection.needed} are needed`);
  for (const { points, why, words } of detection.reasons) {
    console.log(`  ${points > 0 ? '+' : ''}${points}  ${why}${words ? `: ${short(words, 60)}` : ''}`);
  }
}

/** @param {string} text @param {number} width */
function short(text, width) {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

const STAGES = { lexicon: 'word   ', mentions: 'mention', clauses: 'clause ' };
for (const { block, text, candidates } of sentences) {
  const shown = candidates.filter(({ stage }) => withWords || stage !== 'lexicon');
  if (shown.length === 0) continue;
  console.log(`\n[${block}] ${short(text, 100)}`);
  for (const { stage, kind, text: words, means, kept, facts, lost } of shown) {
    const what = `${kind.padEnd(12)} ${short(words, 44).padEnd(44)}`;
    const sense = means && means !== words ? ` = ${short(means, 50)}` : '';
    const fate = kept ? short(facts.join(' ') || 'used', 60) : lost?.code;
    console.log(`  ${kept ? '+' : '-'} ${STAGES[stage]} ${what}${sense}  ${fate}`);
  }
}
if (result.success) for (const { message } of result.warnings) console.log(`\nWarning: ${message}`);
