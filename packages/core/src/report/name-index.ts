/**
 * People by the words of their names, so that a text of a hundred thousand names is read in linear time.
 *
 * Two forms of one name share a word, or a word with a letter more, less or other ("Disanayake",
 * "Dissanayake"): such a pair still shares its first three letters or its last three, as the one
 * difference stands in one half only (the pigeonhole rule of approximate matching, Wu and Manber 1992).
 */
import type { Person } from './cast.js';

/** Letters from which on a word may differ in one of them. */
const LEAST = 6;

export class NameIndex {
  readonly #people = new Map<string, Person[]>();

  add(person: Person): void {
    for (const key of keysOf(person.words)) {
      const known = this.#people.get(key);
      if (!known) this.#people.set(key, [person]);
      else if (known.at(-1) !== person) known.push(person);
    }
  }

  /** The first person added who shares a word, or nearly shares one, and passes a test. */
  first(words: readonly string[], passes: (person: Person) => boolean): Person | undefined {
    let first: Person | undefined;
    for (const key of keysOf(words)) {
      for (const person of this.#people.get(key) ?? []) {
        if (first !== undefined && person.index >= first.index) break;
        if (passes(person)) {
          first = person;
          break;
        }
      }
    }
    return first;
  }
}

function* keysOf(words: readonly string[]): Generator<string> {
  for (const word of words) {
    yield word;
    if (word.length < LEAST) continue;
    yield `${word.slice(0, 3)}…${word.at(-1)}`;
    yield `${word[0]}…${word.slice(-3)}`;
  }
}
