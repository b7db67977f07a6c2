/**
 * What stands between a reporting verb and what it says.
 *
 *     noted with satisfaction, in particular, that …
 *           ^----------------^ ^-----------^
 */
import { set } from '../lexicon/word-set.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading } from '../mentions/types.js';
import { startsPhrase } from './noun-phrase.js';
import { afterPerson } from './speech-addressee.js';
import { isAdverb, skipManner } from './verb-group.js';

/** "noted with satisfaction that". */
const FEELINGS = set(
  'satisfaction pleasure appreciation gratitude concern regret pride interest joy deep great particular delight alarm sadness sorrow optimism confidence thanks',
);

/** Before "that": "said in his remarks that", "stressed to the envoy that". */
const BEFORE_THAT = set('in to at during on with for after among by');

/** "said *after having achieved stability, the government was* now focused": an adjunct, then a clause of its own. */
export function startsFronted(reading: Reading, at: number, end: number): boolean {
  const { tokens, lex } = reading;
  if (
    !/^(after|while|although|though|as|when|with|in|under|despite|given|if|since|by|through)$/.test(
      tokens[at]?.norm ?? '',
    )
  )
    return false;
  for (let i = at + 2; i < end - 2 && i < at + 24; i++) {
    if (tokens[i]?.norm !== ',') continue;
    const starts = startsPhrase(reading, i + 1) || reading.mentions.at(i + 1)?.kind === 'pronoun';
    if (!starts) continue;
    for (let k = i + 2; k < end && k < i + 10; k++) {
      if (tokens[k]?.norm === ',') break;
      if (AUXILIARIES.has(tokens[k]?.norm ?? '') || (tokens[k]?.shape === 'lower' && lex.hasVerb(k, 'past')))
        return true;
    }
  }
  return false;
}

/** Over adverbs, "with satisfaction", and "to the minister" before the thing said. */
export function skipLight(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  let at = from;
  for (;;) {
    at = skipManner(reading, at, end);
    if (tokens[at]?.norm === 'with' && FEELINGS.has(tokens[at + 1]?.norm ?? '')) {
      at += 2;
      while (FEELINGS.has(tokens[at]?.norm ?? '')) at++;
    } else if (tokens[at]?.norm === ',') {
      const past = afterInsertion(reading, at, end);
      if (past === undefined) return at;
      at = past;
    } else if (tokens[at]?.norm === 'to' || tokens[at]?.norm === 'for') {
      const past = afterPerson(reading, at + 1, end);
      if (past === undefined || !startsPhrase(reading, past)) return at;
      at = past;
    } else return at;
    if (at >= end) return at;
  }
}

/** Past ", in particular," or ", in a talk with the envoy," before what was said. */
function afterInsertion({ tokens }: Reading, comma: number, end: number): number | undefined {
  const first = tokens[comma + 1];
  const adjunct =
    first !== undefined &&
    (PREPOSITIONS.has(first.norm) || isAdverb(first) || /^(?:as|according)$/.test(first.norm));
  for (let i = comma + 1; i < end - 1 && i < comma + (adjunct ? 24 : 8); i++) {
    if (tokens[i]?.norm !== ',') continue;
    const next = tokens[i + 1]?.norm ?? '';
    return next === 'that' || (adjunct && (next === '"' || DETERMINERS.has(next))) ? i + 1 : undefined;
  }
  return undefined;
}

/** "in his remarks *that*": over one adjunct without a mark. */
export function thatAhead(reading: Reading, at: number, end: number): number | undefined {
  const { tokens } = reading;
  if (!BEFORE_THAT.has(tokens[at]?.norm ?? '')) return undefined;
  // "agreed *to expand* trade, based on the fact that": a deed, and nobody spoken to.
  const next = tokens[at + 1];
  const isDeed =
    tokens[at]?.norm === 'to' &&
    next?.shape === 'lower' &&
    reading.lex.at(at + 1).length === 0 &&
    tokens[at + 2]?.kind === 'word' &&
    !DETERMINERS.has(next.norm);
  if (isDeed || (tokens[at]?.norm === 'to' && reading.lex.hasVerb(at + 1, 'base'))) return undefined;
  for (let i = at + 1; i < end && i < at + 16; i++) {
    const norm = tokens[i]?.norm;
    if (norm === 'that') return i;
    if (norm === ',' && tokens[i + 1]?.norm === 'that') return i + 1;
    if (norm === ',' || norm === ';' || norm === ':') return undefined;
  }
  return undefined;
}
