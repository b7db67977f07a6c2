/**
 * The trie of all forms over their words; a branch is built when a text first has its first word.
 */
import { fold } from '../text/fold.js';
import { NO_CAPITALS, type Path, capitalsOf, hasCapitals } from './capitals.js';
import type { LexEntry, LexForm, VerbEntry, VerbForm, VerbLemma } from './types.js';
import { headOf, spellingsOf } from './verbs/inflect.js';
import { BRITISH, SPELLINGS, spaced, wordOf } from './word-key.js';

/** Stands before the number of a verb's head, where the text has one of its forms. */
const HEAD = '\u0001';

/** A form of a verb's head: "paid" of "pay". */
export interface HeadForm {
  /** The edge of the head, by whatever form it is written. */
  readonly edge: string;
  readonly forms: readonly VerbForm[];
  /** What verbs that begin with the head go on with, where there are such. */
  readonly first: First | undefined;
}

/** A place in the trie. */
export interface Node {
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

export class Trie {
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
