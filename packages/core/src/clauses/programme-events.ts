/**
 * Steps told with an event or a speech: "addressed *a joint sitting of
 * Parliament*", "gave a lecture at *the Staff College*".
 *
 * @module
 */
import { set } from '../lexicon/word-set.js';
import { isCapital } from '../mentions/scan.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { isKnown } from './site-kind.js';
import { readSite } from './site.js';
import { type Site, skipArticle } from './site-nouns.js';

/** Words that end the phrase of an event; "on" and "in" go on: "a discussion on energy in the region". */
const ENDS =
  /^(?:[,.;:()"]|who|which|that|where|and|but|as|held|organi[sz]ed|hosted|taking|being|from|during|while|with|to)$/;

/**
 * The event that a verb has as its object, if one of the nouns is its head.
 *
 *     will address the plenary session of the National Assembly on Monday
 *          ^verb       ^event                                   ^limit of it
 */
export function eventAfter(
  { tokens, mentions }: Reading,
  at: number,
  limit: number,
  nouns: ReadonlySet<string> | undefined,
): TokenRange | undefined {
  const from = /^(?:the|a|an)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  let to = from;
  let head = -1;
  let named = false;
  let quoted = false;
  for (; to < limit && to < from + 18; to++) {
    const token = tokens[to];
    if (token === undefined || mentions.at(to)?.kind === 'date') break;
    // "the “Making Peace in the World” Conference": all of what it is called.
    if (token.norm === '"' && head < 0) quoted = !quoted;
    else if (quoted) named = true;
    else if (head < 0) {
      if (nouns?.has(token.norm)) head = to;
      else if (token.kind === 'punct' && token.norm !== '-' && token.norm !== "'s") break;
      else if (/^(?:and|of)$/.test(token.norm) && isCapital(tokens[to - 1]) && isCapital(tokens[to + 1]))
        continue;
      else if (/^(?:of|in|at|on|by|for|to|with|and|that)$/.test(token.norm)) break;
    } else if (ENDS.test(token.norm)) break;
    if (isCapital(token)) named = true;
  }
  while (to > from && /^(?:in|on|at|of|for)$/.test(tokens[to - 1]?.norm ?? '')) to--;
  // "the Ocean Forum *in Lima*": the town is no part of its name.
  for (let i = head + 1; i < to && head >= 0; i++)
    if (tokens[i]?.norm === 'in' && mentions.at(i + 1)?.kind === 'city') to = i;
  // "attended a forum": which one is not told.
  return head >= 0 && named ? { from, to } : undefined;
}

/**
 * "*At the Ocean Conference*, she will give a speech", "On May 5 *at the Ocean Conference* in Lima, …": where,
 * told before who speaks.
 */
export function frontedEvent(reading: Reading, floor: number, verb: number): TokenRange | undefined {
  const { tokens, mentions } = reading;
  for (let i = floor; i < verb && i < floor + 6; i++) {
    const word = tokens[i]?.norm;
    if (word === 'at') {
      const told = eventAfter(reading, i + 1, verb, GATHERINGS);
      const event = told && { from: told.from, to: beforeTown(reading, told) };
      return event && tokens.slice(event.to, verb).some(({ norm }) => norm === ',') ? event : undefined;
    }
    if (word !== 'on' && word !== ',' && mentions.at(i)?.kind !== 'date') return undefined;
  }
  return undefined;
}

/** "the Ocean Forum *in Lima*" */
function beforeTown({ tokens }: Reading, { from, to }: TokenRange): number {
  for (let i = to - 1; i > from && tokens[i]?.norm !== '"'; i--)
    if (/^(?:in|on)$/.test(tokens[i]?.norm ?? '')) return i;
  return to;
}
const GATHERINGS = set('forum conference seminar symposium summit congress roundtable event dialogue');

/** "preside over the opening *of the Consulate-General*". */
export function openedSite(reading: Reading, noun: number, limit: number): Site | undefined {
  const { tokens } = reading;
  // "a ceremony *marking the handover of the School*"
  const isMarked = /^(?:marking|commemorating|celebrating|for)$/.test(tokens[noun]?.norm ?? '');
  const deed = tokens[noun + 1]?.norm === 'the' ? noun + 2 : noun + 1;
  if (isMarked && OPENED.test(tokens[deed]?.norm ?? '')) return openedSite(reading, deed + 1, limit);
  return tokens[noun]?.norm === 'of' ? readSite(reading, noun + 1, limit) : undefined;
}
const OPENED = /^(?:opening|reopening|handover|inauguration|unveiling|groundbreaking|completion|launch)$/;

/** "an event *hosted by the Friends of Europe think tank*": which one it is, by who holds it. */
function hostedEnd({ tokens }: Reading, noun: number, limit: number): number {
  const isHosted =
    /^(?:hosted|organi[sz]ed|held|convened)$/.test(tokens[noun]?.norm ?? '') &&
    tokens[noun + 1]?.norm === 'by';
  if (!isHosted || tokens[noun - 1]?.norm !== 'event') return noun;
  let to = noun + 2;
  while (
    to < limit &&
    !/^(?:[,.;()]|about|on|in|at|to|with|and|where|which|for)$/.test(tokens[to]?.norm ?? '')
  )
    to++;
  return to > noun + 2 ? to : noun;
}

/** "address *a business forum*", "gave a lecture at *the academy*", "a talk to students of *the institute*". */
export function placeOfOther(
  reading: Reading,
  from: number,
  noun: number,
  limit: number,
  site: Site | undefined,
): TokenRange | undefined {
  const { tokens } = reading;
  const isEvent = /^(?:forum|conference|seminar|symposium|event)$/.test(tokens[noun - 1]?.norm ?? '');
  if (isEvent) return { from: skipArticle(reading, from), to: hostedEnd(reading, noun, limit) };
  if (site !== undefined) return { from: site.from, to: site.to };
  if (tokens[noun]?.norm !== 'to') return undefined;
  const listeners = tokens.slice(noun + 1, Math.min(limit, noun + 8));
  const of = listeners.findIndex(({ norm }) => norm === 'of' || norm === 'at' || norm === 'from');
  const heard = readSite(reading, of < 0 ? noun + 1 : noun + 2 + of, limit);
  return heard && isKnown(reading, heard) ? { from: heard.from, to: heard.to } : undefined;
}
