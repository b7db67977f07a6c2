/**
 * Goes over the tokens of one text and notes what of the trie begins at each.
 */
import type { Token } from '../text/types.js';
import type { Path } from './capitals.js';
import { Found } from './found-matches.js';
import { hideInner } from './hidden-matches.js';
import type { HeadForm, Node, Trie } from './trie.js';
import type { LexMatch, LexMatches } from './types.js';
import { wordKey } from './word-key.js';

/** Goes over the tokens of one text. */
export class Walk implements Path {
  readonly tokens: readonly Token[];
  readonly at: number[] = [];
  readonly #trie: Trie;
  readonly #text: string | undefined;
  /** What begins at the token in hand, longest first, then by the place of its form in the tables. */
  #found: LexMatch[] = [];
  #orders: number[] = [];

  constructor(trie: Trie, tokens: readonly Token[], text: string | undefined) {
    this.#trie = trie;
    this.tokens = tokens;
    this.#text = text;
  }

  all(): LexMatches {
    const matches: (LexMatch[] | undefined)[] = new Array(this.tokens.length);
    for (let from = 0; from < this.tokens.length; from++) {
      const first = this.#trie.first(wordKey((this.tokens[from] as Token).norm));
      if (first === undefined) continue;
      const node = this.#trie.branch(first);
      if (node !== undefined) this.#enter(node, from, undefined);
      if (first.heads !== undefined) this.#enterHeads(first.heads, from);
      if (this.#found.length === 0) continue;
      matches[from] = this.#found;
      this.#found = [];
      this.#orders = [];
    }
    hideInner(matches);
    return new Found(matches);
  }

  /** Follows a verb's head from the root. */
  #enterHeads(heads: readonly HeadForm[], i: number): void {
    for (const head of heads) {
      const node = head.first && this.#trie.branch(head.first);
      if (node !== undefined) this.#enter(node, i, head);
    }
  }

  #enter(node: Node, i: number, head: HeadForm | undefined): void {
    this.at.push(i);
    for (const index of node.ends) this.#note(index, i + 1, head);
    const next = node.next === undefined ? -1 : following(this.tokens, i, this.#text);
    if (next !== -1) this.#follow(node, next, head);
    this.at.pop();
  }

  /** Goes on from `node` with the token at `i`, as a word and as a form of a verb's head. */
  #follow(node: Node, i: number, head: HeadForm | undefined): void {
    const key = wordKey((this.tokens[i] as Token).norm);
    const next = node.next?.get(key);
    if (next !== undefined) this.#enter(next, i, head);
    if (head !== undefined || !node.leadsToHead) return;
    for (const form of this.#trie.first(key)?.heads ?? []) {
      const next = node.next?.get(form.edge);
      if (next !== undefined) this.#enter(next, i, form);
    }
  }

  #note(index: number, to: number, head: HeadForm | undefined): void {
    const entry = this.#trie.entry(index, head, this);
    if (entry === undefined) return;
    const found = this.#found;
    const orders = this.#orders;
    // A later form of one entry is the same find.
    for (const match of found) if (match.to === to && match.entry === entry) return;
    let place = found.length;
    while (place > 0 && isBefore(to, index, found[place - 1] as LexMatch, orders[place - 1] as number))
      place--;
    const match = { from: this.at[0] as number, to, entry };
    if (place === found.length) {
      found.push(match);
      orders.push(index);
    } else {
      found.splice(place, 0, match);
      orders.splice(place, 0, index);
    }
  }
}

/** Whether a find that ends at `to` goes before another one. */
function isBefore(to: number, order: number, other: LexMatch, otherOrder: number): boolean {
  return to > other.to || (to === other.to && order < otherOrder);
}

/** The token after `i` that can go on with a phrase, past a glued hyphen; -1 where a paragraph ends. */
function following(tokens: readonly Token[], i: number, text: string | undefined): number {
  const next = tokens[i + 1];
  if (next === undefined || isGap(tokens[i], next, text)) return -1;
  if (!next.glued || !isHyphen(next.text)) return i + 1;
  const after = tokens[i + 2];
  if (after === undefined || isGap(next, after, text)) return -1;
  // "Commander-in- Chief": a blank may have slipped in.
  return i + 2;
}

function isHyphen(text: string): boolean {
  return text === '-' || text === '\u2010' || text === '\u2011' || text === '\u2013';
}

/** A blank line stands between two tokens. */
function isGap(before: Token | undefined, after: Token, text: string | undefined): boolean {
  if (!after.newline || before === undefined) return false;
  if (text === undefined) return after.start - before.end > 1;
  let lines = 0;
  for (let i = before.end; i < after.start; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines > 1;
}
