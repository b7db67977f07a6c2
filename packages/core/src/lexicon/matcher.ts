import type { Token } from '../text/types.js';
import { fold } from '../text/fold.js';
import type { LexEntry, LexForm, LexMatch, LexMatches } from './types.js';

/**
 * Finds every form of a table in a text.
 *
 * `text` (of `Source`) lets the matcher tell a line break inside a name from a
 * blank line; without it, more than one character between two lines is blank.
 */
export type Matcher = (tokens: readonly Token[], text?: string) => LexMatches;

/** An entry that ends at a node; `words` only where capitals count. */
interface Terminal {
  readonly entry: LexEntry;
  readonly words: readonly string[] | undefined;
}

type EntryType = LexEntry['type'];

/**
 * Types whose matches hide shorter ones inside them: the "Sudan" of "South
 * Sudan" is no country, the "General" of "Attorney General" no rank.
 */
const HIDDEN_BY: Readonly<Partial<Record<EntryType, readonly EntryType[]>>> = (() => {
  const names: EntryType[] = ['country', 'city', 'region', 'organization', 'agency'];
  const titles: EntryType[] = ['office', 'rank'];
  return {
    country: names,
    city: names,
    region: names,
    organization: names,
    agency: names,
    honorific: [...names, ...titles],
    'office-modifier': [...names, ...titles],
    office: [...names, ...titles],
    rank: [...names, ...titles, 'head-noun'],
    calendar: names,
  };
})();

const NONE: readonly LexMatch[] = [];
/** Nodes are numbered; an edge is keyed by node and word in one small integer. */
const WORDS_LIMIT = 1 << 15;

/**
 * Builds one trie over the words of all forms.
 *
 * Words get numbers, and the whole trie is one flat `Map` from (node, word) to
 * node: it builds several times faster than a `Map` per node, and a token that
 * no form holds costs a single look-up.
 */
export function buildMatcher(forms: readonly LexForm[]): Matcher {
  const wordIds = new Map<string, number>();
  const edges = new Map<number, number>();
  const terminals: (Terminal[] | undefined)[] = [undefined];

  for (const { form, cased, entry } of forms) {
    const words = splitForm(form);
    let node = 0;
    for (const word of words) {
      const key = wordKey(fold(word));
      let id = wordIds.get(key);
      if (id === undefined) wordIds.set(key, (id = wordIds.size));
      const edge = node * WORDS_LIMIT + id;
      let next = edges.get(edge);
      if (next === undefined) edges.set(edge, (next = terminals.push(undefined) - 1));
      node = next;
    }
    if (node === 0) continue;
    const ends = (terminals[node] ??= []);
    const known = ends.some((end) => end.entry === entry && !end.words);
    if (!known) ends.push({ entry, words: cased ? words : undefined });
  }

  return (tokens, text) => {
    const ids = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      ids[i] = wordIds.get(wordKey(tokens[i]?.norm ?? '')) ?? -1;
    }
    const found: (LexMatch[] | undefined)[] = new Array(tokens.length);
    const path: number[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let node: number | undefined = 0;
      let matches: LexMatch[] | undefined;
      path.length = 0;
      for (let i = from; i !== -1; i = following(tokens, i, text)) {
        const id = ids[i] ?? -1;
        if (id === -1) break;
        node = edges.get(node * WORDS_LIMIT + id);
        if (node === undefined) break;
        path.push(i);
        const ends = terminals[node];
        if (ends === undefined) continue;
        const fitting: LexMatch[] = [];
        for (const { entry, words } of ends) {
          if (words && !capitalsFit(words, path, tokens)) continue;
          if (fitting.some((match) => match.entry === entry)) continue;
          fitting.push({ from, to: i + 1, entry });
        }
        if (fitting.length > 0) matches = matches ? fitting.concat(matches) : fitting;
      }
      found[from] = matches;
    }
    return new Found(hideInner(found));
  };
}

class Found implements LexMatches {
  readonly #matches: readonly (readonly LexMatch[] | undefined)[];

