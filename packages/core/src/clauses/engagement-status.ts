/**
 * Whether an encounter was held, goes on or is announced, by the form of its verb.
 *
 *     will meet (announced) · is meeting (ongoing) · met (held) · invited him to visit (no event)
 */
import { AUXILIARIES } from '../lexicon/function-words.js';
import type { VerbEntry } from '../lexicon/types.js';
import type { Reading } from '../mentions/types.js';
import { skipDayLeft } from './inserted-day.js';
import type { EngagementClause } from './types.js';

/** "next week", "tomorrow", "later this week" behind a verb, within its clause. */
export function isDayAhead({ tokens }: Reading, verb: number): boolean {
  for (let i = verb + 1; i < verb + 14; i++) {
    const [word, next] = [tokens[i]?.norm ?? '.', tokens[i + 1]?.norm ?? ''];
    if (/^(?:[.;:]|that|who|which)$/.test(word) || (word === 'to' && i > verb + 1)) return false;
    if (word === 'tomorrow') return true;
    if (word === 'next' && /^(?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(next))
      return true;
    if (word === 'later' && next === 'this' && /^(?:week|month|year)$/.test(tokens[i + 2]?.norm ?? ''))
      return true;
  }
  return false;
}

/**
 * Whether the form tells an event of now: finite, or announced. `undefined`
 * for wishes and infinitives of speech: "invited him *to visit*".
 */
export function statusOf(
  reading: Reading,
  at: number,
  floor: number,
  forms: VerbEntry['forms'],
): EngagementClause['status'] | undefined {
  const { tokens } = reading;
  let i = skipDayLeft(reading, at, floor) - 1;
  let aux = '';
  while (i >= floor) {
    const word = tokens[i]?.norm ?? '';
    // "will *on Tuesday, 25 June 2024,* host"
    const date = reading.mentions.at(word === ',' ? i - 1 : i);
    if (date?.kind === 'date') {
      // "who is in Suva *from Monday to Friday,* called on": days of the insertion, and no infinitive.
      if (/^(?:to|until|till)$/.test(tokens[date.from - 1]?.norm ?? '')) break;
      const on = /^(on|this)$/.test(tokens[date.from - 1]?.norm ?? '') ? 1 : 0;
      i = date.from - on - (tokens[date.from - on - 1]?.norm === ',' ? 2 : 1);
      continue;
    }
    if (AUXILIARIES.has(word) || word === 'to') aux = `${word} ${aux}`;
    else if (!/^(also|now|currently|today|jointly|then|later|earlier|officially|personally|been)$/.test(word))
      break;
    i--;
  }
  const before = tokens[i]?.norm ?? '';
  if (/\b(would|could|might|may|should|can|must)\b/.test(aux)) return undefined;
  if (/\b(will|shall)\b/.test(aux)) return 'announced';
  if (/\bto\b/.test(aux)) {
    // "A and B were *at the airport to* welcome the guest": there, and so they did.
    if (before === 'airport') {
      for (let k = i; k >= floor && k > i - 8; k--)
        if (/^(?:was|were)$/.test(tokens[k]?.norm ?? '')) return 'held';
    }
    // "will travel to Ankara to meet Y", "is in Berlin to hold talks with Y": the errand of a journey.
    for (let k = i; k >= floor; k--) {
      if (
        /^(travel|travels|travelled|traveled|trip|visit|visits|visited|visiting|arrive|arrived|arrives)$/.test(
          tokens[k]?.norm ?? '',
        )
      ) {
        for (let w = k; w >= floor; w--) if (tokens[w]?.norm === 'will') return 'announced';
        return 'held';
      }
    }
    if (
      /^(scheduled|expected|set|due|slated|plans|planned|is|are)$/.test(before) ||
      /^(is|are|was|were) to/.test(aux)
    )
      return 'announced';
    // "looks forward *to welcoming* B to the Palace on 28 June": a day is set.
    if (forms.includes('ing') && before === 'forward' && /^looks?$/.test(tokens[i - 1]?.norm ?? ''))
      return hasDay(reading, at) ? 'announced' : undefined;
    return undefined;
  }
  if (forms.includes('ing')) {
    if (/\b(is|are)\b/.test(aux)) return 'ongoing';
    if (/\b(was|were|been)\b/.test(aux)) return 'held';
    return /^(while|when|after|upon|on|during|in|by|,)$/.test(before) || i < floor ? 'held' : undefined;
  }
  if (forms.includes('past') || forms.includes('participle')) return 'held';
  // "*departs* for Fiji *next week*": the present of what is to come.
  if (forms.includes('s')) return isDayAhead(reading, at) ? 'announced' : 'held';
  // "will travel to Pretoria *and meet* with Y"
  if (forms.includes('base') && before === 'and') {
    for (let k = i; k >= floor; k--) if (tokens[k]?.norm === 'will') return 'announced';
  }
  return undefined;
}

/** A day of a month behind a verb, within its sentence. */
function hasDay({ tokens, mentions }: Reading, verb: number): boolean {
  for (let i = verb + 1; i < verb + 30 && tokens[i]?.norm !== '.'; i++) {
    const mention = mentions.at(i);
    if (mention?.kind === 'date' && mention.day !== undefined) return true;
  }
  return false;
}
