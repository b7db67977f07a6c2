import type { Token } from './types.js';

/** A half-open range of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const END_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '...', '。', '؟', '।', '！', '？']);
const BULLETS: ReadonlySet<string> = new Set([
  '•',
  '·',
  '▪',
  '◦',
  '●',
  '‣',
  '■',
  '□',
  '➢',
  '',
  '*',
  '►',
  '▶',
  '✓',
]);

/** Whether a mark can end a sentence. */
export function isEndMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'punct' && END_MARKS.has(token.norm);
}

/** Whether a mark can close what a sentence has opened: a quote or a bracket. */
export function isCloser(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'punct') return false;
  const { text } = token;
  return (
    text === ')' ||
    text === ']' ||
    text === '”' ||
    text === '’' ||
    text === '»' ||
    text === '"' ||
    text === "'"
  );
}

/** Whether a mark opens a quotation or a bracket. */
export function isOpener(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'punct') return false;
  const { text } = token;
  return (
    text === '(' ||
    text === '[' ||
    text === '“' ||
    text === '‘' ||
    text === '«' ||
    text === '„' ||
    text === '"' ||
    text === "'"
  );
}

/** Whether a word begins with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return (
    token.shape === 'title' || token.shape === 'upper' || token.shape === 'initial' || startsUpper(token)
  );
}

/** The mark that ends the range, seen through closing quotes and brackets. */
export function endMarkOf(tokens: readonly Token[], { from, to }: TokenRange): Token | undefined {
  let last = to - 1;
  while (last > from && isCloser(tokens[last])) last--;
  const token = tokens[last];
  return isEndMark(token) || token?.norm === ':' ? token : undefined;
}

/** Whether a sentence ends inside the range, and another begins. */
export function hasSentenceEnd(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const next = tokens[i + 1];
    // "Joseph R. Biden Jr's. Call": no sentence ends with a possessive.
    const isEnd = tokens[i]?.norm === '.' && tokens[i - 1]?.norm !== "'s";
    if (isEnd && next !== undefined && !next.glued && isCapitalised(next)) {
      return i > from + 1 || tokens[from]?.kind !== 'number';
    }
  }
  return false;
}

/** Whether the range begins with a bullet. */
export function startsWithBullet(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (first === undefined || to - from < 2) return false;
  if (BULLETS.has(first.text)) return true;
  return startsWithDash(tokens, { from, to });
}

/** Whether the range begins with a dash that stands apart: "- Senator …", "– Says President". */
export function startsWithDash(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  const second = tokens[from + 1];
  const isDash = first?.kind === 'punct' && (first.norm === '-' || first.text === '+');
  return isDash && to - from > 1 && second !== undefined && !second.glued;
}

/** Whether the range begins with a number of a list: "1. Minister …", "2) …", "(a) …". */
export function startsWithNumber(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  const second = tokens[from + 1];
  const third = tokens[from + 2];
  if (first === undefined || second === undefined || third === undefined || to - from < 3) return false;
  const isShort = first.end - first.start <= 2;
  return (
    first.kind === 'number' &&
    isShort &&
    second.glued &&
    (second.text === '.' || second.text === ')') &&
    !third.glued
  );
}

function startsUpper(token: Token): boolean {
  const first = token.text.charAt(0);
  return token.shape === 'mixed' && first !== first.toLowerCase();
}
