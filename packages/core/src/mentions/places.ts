import type { LexMatches } from '../lexicon/types.js';
import type { Document } from '../text/types.js';
import { headAt, leftEdge, phraseReader, rightEdge } from './phrase.js';
import { isCapital } from './scan.js';
import type { PlaceMention } from './types.js';

/**
 * Named sites and venues: a capitalised head noun with the words that belong
 * to it.
 *
 *     the Tomb of the Unknown Soldier · Turkish Martyrs' Cemetery · Bellevue Palace
 *         ^head                                          ^head              ^head
 *
 * A head alone ("the Palace") names nothing.
 */
export function findPlaces(doc: Document, lex: LexMatches): PlaceMention[] {
  const reader = phraseReader(doc, lex);
  const found: PlaceMention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const head = headAt(reader, i, 'place');
      if (head === undefined || !isCapital(doc.tokens[i])) continue;
      let headTo = head.to;
      for (let next = headAt(reader, headTo, 'place'); next && isCapital(doc.tokens[headTo]); next = headAt(reader, headTo, 'place')) {
        headTo = next.to;
      }
      const from = leftEdge(reader, i);
      const to = rightEdge(reader, headTo, { to: true });
      if (from === i && to === headTo) continue;
      const last = found.at(-1);
      if (last !== undefined && last.to > from) {
        if (last.to >= to) continue;
        found.pop();
      }
      const country = countryWithin(lex, from, to);
      found.push({ kind: 'place', from, to, ...(country === undefined ? {} : { country }) });
      i = to - 1;
    }
  }
  return found;
}

function countryWithin(lex: LexMatches, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const match = lex.longest(i, 'country');
    if (match !== undefined && match.to <= to && match.entry.form !== 'people') return match.entry.code;
  }
  return undefined;
}
