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

const NONE: readonly LexMatch[] = [];
/** An edge is keyed by node and word in one small integer. */
const WORDS_LIMIT = 1 << 15;
/** Stands before the number of a verb's head, where the text has one of its forms. */
const HEAD = '\u0001';

/** Words with two spellings; tables write either. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'organisation organization,organisations organizations,defence defense,centre center,programme program,labour labor,honour honor,harbour harbor,neighbourhood neighborhood,adviser advisor,advisers advisors,counsellor counselor,councillor councilor'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A form of a verb's head: "paid" of "pay". */
interface HeadForm {
  /** The edge of the head, by whatever form it is written. */
  readonly edge: number;
  readonly forms: readonly VerbForm[];
}

/**
 * Builds one trie over the words of all forms.
 *
 * Words get numbers, so that a token that no form holds costs a single look-up,
 * and the trie is one flat `Map` from (node, word) to node. All forms are cut
 * up as one string: a parser is mostly built cold, where the engine's own
 * string functions run at full speed and loops of ours do not yet.
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
  const wordIds = new Map<string, number>();
  const wordId = (word: string): number => {
    const key = wordKey(word);
    const spelling = SPELLINGS.get(key) ?? key;
    const id = wordIds.get(spelling) ?? wordIds.size;
    wordIds.set(spelling, id);
    // As the table writes it too ("lt."), so that the next form finds it at once.
    if (word !== spelling) wordIds.set(word, id);
    return id;
  };

  const heads = new Map<string, number>();
  const verbPaths = verbs.map(({ lemma }) => {
    const { before, word, after } = headOf(lemma);
    const edge = heads.get(word) ?? heads.size;
    heads.set(word, edge);
    // The parts of "re-emphasize" are words of their own; only the last is inflected.
    return `${before}${word.slice(0, word.lastIndexOf('-') + 1)}${HEAD}${edge}${after}`;
  });
  for (let head = 0; head < heads.size; head++) wordIds.set(HEAD + head, WORDS_LIMIT - 1 - head);

  const words = spaced([...forms.map(({ form }) => form), ...verbPaths].join('\n'))
    .toLowerCase()
    .replace(/[^\0-~]+/g, fold)
    .replace(/\n/g, ' \n ')
    .split(' ');
  const edges = new Map<number, number>();
  // Forms that end at a node: the last one by node, and the one before it by form.
  const lastForm: number[] = [-1];
  const formBefore = new Int32Array(forms.length + verbs.length);
  const leadsToHead = new Set<number>();
  let node = 0;
  let form = 0;
  words.push('\n');
  for (const word of words) {
    if (word === '\n') {
      formBefore[form] = lastForm[node] ?? -1;
      lastForm[node] = form++;
      node = 0;
    } else if (word !== '') {
      const id = wordIds.get(word) ?? wordId(word);
      if (id >= WORDS_LIMIT - heads.size) leadsToHead.add(node);
      const edge = node * WORDS_LIMIT + id;
      node = edges.get(edge) ?? 0;
      if (node === 0) {
        node = lastForm.push(-1) - 1;
        edges.set(edge, node);
      }
    }
  }
  const headForms = new Map<number, HeadForm[]>();
  for (const [head, number] of heads) {
    for (const [spelling, forms] of spellingsOf(head)) {
      const id = wordId(spelling.slice(spelling.lastIndexOf('-') + 1));
      const known = headForms.get(id);
      const headForm = { edge: WORDS_LIMIT - 1 - number, forms };
      if (known) known.push(headForm);
      else headForms.set(id, [headForm]);
    }
  }
  for (const [british, american] of SPELLINGS) {
    const id = wordIds.get(american);
    if (id !== undefined) wordIds.set(british, id);
  }

  const casedWords: (readonly string[] | undefined)[] = [];
  const fits = (form: LexForm, index: number, path: readonly number[], tokens: readonly Token[]): boolean => {
    if (!form.cased) return true;
    const words = (casedWords[index] ??= spaced(form.form).split(' ').filter(Boolean));
    return words.every((word, i) => hasCapitals(tokens[path[i] ?? -1]?.text ?? '', word));
  };

  const verbEntries = verbs.map(() => new Map<HeadForm['forms'], VerbEntry>());
  const verbEntry = (index: number, { forms }: HeadForm): VerbEntry => {
    const verb = verbs[index] as VerbLemma;
    const entries = verbEntries[index] as Map<HeadForm['forms'], VerbEntry>;
    let entry = entries.get(forms);
    if (entry === undefined) {
      entry = { type: 'verb', lemma: verb.lemma, forms, family: verb.family };
      entries.set(forms, entry);
    }
    return entry;
  };

  return (tokens, text) => {
    const ids = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) ids[i] = wordIds.get(wordKey(tokens[i]?.norm ?? '')) ?? -1;
    const path: number[] = [];
    let found: Candidate[] = [];

    /** Notes what ends at `node`; a later form of one entry is the same find. */
    const note = (node: number, headForm: HeadForm | undefined): void => {
      const to = (path[path.length - 1] as number) + 1;
      for (let index = lastForm[node] as number; index !== -1; index = formBefore[index] as number) {
        const form = forms[index];
        if (form !== undefined && !fits(form, index, path, tokens)) continue;
        const entry = form?.entry ?? verbEntry(index - forms.length, headForm as HeadForm);
        const known = found.find((candidate) => candidate.to === to && candidate.entry === entry);
        if (known) known.order = index;
        else found.push({ to, order: index, entry });
      }
    };
    /** Goes on from `node` with the token at `i`, as a word and as a form of a verb's head. */
    const follow = (node: number, i: number, headForm: HeadForm | undefined): void => {
      const id = ids[i] as number;
      if (id === -1) return;
      const next = edges.get(node * WORDS_LIMIT + id);
      if (next !== undefined) enter(next, i, headForm);
      if (headForm !== undefined || !leadsToHead.has(node)) return;
      for (const head of headForms.get(id) ?? []) {
        const next = edges.get(node * WORDS_LIMIT + head.edge);
        if (next !== undefined) enter(next, i, head);
      }
    };
    const enter = (node: number, i: number, headForm: HeadForm | undefined): void => {
      path.push(i);
      if (lastForm[node] !== -1) note(node, headForm);
      const next = following(tokens, i, text);
      if (next !== -1) follow(node, next, headForm);
      path.pop();
    };

    const matches: (LexMatch[] | undefined)[] = new Array(tokens.length);
    for (let from = 0; from < tokens.length; from++) {
      follow(0, from, undefined);
      if (found.length === 0) continue;
      if (found.length > 1) found.sort((a, b) => b.to - a.to || a.order - b.order);
      matches[from] = found.map(({ to, entry }) => ({ from, to, entry }));
      found = [];
    }
    return new Found(hideInner(matches));
  };
}

/** An entry found, and the place of its form in the tables. */
interface Candidate {
  readonly to: number;
  order: number;
  readonly entry: LexEntry;
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

function hides(cover: LexEntry, inner: LexEntry): boolean {
  // "US Congress" still is of the US.
  if (cover.type === 'organization' && cover.country !== undefined && inner.type === 'country') return false;
  return HIDDEN_BY[inner.type]?.includes(cover.type) ?? false;
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
      const hidden = covers.some(
        (cover) =>
          match.to <= cover.to && match.to - i < cover.to - cover.from && hides(cover.entry, match.entry),
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

/** Whether a token has the capitals of a form's word: "TURKEY" has those of "Turkey", "us" not those of "US". */
function hasCapitals(text: string, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (isUpper(word.charAt(i)) && !isUpper(text.charAt(i))) return false;
  }
  return true;
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}
