/**
 * The list of those present itself: its people, where it ends, and the clause made of it.
 */
import type { Mention, Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import type { AttendanceClause } from './types.js';

/** The clause of a list that is told from a token on. */
export function clauseOf(sentence: Sentence, from: number, people: readonly Mention[]): AttendanceClause {
  return { kind: 'attendance', from, to: sentence.to, sentence: sentence.index, people };
}

export function listEnd(reading: Reading, at: number, limit: number): number {
  for (let i = at; i < limit; i++) {
    const word = reading.tokens[i]?.norm;
    if (word === 'who' || word === 'whom' || word === 'during' || word === 'while') {
      // A relative clause inside a long list does not end it.
      if (word === 'who') continue;
      return i;
    }
    const verb = reading.lex
      .at(i)
      .some(
        (m) =>
          m.entry.type === 'verb' &&
          (m.entry.family === 'speak' || m.entry.family === 'engage') &&
          m.entry.forms.includes('past'),
      );
    if (
      verb &&
      reading.tokens[i]?.shape === 'lower' &&
      reading.mentions.at(i) === undefined &&
      reading.tokens[i - 1]?.norm !== 'who'
    )
      return i;
  }
  return limit;
}

export function peopleIn(reading: Reading, from: number, to: number): Mention[] {
  return reading.mentions
    .within({ from, to })
    .filter((m) => m.kind === 'person' && m.to <= to && reading.tokens[m.to]?.norm !== "'s")
    .filter((m) => !isServed(reading, m));
}

/** "the special envoy of *President X*": he sent one who is present. */
function isServed({ tokens }: Reading, { from }: Mention): boolean {
  const office = tokens[from - 2]?.norm ?? '';
  return (
    /^(of|to)$/.test(tokens[from - 1]?.norm ?? '') && /^(envoy|emissary|adviser|advisor|aide)$/.test(office)
  );
}
