/**
 * Spans of text inside quotation marks.
 *
 * A quotation may run over sentences, and over paragraphs that each open it
 * anew: “First paragraph. / “Second paragraph.” Straight marks open and close
 * in turn, but never over the end of their block.
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
    let opened = -1;
    for (let i = block.from; i < block.to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      const mark = markAt(tokens, i, opened >= 0);
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
