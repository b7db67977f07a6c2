/**
 * A journey that only the delegation tells.
 *
 *     Minister A will lead a delegation to Kenya · led the U.S. delegation to a conference in Tashkent, Uzbekistan
 *                                          ^land                                         ^town
 */
import type { Reading } from '../mentions/types.js';
import { findSubject } from './subject.js';
import type { VisitClause } from './types.js';
import { destinationAfter } from './visit-destination.js';
import { purposeAndDate } from './visit-purpose.js';
import type { SentenceRange } from './visit-verbs.js';

const LEADS = /^(?:lead|leads|led|heads|headed|heading|leading)$/;
/** How far the town may stand behind "to a conference". */
const FAR = 24;

/** "will *lead a delegation to* Kenya": whoever leads it goes there. */
export function readLed(reading: Reading, at: number, sentence: SentenceRange): VisitClause | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  if (!LEADS.test(word) || tokens[at + 1]?.norm === 'by') return undefined;
  const before = tokens[at - 1]?.norm ?? '';
  const announced = word === 'lead' && /^(?:will|to)$/.test(before);
  if (word === 'lead' && !announced) return undefined;
  let noun = at + 1;
  while (noun < at + 7 && tokens[noun]?.norm !== 'delegation') noun++;
  if (tokens[noun]?.norm !== 'delegation' || tokens[noun + 1]?.norm !== 'to') return undefined;
  const destination = placeBehind(reading, noun + 1, sentence.to);
  const actor = findSubject(reading, at);
  if (!destination?.mention || actor.by !== 'mention') return undefined;
  return {
    kind: 'visit',
    from: at,
    to: destination.to,
    sentence: sentence.index,
    status: announced ? 'announced' : word.endsWith('ing') ? 'ongoing' : 'held',
    visitor: actor.mention,
    destination: destination.mention,
    ...purposeAndDate(reading, destination.to, sentence.to),
  };
}

/** "to *Kenya*", "to a conference in *Kenya*": not behind a clause of its own. */
function placeBehind(reading: Reading, link: number, limit: number) {
  const direct = destinationAfter(reading, link, limit);
  if (direct) return direct;
  for (let i = link + 1; i < limit && i < link + FAR; i++) {
    const word = reading.tokens[i]?.norm ?? '';
    if (/^(?:[.;]|who|which|where|with|that)$/.test(word)) return undefined;
    if (word === 'in') {
      const place = destinationAfter(reading, i, limit);
      if (place) return place;
    }
  }
  return undefined;
}
