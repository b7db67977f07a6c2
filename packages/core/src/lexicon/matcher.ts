import type { Token } from '../text/types.js';
import { fold } from '../text/fold.js';
import type { LexEntry, LexForm, LexMatch, LexMatches, VerbEntry, VerbForm, VerbLemma } from './types.js';
import { headOf, spellingsOf } from './verbs/inflect.js';

/**
 * Finds every form of a table in a text.
 *
 * `text` (of `Source`) lets the matcher tell a line break inside a name from a
 * blank line; without it, more than one character between two lines is blank.
 */
export type Matcher = (tokens: readonly Token[], text?: string) => LexMatches;

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
    calendar: [...names, 'calendar'],
  };
})();

/** Stands before the number of a verb's head, where the text has one of its forms. */
const HEAD = '\u0001';

/** Words with two spellings; tables write either. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'organisation organization,organisations organizations,defence defense,centre center,programme program,labour labor,honour honor,harbour harbor,neighbourhood neighborhood,adviser advisor,advisers advisors,counsellor counselor,councillor councilor'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
const BRITISH: ReadonlyMap<string, string> = new Map(
  Array.from(SPELLINGS, ([british, american]) => [american, british]),
);

/**
 * Builds the matcher of some tables.
 *
 * All forms stand in one trie over their words, but of its branches only those
 * are ever built whose first word a text has: building all of them made up a
 * third of the time of the first text, which hardly ever needs one in twenty.
 *
 * ```
 * chief   of staff      first word "chief": its forms wait in a list
 * chief   of protocol   until a text has "chief", then become a branch
 * ```
 *
 * A verb is one path, whatever its form, so that its forms are made for its
 * head alone and not again for each of its phrases:
 *
 * ```
 * pay   tribute to     head "pay": pays, paid, paying
 * paid  tribute to
 * ^ follows the edge of its head "pay", not one of its own
 * ```
 */
export function buildMatcher(forms: readonly LexForm[], verbs: readonly VerbLemma[] = []): Matcher {
  const trie = new Trie(forms, verbs);
  return (tokens, text) => new Walk(trie, tokens, text).all();
}

/** A form of a verb's head: "paid" of "pay". */
interface HeadForm {
  /** The edge of the head, by whatever form it is written. */
  readonly edge: string;
  readonly forms: readonly VerbForm[];
  /** What verbs that begin with the head go on with, where there are such. */
  readonly first: First | undefined;
}

/** A place in the trie. */
interface Node {
  /** Forms and, after them, verbs that end here, in the order of the tables. */
  readonly ends: number[];
  next: Map<string, Node> | undefined;
  leadsToHead: boolean;
}

/** A word that forms begin with, or that is a form of a verb's head. */
interface First {
  /** The last form that begins with the word, -1 for none; {@link Trie} leads from it to the others. */
  last: number;
  node: Node | undefined;
  heads: HeadForm[] | undefined;
}

class Trie {
  readonly #forms: readonly LexForm[];
  readonly #verbs: readonly VerbLemma[];
  /** Forms and verbs as words parted by blanks, folded. */
  readonly #paths: readonly string[];
  /** The form before one that begins with the same word; -1 for none. */
  readonly #before: Int32Array;
  /** A word that is no head's form is just its last form: most are never met. */
  readonly #firsts = new Map<string, First | number>();
  readonly #capitals: (readonly (readonly number[])[] | undefined)[] = [];
  readonly #verbEntries: (Map<HeadForm['forms'], VerbEntry> | undefined)[] = [];

