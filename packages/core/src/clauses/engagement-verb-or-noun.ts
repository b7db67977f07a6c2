/**
 * Words of encounters that are verb and noun alike.
 *
 *     held talks with B (noun) · talks with B (verb)
 */
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { ENCOUNTER_NOUNS, LIGHT_VERBS } from '../lexicon/verbs/engage.js';
import type { Reading } from '../mentions/types.js';

/** "a session of *talks* with", "held *talks* with", "phone *calls*": the noun, not the verb. */
export function isNounHere({ tokens, mentions }: Reading, { from, to, entry }: LexMatch<VerbEntry>): boolean {
  if (namesThosePresent(tokens, from)) return true;
  // "after *meeting* Y"
  if (to - from > 1 || entry.forms.includes('ing') || !ENCOUNTER_NOUNS.has(tokens[from]?.norm ?? ''))
    return false;
  // "held *bilateral* talks"
  let at = from - 1;
  while (at > from - 4 && tokens[at]?.shape === 'lower' && !mentions.at(at) && !governs(tokens[at]?.norm))
    at--;
  const before = tokens[at]?.norm ?? '';
  // "ahead of Minister *Rao's talks* with B"
  return governs(before) || before === "'s" || (before === "'" && tokens[at]?.glued === true);
}

/** "*Meeting* participants included Y", "The *meeting* attendees were Y"; but "after *meeting* participants of the course". */
function namesThosePresent(tokens: Reading['tokens'], at: number): boolean {
  return (
    tokens[at]?.norm === 'meeting' &&
    /^(?:participants|attendees)$/.test(tokens[at + 1]?.norm ?? '') &&
    !PREPOSITIONS.has(tokens[at - 1]?.norm ?? '') &&
    !PREPOSITIONS.has(tokens[at + 2]?.norm ?? '')
  );
}

const governs = (word = ''): boolean =>
  DETERMINERS.has(word) || PREPOSITIONS.has(word) || LIGHT_VERBS.has(word);
