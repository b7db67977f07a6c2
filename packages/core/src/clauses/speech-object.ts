/**
 * What is said behind a fixed object of the verb.
 *
 *     drew the attention of the minister to the road
 *          ^object                          ^said
 */
import { DETERMINERS } from '../lexicon/function-words.js';
import type { SpeakFrame } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { startsPhrase } from './noun-phrase.js';
import { one, splitThats } from './speech-pieces.js';

/** "drew *his attention* to the road", "placed *emphasis* on trade": what stands behind the object. */
export function behindObject(reading: Reading, at: number, end: number, frame: SpeakFrame): TokenRange[] {
  const { tokens } = reading;
  let i = at;
  while (i < end && i < at + 12 && !frame.objects?.has(tokens[i]?.norm ?? '')) {
    if (tokens[i]?.kind === 'punct' && tokens[i]?.norm !== "'s" && tokens[i]?.norm !== "'") return [];
    i++;
  }
  if (!frame.objects?.has(tokens[i]?.norm ?? '')) return [];
  i++;
  // "the attention *of the minister* to the road"
  if (tokens[i]?.norm === 'of')
    for (let k = i + 1; k < end && k < i + 14; k++) if (tokens[k]?.norm === 'to') i = k;
  const pivot = tokens[i]?.norm ?? '';
  if (pivot === 'that') return splitThats(reading, { from: i + 1, to: end });
  const from = /^(?:to|on|upon)$/.test(pivot) ? i + 1 : i;
  const isSaid = from > i || DETERMINERS.has(pivot);
  return isSaid && startsPhrase(reading, from) ? one(reading, { from, to: end }) : [];
}
