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

/** Words with two spellings; tables write either. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'organisation organization,organisations organizations,defence defense,centre center,programme program,labour labor,honour honor,harbour harbor,neighbourhood neighborhood,adviser advisor,advisers advisors,counsellor counselor,councillor councilor'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * Builds one trie over the words of all forms.
 *
 * Words get numbers, so that a token that no form holds costs a single look-up,
 * and the trie is one flat `Map` from (node, word) to node. All forms are cut
 * up as one string: a parser is mostly built cold, where the engine's own
 * string functions run at full speed and loops of ours do not yet.
 */
export function buildMatcher(forms: readonly LexForm[]): Matcher {
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

  const words = spaced(forms.map(({ form }) => form).join('\n'))
    .toLowerCase()
    .replace(/[^\0-~]+/g, fold)
    .replace(/\n/g, ' \n ')
    .split(' ');
  const edges = new Map<number, number>();
  // Forms that end at a node: the last one by node, and the one before it by form.
  const lastForm: number[] = [-1];
  const formBefore = new Int32Array(forms.length);
  let node = 0;
  let form = 0;
  words.push('\n');
  for (const word of words) {
    if (word === '\n') {
      formBefore[form] = lastForm[node] ?? -1;
      lastForm[node] = form++;
      node = 0;
    } else if (word !== '') {
      const edge = node * WORDS_LIMIT + (wordIds.get(word) ?? wordId(word));
      node = edges.get(edge) ?? 0;
      if (node === 0) {
        node = lastForm.push(-1) - 1;
        edges.set(edge, node);
      }
    }
  }
  for (const [british, american] of SPELLINGS) {
    const id = wordIds.get(american);
    if (id !== undefined) wordIds.set(british, id);
  }

  const casedWords: (readonly string[] | undefined)[] = [];
  const fits = (index: number, path: readonly number[], tokens: readonly Token[]): boolean => {
    const form = forms[index];
    if (!form?.cased) return form !== undefined;
    const words = (casedWords[index] ??= spaced(form.form).split(' ').filter(Boolean));
    return words.every((word, i) => hasCapitals(tokens[path[i] ?? -1]?.text ?? '', word));
  };

  /** Entries of the forms that end at a node, in the order of the tables. */
  const entriesAt = (node: number, path: readonly number[], tokens: readonly Token[]): LexEntry[] => {
    const entries: LexEntry[] = [];
    for (let index = lastForm[node] ?? -1; index !== -1; index = formBefore[index] ?? -1) {
      const entry = forms[index]?.entry;
      if (!entry || !fits(index, path, tokens)) continue;
      const known = entries.indexOf(entry);
      if (known >= 0) entries.splice(known, 1);
      entries.unshift(entry);
    }
    return entries;
  };

  return (tokens, text) => {
    const ids = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) ids[i] = wordIds.get(wordKey(tokens[i]?.norm ?? '')) ?? -1;
    const found: (LexMatch[] | undefined)[] = new Array(tokens.length);
    const path: number[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let matches: LexMatch[] | undefined;
      let node = 0;
      path.length = 0;
      for (let i = from; i !== -1; i = following(tokens, i, text)) {
        const id = ids[i] ?? -1;
        if (id === -1) break;
        node = edges.get(node * WORDS_LIMIT + id) ?? 0;
        if (node === 0) break;
        path.push(i);
        if (lastForm[node] === -1) continue;
        const longer = entriesAt(node, path, tokens).map((entry) => ({ from, to: i + 1, entry }));
        matches = matches ? longer.concat(matches) : longer;
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