  constructor(forms: readonly LexForm[], verbs: readonly VerbLemma[]) {
    this.#forms = forms;
    this.#verbs = verbs;
    const heads = new Map<string, string>();
    const paths = forms.map(({ form }) => form);
    for (const { lemma } of verbs) {
      const { before, word, after } = headOf(lemma);
      const edge = heads.get(word) ?? HEAD + heads.size;
      heads.set(word, edge);
      // The parts of "re-emphasize" are words of their own; only the last is inflected.
      paths.push(`${before}${word.slice(0, word.lastIndexOf('-') + 1)}${edge}${after}`);
    }
    // Cut and folded as one string: a parser is mostly built cold, where the engine's own
    // string functions run at full speed and loops of ours do not yet.
    this.#paths = spaced(paths.join('\n'))
      .toLowerCase()
      .replace(/[^\0-~]+/g, fold)
      .split('\n');
    this.#before = new Int32Array(this.#paths.length);
    for (let index = 0; index < this.#paths.length; index++) this.#list(index);
    for (const [head, edge] of heads) {
      const begun = this.#firsts.has(edge) ? this.#open(edge) : undefined;
      for (const [spelling, forms] of spellingsOf(head)) {
        const first = this.#open(wordOf(spelling.slice(spelling.lastIndexOf('-') + 1)));
        (first.heads ??= []).push({ edge, forms, first: begun });
      }
    }
    for (const [british, american] of SPELLINGS) {
      if (this.#firsts.has(american)) this.#firsts.set(british, this.#open(american));
    }
  }

  #list(index: number): void {
    const path = this.#paths[index] as string;
    const from = path.charCodeAt(0) === 32 ? 1 : 0;
    const end = path.indexOf(' ', from);
    const word = wordOf(end < 0 ? path.slice(from) : path.slice(from, end));
    this.#before[index] = (this.#firsts.get(word) as number | undefined) ?? -1;
    this.#firsts.set(word, index);
  }

  #open(word: string): First {
    const known = this.#firsts.get(word);
    if (typeof known === 'object') return known;
    const first = { last: known ?? -1, node: undefined, heads: undefined };
    this.#firsts.set(word, first);
    return first;
  }

  /** What begins with a word; `undefined` where nothing does. */
  first(key: string): First | undefined {
    const known = this.#firsts.get(key);
    return typeof known === 'number' ? this.#open(key) : known;
  }

  /** The branch of a first word. */
  branch(first: First): Node | undefined {
    if (first.node === undefined && first.last >= 0) first.node = this.#grow(first.last);
    return first.node;
  }

