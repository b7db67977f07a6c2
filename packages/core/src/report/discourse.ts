/**
 * The discourse so far: who was spoken of where, who was the subject, who stands across from whom.
 *
 * Words that name nobody ("he", "the minister") are resolved against it.
 */
import { sentenceOf } from '../clauses/subject.js';
import type { OfficeMention, Reading } from '../mentions/types.js';
import type { Cast, Person } from './cast.js';
import { officeWords } from './office-words.js';
import type { Referent, Standing } from './referent.js';
import { opensSentence } from './sentence-subject.js';

/** Tokens within which an office finds whom it means, beside the principals: the length of a long release. */
const REACH = 2000;

const NOBODY: Standing = { hosts: new Set(), guests: new Set(), principals: [] };

/** The offices of one person that differ, of so many of his titles read. */
interface Offices {
  read: number;
  readonly wordings: Set<string>;
  readonly list: OfficeMention[];
}

export class Discourse {
  readonly reading: Reading;
  readonly cast: Cast;
  /** The office that nobody named holds, and whom it means. */
  unnamed: { readonly words: readonly string[]; readonly referent: Referent | undefined } | undefined;
  #standing: Standing = NOBODY;
  /** Last person named or meant, before a token. */
  #order: Array<{ at: number; person: Person; subject: boolean }> = [];
  /** Where each person is named or meant, in order: all of them are asked for at every office. */
  readonly #places = new Map<Person, number[]>();
  /** Those whom an encounter sets against each other. */
  readonly #across = new Map<Person, Set<Person>>();
  /** The lands whose offices each met. */
  readonly #abroad = new Map<Person, Set<string>>();
  readonly #officeWords = new Map<OfficeMention, readonly string[]>();
  readonly #offices = new Map<Person, Offices>();
  /** People by the stretch of {@link REACH} tokens in which they are named, and who is in reach from there. */
  readonly #stretches = new Map<number, Set<Person>>();
  readonly #inReach = new Map<number, readonly Person[]>();

  constructor(reading: Reading, cast: Cast) {
    this.reading = reading;
    this.cast = cast;
    for (const mention of reading.mentions.all) {
      if (mention.kind !== 'person') continue;
      const person = cast.of(mention);
      if (!person) continue;
      const last = this.#order.at(-1);
      const isCounterpart = mention.titles.some((title) => title.counterpart);
      if (isCounterpart && last && last.at >= sentenceOf(reading, mention.from).from)
        this.noteAcross(last.person, person);
      this.#order.push({ at: mention.from, person, subject: opensSentence(reading, mention) });
      const stretch = Math.floor(mention.from / REACH);
      this.#stretches.set(stretch, (this.#stretches.get(stretch) ?? new Set()).add(person));
      this.#place(person, mention.from);
    }
  }

  /** Who the principals are, once that is known. */
  get standing(): Standing {
    return this.#standing;
  }

  set standing(standing: Standing) {
    this.#standing = standing;
    this.#inReach.clear();
  }