  constructor(matches: readonly (readonly LexMatch[] | undefined)[]) {
    this.#matches = matches;
  }

  at(index: number): readonly LexMatch[] {
    return this.#matches[index] ?? NONE;
  }

  longest<T extends EntryType>(index: number, type: T): LexMatch<Extract<LexEntry, { type: T }>> | undefined {
    const match = this.at(index).find(({ entry }) => entry.type === type);
    return match as LexMatch<Extract<LexEntry, { type: T }>> | undefined;
  }
}

/** Drops matches that lie within a longer one of a type that hides them. */
function hideInner(found: (LexMatch[] | undefined)[]): (LexMatch[] | undefined)[] {
  let covers: LexMatch[] = [];
  for (let i = 0; i < found.length; i++) {
    const matches = found[i];
    if (matches === undefined) continue;
    covers = covers.filter((cover) => cover.to > i);
    // Longest first, so a match can only be hidden by one already seen.
    const kept = matches.filter((match) => {
      const hiders = HIDDEN_BY[match.entry.type];
      const hidden = covers.some(
        (cover) =>
          match.to <= cover.to && match.to - i < cover.to - cover.from && hiders?.includes(cover.entry.type),
      );
      if (!hidden && match.to - i > 1) covers.push(match);
      return !hidden;
    });
    found[i] = kept;
  }
  return found;
}

/** The token after `i` that can go on with a phrase, past a glued hyphen; -1 where a paragraph ends. */
function following(tokens: readonly Token[], i: number, text: string | undefined): number {
  const next = tokens[i + 1];
  if (next === undefined || isGap(tokens[i], next, text)) return -1;
  if (!next.glued || !isHyphen(next.text)) return i + 1;
  const after = tokens[i + 2];
  if (after === undefined || isGap(next, after, text)) return -1;
  return after.glued || after.newline ? i + 2 : i + 1;
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

/** "Lt." and "Lt" are one word, "u.s." and "u.s" too; "K." and "us" stay apart from "k" and "u.s.". */
function wordKey(norm: string): string {
  const last = norm.length - 1;
  return last > 1 && norm.charCodeAt(last) === 46 ? norm.slice(0, last) : norm;
}

/**
 * Cuts a form into words as the tokenizer cuts running text: at blanks and
 * hyphens; brackets, "&", "/", "," and a possessive ending are words of their own.
 */
function splitForm(form: string): string[] {
  const words: string[] = [];
  let start = 0;
  const flush = (end: number): void => {
    if (end > start) words.push(form.slice(start, end));
    start = end;
  };
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code === 32 || code === 45) {
      flush(i);
      start = i + 1;
    } else if (isMark(code)) {
      flush(i);
      flush(i + 1);
    } else if (code === 39 && isPossessive(form, i)) {
      flush(i);
    }
  }
  flush(form.length);
  return words;
}

/** One of `( ) & / , *`. */
function isMark(code: number): boolean {
  return code === 38 || (code >= 40 && code <= 47 && code !== 43 && code !== 45 && code !== 46);
}

/** An apostrophe with "s" at the end of a word, or after a plural "s". */
function isPossessive(form: string, i: number): boolean {
  const next = form[i + 1];
  const ends = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '-';
  return (next === 's' && ends(form[i + 2])) || (ends(next) && form[i - 1] === 's');
}

/** Each token has the capitals of its word, or is all capitals. */
function capitalsFit(words: readonly string[], path: readonly number[], tokens: readonly Token[]): boolean {
  return words.every((word, i) => wordFits(word, tokens[path[i] ?? -1]?.text ?? ''));
}

function wordFits(word: string, text: string): boolean {
  const lower = word.toLowerCase();
  if (word === lower || text === word) return true;
  if (text === text.toUpperCase()) return true;
  const first = word.charAt(0);
  const titled = first + lower.slice(1) === word && first !== lower.charAt(0) && word.length > 1;
  return titled && text.charAt(0) !== text.charAt(0).toLowerCase();
}
