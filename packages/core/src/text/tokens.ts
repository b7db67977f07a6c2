import { endWithStop } from './abbreviations.js';
import {
  DIGIT,
  JOINER,
  LOWER,
  MARK,
  NEWLINE,
  PUNCT,
  SPACE,
  UPPER,
  classAt,
  isApostrophe,
  letterLength,
  pairAt,
} from './characters.js';
import { fold } from './fold.js';
import { LONGEST_LOCAL_PART, domainEnd, emailEnd, linkEnd } from './links.js';
import { numberEnd } from './numbers.js';
import type { Shape, Token, TokenKind } from './types.js';

/** Words whose last letter is an apostrophe even at a word's end ("Dato'", "Charge' d'Affaires"). */
const APOSTROPHE_ENDS: ReadonlySet<string> = new Set(['dato', 'charge', 'saba', 'sana']);

/** Marks that make one token where they are repeated: "--", "...", "###", "****", "///". */
const REPEATED = '-.#*_=~/';

const BLANK = 32;
const STOP = 46;
const AT = 64;
const HASH = 35;

/** Cuts a text into words, numbers and marks in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // The next "@": most texts have none, and words need not look for it.
  let nextAt = text.indexOf('@');
  let lastEnd = -1;
  let newline = false;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === BLANK) {
      at++;
      continue;
    }
    const found = classAt(text, at);
    if (found === SPACE || found === NEWLINE || found === JOINER) {
      if (found === NEWLINE) newline = true;
      at++;
      continue;
    }
    while (nextAt >= 0 && nextAt < at) nextAt = text.indexOf('@', at);
    const token = readToken(text, at, nextAt, tokens.length, lastEnd === at, newline);
    tokens.push(token);
    at = lastEnd = token.end;
    newline = false;
  }
  return tokens;
}

function readToken(
  text: string,
  start: number,
  nextAt: number,
  index: number,
  glued: boolean,
  newline: boolean,
): Token {
  const isEmailNear = nextAt > start && nextAt - start <= LONGEST_LOCAL_PART;
  const plain = isEmailNear ? start : plainWordEnd(text, start);
  if (plain > start) {
    const written = text.slice(start, plain);
    const shape = plainShape(written);
    const norm = shape === 'lower' ? written : written.toLowerCase();
    return { index, start, end: plain, text: written, norm, kind: 'word', shape, glued, newline };
  }
  const end = wordEnd(text, start, isEmailNear ? nextAt : -1);
  let kind: TokenKind = 'word';
  let tokenEnd = end;
  if (end === start) {
    kind = classAt(text, start) === DIGIT ? 'number' : 'punct';
    tokenEnd = kind === 'number' ? numberEnd(text, start) : markEnd(text, start, glued);
  }
  const written = text.slice(start, tokenEnd);
  const norm = kind === 'punct' ? foldMark(written) : fold(written);
  const shape = kind === 'word' ? shapeOf(written) : 'none';
  return { index, start, end: tokenEnd, text: written, norm, kind, shape, glued, newline };
}

/**
 * End of a word of English letters that a blank or a simple mark follows;
 * `start` for all others. Nine words of ten are read here, in half the time.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  let code = text.charCodeAt(end);
  for (; (code >= 97 && code <= 122) || (code >= 65 && code <= 90); end++) code = text.charCodeAt(end + 1);
  // Blank, line break, comma, hyphen, bracket, semicolon: no part of a word, whatever comes next.
  return code === 32 || code === 44 || code === 10 || code === 45 || code === 41 || code === 59 ? end : start;
}

/** End of the word at `start`; `start` itself where no word begins. */
function wordEnd(text: string, start: number, nextAt: number): number {
  const code = text.charCodeAt(start);
  if (code === AT || code === HASH) return linkEnd(text, start) || start;
  if (nextAt > start) {
    const email = emailEnd(text, start, nextAt);
    if (email > 0) return email;
  }
  if (letterLength(text, start) === 0) return start;
  const link = linkEnd(text, start);
  if (link > 0) return link;
  const end = lettersEnd(text, start);
  if (text.charCodeAt(end) !== STOP) return end;
  return domainEnd(text, start, end) || endWithStop(text, start, end);
}

/** End of a run of letters with the accents, joiners, digits and apostrophes inside it. */
function lettersEnd(text: string, start: number): number {
  let at = start;
  let last: number = PUNCT;
  for (;;) {
    const length = letterLength(text, at);
    const found = classAt(text, at);
    if (length > 0) at += length;
    else if (found === MARK) at++;
    else if (found === JOINER && letterLength(text, at + 1) > 0) at++;
    // "G20" is a word; "May13" is two.
    else if (found === DIGIT && !(last === LOWER && at - start > 2)) at++;
    else if (isInnerApostrophe(text, start, at)) at++;
    else return at;
    last = found;
  }
}

/**
 * Whether the apostrophe at `at` belongs to the word:
 *
 * ```
 * O'Brien   N’Djamena   Dato' Sri   Vietnam's   the States'   'First' policy
 *  ^ yes     ^ yes          ^ yes          ^ no          ^ no       ^ no
 * ```
 */
function isInnerApostrophe(text: string, start: number, at: number): boolean {
  if (at === start || !isApostrophe(text.charCodeAt(at))) return false;
  if (letterLength(text, at + 1) > 0) return !isPossessive(text, at);
  return at - start <= 6 && APOSTROPHE_ENDS.has(fold(text.slice(start, at)));
}

/** Whether "'s" begins at `at`, and no more letters after it. */
function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || (text.charCodeAt(at + 1) | 0x20) !== 115) return false;
  const after = classAt(text, at + 2);
  return letterLength(text, at + 2) === 0 && after !== MARK && after !== DIGIT;
}

function markEnd(text: string, start: number, glued: boolean): number {
  if (glued && isPossessive(text, start)) return start + 2;
  const pair = pairAt(text, start);
  if (pair !== '') return start + pair.length;
  let end = start + 1;
  const mark = text.charAt(start);
  if (REPEATED.includes(mark)) while (text.charAt(end) === mark) end++;
  // Marks without a letter before them: a stray accent, a variation selector.
  while (classAt(text, end) === MARK) end++;
  return end;
}

function foldMark(mark: string): string {
  return mark === '--' ? '-' : fold(mark);
}

function plainShape(word: string): Shape {
  let upper = 0;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) < 97) upper++;
  if (upper === 0) return 'lower';
  if (upper === word.length) return upper === 1 ? 'initial' : 'upper';
  return upper === 1 && word.charCodeAt(0) < 97 ? 'title' : 'mixed';
}

function shapeOf(word: string): Shape {
  let upper = 0;
  let lower = 0;
  let others = 0;
  let isFirstUpper = false;
  for (let i = 0; i < word.length; i++) {
    const found = classAt(word, i);
    if (found === LOWER) lower++;
    else if (found === UPPER) {
      if (upper + lower === 0) isFirstUpper = true;
      upper++;
    } else if (found !== MARK && word.charCodeAt(i) !== STOP) others++;
  }
  if (upper === 0) return lower > 0 ? 'lower' : 'none';
  if (lower > 0) return upper === 1 && isFirstUpper ? 'title' : 'mixed';
  return upper === 1 && others === 0 ? 'initial' : 'upper';
}