  /** Whom an office at a token may mean: the principals, and all who are named not too far from it. */
  inReach(at: number): readonly Person[] {
    const stretch = Math.floor(at / REACH);
    let people = this.#inReach.get(stretch);
    if (people === undefined) {
      const found = new Set(this.#standing.principals);
      for (let i = stretch - 1; i <= stretch + 1; i++)
        for (const person of this.#stretches.get(i) ?? []) found.add(person);
      people = [...found].sort((a, b) => a.index - b.index);
      this.#inReach.set(stretch, people);
    }
    return people;
  }

  /** Notes that two stand on the two sides of an encounter. */
  noteAcross(one: Person, other: Person): void {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = this.#across.get(a);
      if (known) known.add(b);
      else this.#across.set(a, new Set([b]));
    }
  }

  /** Notes that somebody stands across from an office of a land. */
  noteAbroad(one: Person, land: string): void {
    this.#abroad.set(one, (this.#abroad.get(one) ?? new Set()).add(land));
  }

  /** Across from one of a country stands no other of it: "A and his Russian counterpart B": A is no Russian. */
  isAcross(person: Person, country: string): boolean {
    if (this.#abroad.get(person)?.has(country)) return true;
    for (const other of this.#across.get(person) ?? []) if (other.country === country) return true;
    return false;
  }

  /** Notes who is spoken of at a token, so that a pronoun later finds him. */
  noteSubject(at: number, person: Person): void {
    let i = this.#order.length;
    while (i > 0 && (this.#order[i - 1]?.at ?? 0) > at) i--;
    this.#order.splice(i, 0, { at, person, subject: true });
    this.#place(person, at);
  }

  #place(person: Person, at: number): void {
    const places = this.#places.get(person);
    if (places === undefined) this.#places.set(person, [at]);
    else places.splice(countBefore(places, at), 0, at);
  }

  /** The words that say which office, made once. */
  wordsOf(office: OfficeMention): readonly string[] {
    let words = this.#officeWords.get(office);
    if (words === undefined) {
      words = officeWords(this.reading, office);
      this.#officeWords.set(office, words);
    }
    return words;
  }

  /** A person's offices, each wording once: a long text says "President X" a thousand times. */
  officesOf(person: Person): readonly OfficeMention[] {
    let offices = this.#offices.get(person);
    if (offices === undefined) {
      offices = { read: 0, wordings: new Set(), list: [] };
      this.#offices.set(person, offices);
    }
    for (; offices.read < person.titles.length; offices.read++) {
      const title = person.titles[offices.read] as OfficeMention;
      for (const office of eachOf(title)) {
        const wording = this.#wordingOf(office);
        if (!offices.wordings.has(wording)) offices.list.push(office);
        offices.wordings.add(wording);
      }
    }
    return offices.list;
  }

  /** All that tells one office from another: its words, its land, the gloss behind it. */
  #wordingOf({ from, to, head, country, accreditedTo }: OfficeMention): string {
    const words = this.reading.tokens.slice(from, to + 3).map((token) => token.norm);
    if (words[to - from] !== '(') words.length = to - from;
    return [head - from, country, accreditedTo, ...words].join(' ');
  }

  /** Nearness of the last time a person was spoken of: 0 to 2. */
  recency(person: Person, at: number): number {
    const places = this.#places.get(person) ?? [];
    const last = places[countBefore(places, at) - 1] ?? -1;
    return last < 0 ? 0 : 2 / (1 + (at - last) / 40);
  }

  /** Who was last the subject before a token; else who was named first in the sentence before. */
  lastSpokenOf(at: number, gender: 'm' | 'f' | undefined): Person | undefined {
    // "Mrs. Akbar met the minister. *She*": where a woman is called so, whoever is not is no "she".
    // A father's name ("binti") styles nobody.
    const isTold =
      gender === 'f' && this.standing.principals.some((p) => p.mentions.some((m) => m.gender === 'f'));
    const other = isTold ? ('m' as const) : undefined;
    let named: Person | undefined;
    let principal: Person | undefined;
    for (let i = this.#order.length - 1; i >= 0; i--) {
      const entry = this.#order[i];
      if (!entry || entry.at >= at) continue;
      const { person } = entry;
      if (gender && (person.gender ?? other) !== undefined && (person.gender ?? other) !== gender) continue;
      if (person.spokesperson) {
        // "The Press Secretary briefed reporters. *He* said": he did, and takes no part.
        if (entry.subject && named === undefined && this.#opens(entry.at, at)) return person;
        continue;
      }
      if (entry.subject) return person;
      named ??= person;
      if (this.standing.principals.includes(person)) principal ??= person;
      if (at - entry.at > 220) break;
    }
    return principal ?? named;
  }

  /** Whether a mention opens the sentence before the one that holds a token. */
  #opens(mention: number, at: number): boolean {
    const { sentences } = this.reading.doc;
    const own = sentenceOf(this.reading, mention);
    return own.from >= mention - 3 && sentences[own.index + 1]?.from === this.sentenceStart(at);
  }

  /** The subject with whom the words between two tokens open, if another is named after him. */
  subjectBetween(from: number, to: number): Person | undefined {
    const named = this.#order.filter((entry) => entry.at >= from && entry.at < to);
    const [first] = named;
    return first?.subject && named.at(-1)?.person !== first.person ? first.person : undefined;
  }

  /** "X called on *him*" means one named in an earlier sentence. */
  sentenceStart(at: number): number {
    const { sentences } = this.reading.doc;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return sentences[low]?.from ?? at;
  }
}

/** "Forum Chair and Prime Minister": the whole, and either office alone. */
function eachOf(title: OfficeMention): readonly OfficeMention[] {
  const { second } = title;
  if (!second) return [title];
  return [title, { ...title, to: second.from - 1 }, { ...title, from: second.from, head: second.head }];
}

/** How many of some rising numbers lie below one. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
