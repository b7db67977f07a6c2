/**
 * Small questions about a noun phrase: can one begin here, what is its head.
 */
import { PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';

const INDIRECT = new Set(['how', 'what', 'why', 'whether', 'where', 'when', 'who']);

/** A noun phrase, gerund or indirect question can begin here. */
export function startsPhrase(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || token.norm === '"' || token.norm === "'" || token.norm === '$') return true;
  if (token.kind !== 'word') return false;
  if (INDIRECT.has(token.norm)) return true;
  if (
    PREPOSITIONS.has(token.norm) &&
    token.norm !== 'including' &&
    token.norm !== 'over' &&
    token.norm !== 'concerning'
  )
    return false;
  return !/^(and|or|but|as|so|when|while|if|because|is|are|was|were|has|have|had)$/.test(token.norm);
}

/** Behind "a number of", "a series of". */
export function afterQuantity({ tokens }: Reading, { from, to }: TokenRange): number {
  for (let i = from; i < from + 3 && i + 1 < to; i++)
    if (
      /^(number|series|set|range|variety|total|couple|dozen|host|raft)$/.test(tokens[i]?.norm ?? '') &&
      tokens[i + 1]?.norm === 'of'
    )
      return i + 2;
  return from;
}

/** The head of the phrase at the range's start, if it is one of the nouns. */
export function objectIn(
  reading: Reading,
  range: TokenRange,
  nouns: ReadonlySet<string>,
): string | undefined {
  const { tokens } = reading;
  const start = afterQuantity(reading, range);
  for (let i = start; i < range.to && i < start + 10; i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.kind === 'punct') {
      // "a *$80 million* agreement" too
      if (/^(?:-|'s|"|'|[$€£])$/.test(token.norm)) continue;
      return undefined;
    }
    // "an opportunity *to review*", but "people-*to*-people ties"
    if (i > start && PREPOSITIONS.has(token.norm) && (token.norm !== 'to' || tokens[i - 1]?.norm !== '-'))
      return undefined;
    const { norm } = token;
    if (nouns.has(norm)) return norm;
    const singular = norm.endsWith('ies')
      ? `${norm.slice(0, -3)}y`
      : norm.endsWith('s')
        ? norm.slice(0, -1)
        : norm;
    if (nouns.has(singular)) return singular;
    if (norm.endsWith('es') && nouns.has(norm.slice(0, -2))) return norm.slice(0, -2);
  }
  return undefined;
}
