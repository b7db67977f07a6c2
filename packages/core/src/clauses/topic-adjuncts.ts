/**
 * What stands behind a topic and is of its clause: when, where and under what the talks were.
 *
 *     discussed trade, in the framework of the visit
 *                    ^adjunct
 */
import { set } from '../lexicon/word-set.js';
import { PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';

/** A comma and one of these begins an adjunct of the clause, not of the topic. */
const ADJUNCTS = set(
  'ahead in under during at within as on against upon before after following amid given through via when while where for with',
);

const ADJUNCT_PHRASES =
  /^(ahead of|in (line|light|view|accordance|the (framework|context|presence|light|wake|course|run)|preparation|addition|particular|order|support|connection|response)|under the|during|at (the|a)|within|as (part|per|the|they|he|she|both|a)|on (the )?(sidelines|margins|behalf|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|against the|with (the|both|two)|upon|before|after|following the|following (an?|his|her|their)|amid|given|through|when|while|where)/;

const SCENES = set('meeting talks discussions call conversation session visit negotiations');

/** "the dam, *of which* both are owners", "the plan, *agreed upon by* the leaders": what is told beside the topic. */
export function opensAside({ tokens }: Reading, at: number): boolean {
  // "the Arctic, both *bilaterally and* as allies"
  if (/ally$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'and') return true;
  // "the crisis, *both at* home and abroad"
  const opener = tokens[at]?.norm ?? '';
  if (/^(?:at|in|on|here)$/.test(opener) && tokens[at - 1]?.norm === 'both') return true;
  if (/^(?:both|amongst?)$/.test(opener) && /^(?:at|in|on|here|other)$/.test(tokens[at + 1]?.norm ?? ''))
    return true;
  // "water policy, *posing mutual interest*"
  if (
    /^(?:posing|representing|presenting)$/.test(tokens[at]?.norm ?? '') &&
    /^(?:mutual|common|of)$/.test(tokens[at + 1]?.norm ?? '')
  )
    return true;
  if (/ed$/.test(tokens[at]?.norm ?? ''))
    return (
      tokens[at + 1]?.norm === 'by' ||
      (tokens[at + 2]?.norm === 'by' && PREPOSITIONS.has(tokens[at + 1]?.norm ?? ''))
    );
  return PREPOSITIONS.has(tokens[at]?.norm ?? '') && /^(?:which|whom)$/.test(tokens[at + 1]?.norm ?? '');
}

/** Up to the first adjunct set off by a comma, or the meeting's own time and place at the end. */
export function cutAdjuncts(reading: Reading, range: TokenRange): TokenRange {
  const { tokens } = reading;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    if (tokens[i]?.norm === ',' && opensAside(reading, i + 1)) return { from: range.from, to: i };
    if (tokens[i]?.norm !== ',' || !ADJUNCTS.has(tokens[i + 1]?.norm ?? '')) continue;
    const words = `${tokens[i + 1]?.norm} ${tokens[i + 2]?.norm ?? ''} ${tokens[i + 3]?.norm ?? ''}`;
    if (
      !ADJUNCT_PHRASES.test(words) ||
      words.startsWith('as well') ||
      words.startsWith('in addition') ||
      words.startsWith('in particular')
    )
      continue;
    return { from: range.from, to: i };
  }
  return cutScene(reading, range);
}

/** "… during the meeting", "… at a meeting with the envoy", "… in Lima on Tuesday": where, not what. */
function cutScene(reading: Reading, range: TokenRange): TokenRange {
  const { tokens } = reading;
  const { from } = range;
  const to = withoutDay(reading, range);
  const ends = tokens[to - 1]?.kind === 'punct' ? to - 1 : to;
  for (let i = to - 2; i > from && i > to - 40; i--) {
    const norm = tokens[i]?.norm;
    if (norm !== 'during' && norm !== 'at' && norm !== 'in') continue;
    const noun = /^(the|an?|his|her|their)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    // "… at the Ministry's headquarters in Lima"
    if (norm === 'at' && i > to - 13 && isVenue(reading, noun, ends)) return { from, to: i };
    const isCall = /^(?:phone|telephone|video)$/.test(tokens[noun]?.norm ?? '') && noun === ends - 2;
    if (isCall && SCENES.has(tokens[noun + 1]?.norm ?? '')) return { from, to: i };
    const isEnd =
      noun === ends - 1 || (norm === 'at' && /^(between|with)$/.test(tokens[noun + 1]?.norm ?? ''));
    if ((isEnd || norm === 'during') && SCENES.has(tokens[noun]?.norm ?? '')) return { from, to: i };
  }
  return { from, to };
}

/** "migration *in Lima on Tuesday*", "migration *on Tuesday*", but "the summit on Tuesday". */
function withoutDay({ tokens, mentions }: Reading, { from, to }: TokenRange): number {
  const day = mentions.at(to - 1);
  if (day?.kind !== 'date' || day.from <= from + 2) return to;
  const on = tokens[day.from - 1]?.norm === 'on' ? day.from - 1 : day.from;
  if (on === day.from && day.relative === undefined) return to;
  const place = mentions.at(on - 1);
  if (place?.kind === 'city' && place.to === on && tokens[place.from - 1]?.norm === 'in')
    return place.from - 1;
  return /^(summit|conference|elections?|vote|meeting|talks|visit|forum|attacks?|held)$/.test(
    tokens[on - 1]?.norm ?? '',
  )
    ? to
    : on;
}

function isVenue(reading: Reading, from: number, to: number): boolean {
  if (reading.mentions.at(from)?.kind === 'place') return true;
  for (let i = from; i < to; i++)
    if (
      /^(headquarters|palace|office|hotel|airport|residence|building|secretariat|house)$/.test(
        reading.tokens[i]?.norm ?? '',
      )
    )
      return true;
  return false;
}