  #grow(last: number): Node {
    const root = newNode();
    const indices: number[] = [];
    for (let index = last; index >= 0; index = this.#before[index] as number) indices.push(index);
    for (const index of indices.reverse()) {
      let node = root;
      for (const word of (this.#paths[index] as string).trim().split(/ +/).slice(1)) {
        if (word.startsWith(HEAD)) node.leadsToHead = true;
        node = child(node, wordOf(word));
      }
      node.ends.push(index);
    }
    return root;
  }

  /** The entry of a form or verb; `undefined` where the text lacks capitals of the form. */
  entry(index: number, head: HeadForm | undefined, path: Path): LexEntry | undefined {
    const form = this.#forms[index];
    if (form === undefined) return this.#verbEntry(index - this.#forms.length, head as HeadForm);
    const capitals = (this.#capitals[index] ??= form.cased ? capitalsOf(form.form) : NO_CAPITALS);
    return hasCapitals(capitals, path) ? form.entry : undefined;
  }

  #verbEntry(index: number, { forms }: HeadForm): VerbEntry {
    const entries = (this.#verbEntries[index] ??= new Map());
    let entry = entries.get(forms);
    if (entry === undefined) {
      const { lemma, family } = this.#verbs[index] as VerbLemma;
      entry = { type: 'verb', lemma, forms, family };
      entries.set(forms, entry);
    }
    return entry;
  }
}

const NO_CAPITALS: readonly (readonly number[])[] = [];

/** Whether tokens have the capitals of a form: "TURKEY" has those of "Turkey", "us" not those of "US". */
function hasCapitals(words: readonly (readonly number[])[], { tokens, at }: Path): boolean {
  for (let w = 0; w < words.length; w++) {
    const text = tokens[at[w] ?? -1]?.text ?? '';
    for (const place of words[w] as readonly number[]) if (!isUpper(text, place)) return false;
  }
  return true;
}

const newNode = (): Node => ({ ends: [], next: undefined, leadsToHead: false });

function child(node: Node, word: string): Node {
  node.next ??= new Map();
  let found = node.next.get(word);
  if (found === undefined) {
    found = newNode();
    node.next.set(word, found);
    const british = BRITISH.get(word);
    if (british !== undefined) node.next.set(british, found);
  }
  return found;
}

/** A word of the tables as branches have it. */
function wordOf(word: string): string {
  const key = wordKey(word);
  return SPELLINGS.get(key) ?? key;
}

/** Tokens that were followed from the root on. */
interface Path {
  readonly tokens: readonly Token[];
  readonly at: readonly number[];
}

/** Goes over the tokens of one text. */
class Walk implements Path {
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

const NONE: readonly LexMatch[] = [];

/** One bit for each type. */
const BITS: Readonly<Record<EntryType, number>> = {
  verb: 1,
  country: 2,
  city: 4,
  region: 8,
  rank: 16,
  office: 32,
  'office-modifier': 64,
  honorific: 128,
  organization: 256,
  'head-noun': 512,
  agency: 1024,
  calendar: 2048,
};

class Found implements LexMatches {
  readonly #matches: readonly (readonly LexMatch[] | undefined)[];
  /**
   * The types that begin at a token. Readers ask some thirty times a token
   * whether one does, and nearly always none does: one look at a number.
   */
  readonly #types: Uint16Array;

  constructor(matches: readonly (readonly LexMatch[] | undefined)[]) {
    this.#matches = matches;
    this.#types = new Uint16Array(matches.length);
    for (let i = 0; i < matches.length; i++) {
      const here = matches[i];
      if (here === undefined) continue;
      let types = 0;
      for (const { entry } of here) types |= BITS[entry.type];
      this.#types[i] = types;
    }
  }

  at(index: number): readonly LexMatch[] {
    return this.#matches[index] ?? NONE;
  }

  has(index: number, type: EntryType): boolean {
    const types = this.#types[index];
    return types !== undefined && types !== 0 && (types & BITS[type]) !== 0;
  }

  hasVerb(index: number, form: VerbForm): boolean {
    if (!this.has(index, 'verb')) return false;
    return this.at(index).some(({ entry }) => entry.type === 'verb' && entry.forms.includes(form));
  }

  longest<T extends EntryType>(index: number, type: T): LexMatch<Extract<LexEntry, { type: T }>> | undefined {
    if (!this.has(index, type)) return undefined;
    for (const match of this.at(index)) {
      if (match.entry.type === type) return match as LexMatch<Extract<LexEntry, { type: T }>>;
    }
    return undefined;
  }
}

function hides(cover: LexEntry, inner: LexEntry): boolean {
  // "US Congress" still is of the US.
  if (cover.type === 'organization' && cover.country !== undefined && inner.type === 'country') return false;
  return HIDDEN_BY[inner.type]?.includes(cover.type) ?? false;
}

/** Drops matches that lie within a longer one of a type that hides them. */
function hideInner(found: (LexMatch[] | undefined)[]): void {
  let covers: LexMatch[] = [];
  for (let i = 0; i < found.length; i++) {
    const matches = found[i];
    if (matches === undefined) continue;
    if (covers.length > 0) covers = covers.filter((cover) => cover.to > i);
    // Longest first, so a match can only be hidden by one already seen.
    let kept = 0;
    for (const match of matches) {
      if (isHidden(match, covers)) continue;
      if (match.to - i > 1) covers.push(match);
      matches[kept++] = match;
    }
    if (kept < matches.length) matches.length = kept;
  }
}

function isHidden(match: LexMatch, covers: readonly LexMatch[]): boolean {
  for (const cover of covers) {
    if (
      match.to <= cover.to &&
      match.to - match.from < cover.to - cover.from &&
      hides(cover.entry, match.entry)
    )
      return true;
  }
  return false;
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

/** "Lt." and "Lt" are one word, "u.s." and "u.s" too; "K." and "us" stay apart from "k" and "u.s.". */
function wordKey(norm: string): string {
  const last = norm.length - 1;
  return last > 1 && norm.charCodeAt(last) === 46 ? norm.slice(0, last) : norm;
}

/**
 * Forms with blanks where the tokenizer cuts: at hyphens, around marks, before
 * a possessive ending.
 */
function spaced(forms: string): string {
  return forms
    .replace(/-/g, ' ')
    .replace(/[()&/,]/g, ' $& ')
    .replace(/'s(?=\s|$)/g, " 's")
    .replace(/s'(?=\s|$)/g, "s '");
}

/** The places of capitals in each word of a form. */
function capitalsOf(form: string): number[][] {
  const words = spaced(form).split(' ').filter(Boolean);
  return words.map((word) => {
    const places: number[] = [];
    for (let i = 0; i < word.length; i++) if (isUpper(word, i)) places.push(i);
    return places;
  });
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 65 && code <= 90;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}
