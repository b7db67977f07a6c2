// @ts-check
/**
 * Texts to measure on: the project's releases, and text made to be hard.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Releases of the project. @returns {string[]} */
export function releases() {
  const folder = `${root}test/releases/`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const seeds = readdirSync(`${root}seeds`).map((name) => `${root}seeds/${name}`);
  return [...names.sort().map((name) => folder + name), ...seeds].map((file) => readFileSync(file, 'utf8'));
}

/** Real releases in bulk, where they lie beside the project; else none. @returns {string[]} */
export function bulk() {
  const file = `${root}../shared/corpus/bulk.jsonl.gz`;
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).text);
}

/** Releases one after another, `size` characters of them. @param {number} size */
export function concatenated(size) {
  const all = releases();
  let text = '';
  for (let i = 0; text.length < size; i++) text += `${all[i % all.length]}\n\n`;
  return text.slice(0, size);
}

const lead = 'BAKU, May 4. Foreign Minister Jane Doe of Norway met President John Roe of Chad on Monday. ';

/** Pieces that, repeated, lead a careless reader astray. */
const HOSTILE = {
  'one line, no full stop': 'the minister met the guest and ',
  capitals: 'Aaa ',
  quotes: '"',
  'opening brackets': '(',
  initials: 'A. ',
  digits: '1',
  'digits and blanks': '12 ',
  emoji: '🤝',
  'combining marks': '\u0301',
  'names and "and"': 'John Roe and ',
  'verbs of speech': 'said that he noted that ',
  'titles of titles': 'Deputy Minister of the ',
  dates: 'on May 4, 2025, ',
  'unclosed tags': '<p ',
  entities: '&amp;',
  'short lines': 'Abc\n',
  'list items': '- Abc def\n',
};

/** Names of the hostile texts. */
export const HOSTILE_NAMES = Object.keys(HOSTILE);

/** A hostile text behind a lead that tells of a meeting, so that no early refusal spares it. */
export function hostile(/** @type {string} */ name, /** @type {number} */ size) {
  const piece = /** @type {Record<string, string>} */ (HOSTILE)[name] ?? '';
  return (lead + piece.repeat(Math.ceil(size / piece.length))).slice(0, size);
}
