/**
 * The phrase that is the subject of a passive, with all its commas.
 */
import { PREPOSITIONS } from '../lexicon/function-words.js';
import { EVENT_NOUNS } from '../lexicon/verbs/discuss.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { predicatesOf, type Predicate } from './predicates.js';
import { isAdverb } from './verb-group.js';

/**
 * The whole list that is the subject, over the commas where the clause's
 * boundary stopped: "*The border, trade, and flows of migrants* were discussed".
 */
export function wholeSubject(reading: Reading, predicate: Predicate): TokenRange {
  const { tokens, doc } = reading;
  const sentence = doc.sentences[predicate.sentence];
  let { from } = predicate.subject;
  if (sentence === undefined || predicate.link !== 'main') return predicate.subject;
  const floor = Math.max(sentence.from, previousEnd(reading, predicate));
  if (floor > sentence.from) return predicate.subject;
  from = sentence.from;
  // Fronted adjuncts: "During the meeting, ".
  const opens = tokens[from]?.norm ?? '';
  if (
    PREPOSITIONS.has(opens) ||
    isAdverb(tokens[from]) ||
    /^(while|when|as|speaking|according)$/.test(opens)
  ) {
    if (opens === 'besides') return { from: from + 1, to: predicate.subject.to };
    if (opens === 'in' && tokens[from + 1]?.norm === 'addition') return predicate.subject;
    const comma = commaIn(reading, from, predicate.subject.to);
    if (comma !== undefined) from = comma + 1;
    else from = afterScene(reading, from, predicate.subject.to);
  }
  return { from, to: predicate.subject.to };
}

function previousEnd(reading: Reading, predicate: Predicate): number {
  return predicatesOf(reading)[predicate.index - 1]?.verb.to ?? 0;
}

function commaIn(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (reading.tokens[i]?.norm === ',') return i;
  return undefined;
}

/** "At the meeting ties were discussed": without a comma. */
function afterScene(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to - 1 && i < from + 5; i++)
    if (EVENT_NOUNS.has(reading.tokens[i]?.norm ?? '')) return i + 1;
  return from;
}
