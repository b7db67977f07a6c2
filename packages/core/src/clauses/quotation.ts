/**
 * Spans of text inside quotation marks.
 *
 * A quotation may run over sentences, and over paragraphs that each open it
 * anew: “First paragraph. / “Second paragraph.” Straight marks open and close
 * in turn, but never over the end of their block; where the blanks beside them
 * pair all marks of a block, one quotation may hold another: "the "Clean Light" plan".
 */
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Token } from '../text/types.js';

export interface Quotation extends TokenRange {
  /** Tokens between the marks. */
  readonly inner: TokenRange;
  /** Its paragraph ends without a closing mark, so the next one goes on. */
  readonly open: boolean;
}

export interface Quotations {
  readonly all: readonly Quotation[];
  /** The quotation that holds a token, marks included. */
  at(token: number): Quotation | undefined;
}

const cache = new WeakMap<Reading, Quotations>();

export function quotationsOf(reading: Reading): Quotations {
  let found = cache.get(reading);
  if (!found) cache.set(reading, (found = findQuotations(reading)));
  return found;
}

function findQuotations(reading: Reading): Quotations {
  const { tokens, doc } = reading;
  const all: Quotation[] = [];
  for (const block of doc.blocks) {
    if (block.kind === 'furniture') continue;
    const inner = innerMarks(tokens, block);
    let opened = -1;
    for (let i = block.from; i < block.to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      const mark = inner.has(i) ? undefined : markAt(tokens, i, opened >= 0);
      if (mark === 'open') opened = i;
      else if (mark === 'close' && opened >= 0) {
        all.push({ from: opened, to: i + 1, inner: { from: opened + 1, to: i }, open: false });
        opened = -1;
      }
    }
    // A lone mark in the middle is an error of the text; one that opens a paragraph is a longer quotation.
    if (opened >= 0 && opened - block.from <= 1) {
      all.push({ from: opened, to: block.to, inner: { from: opened + 1, to: block.to }, open: true });
    }
  }
  const owner: (Quotation | undefined)[] = new Array(tokens.length);
  for (const quotation of all) owner.fill(quotation, quotation.from, quotation.to);
  return { all, at: (token) => owner[token] };
}

const NONE: ReadonlySet<number> = new Set();

/** Marks of quotations within quotations, where all marks of a block pair like brackets by the blanks beside them. */
function innerMarks(tokens: readonly Token[], block: TokenRange): ReadonlySet<number> {
  let depth = 0;
  const inner = new Set<number>();
  for (let i = block.from; i < block.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'punct' || !/^["\u201c\u201d\u00ab\u00bb]$/.test(token.text)) continue;
    const opens = !token.glued && tokens[i + 1]?.glued === true;
    const closes = token.glued && tokens[i + 1]?.glued !== true;
    // A mark before a comma or a stop is glued on both sides, and closes.
    const ends = closes || (token.glued && tokens[i + 1]?.kind === 'punct');
    if (opens === ends) return NONE;
    if (opens && ++depth > 1) inner.add(i);
    if (ends && --depth > 0) inner.add(i);
    if (depth < 0 || depth > 2) return NONE;
  }
  return depth === 0 ? inner : NONE;
}

/** Single marks count only where they cannot be apostrophes and hold more than a word or two. */
function markAt(tokens: readonly Token[], i: number, inside: boolean): 'open' | 'close' | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'punct') return undefined;
  switch (token.text) {
    case '\u201c':
    case '\u00ab':
    case '\u201e':
      return inside ? undefined : 'open';
    case '\u201d':
    case '\u00bb':
      return inside ? 'close' : undefined;
    case '"':
    case "''":
      return inside ? 'close' : 'open';
    default:
      return undefined;
  }
}
