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
  const { doc } = reading;
  const sentence = doc.sentences[predicate.sentence];
  if (sentence === undefined || predicate.link !== 'main') return predicate.subject;
  const floor = Math.max(sentence.from, previousEnd(reading, predicate));
  if (floor > sentence.from) return predicate.subject;
  // “*During the meeting, ties were discussed,” it said*
  const start = reading.tokens[sentence.from]?.norm === '"' ? sentence.from + 1 : sentence.from;
  return { from: afterFronted(reading, start, predicate.subject.to), to: predicate.subject.to };
}

/** Where a subject that ends at `to` begins, behind what stands before it: "During the meeting, *ties* were". */
export function afterFronted(reading: Reading, start: number, to: number): number {
  const { tokens } = reading;
  const opens = tokens[start]?.norm ?? '';
  if (
    !PREPOSITIONS.has(opens) &&
    !isAdverb(tokens[start]) &&
    !/^(while|when|as|speaking|according)$/.test(opens)
  )
    return start;
  if (opens === 'besides') return start + 1;
  const comma = commaIn(reading, start, to);
  const scene = afterScene(reading, start, comma ?? to);
  if (comma === undefined) return scene;
  // "At the meeting ties, trade and visas were": the comma is the list's own.
  if (scene > start && scene < comma && opensList(reading, scene)) return scene;
  // "According to the army, *during the talks,* ties were"
  return isSecondScene(reading, comma + 1, to) ? afterFronted(reading, comma + 1, to) : comma + 1;
}

function isSecondScene({ tokens }: Reading, at: number, to: number): boolean {
  if (!/^(?:during|at|in|on|following|after)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at; i < to; i++) {
    if (tokens[i]?.norm === ',') return true;
  }
  return false;
}

/** Not "(during the talks) *held in Bern*, ties …": more of the scene. */
function opensList({ tokens, mentions }: Reading, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  // "During the visit *programme*, ties …"
  if (EVENT_NOUNS.has(norm) && tokens[at + 1]?.norm === ',') return false;
  if (PREPOSITIONS.has(norm) || mentions.at(at)?.kind === 'date') return false;
  return (
    tokens[at]?.kind === 'number' ||
    (tokens[at]?.kind === 'word' &&
      !/(?:ed|ing|ly)$|^(?:held|that|which|who|and|today|here|there)$/.test(norm))
  );
}

function previousEnd(reading: Reading, predicate: Predicate): number {
  return predicatesOf(reading)[predicate.index - 1]?.verb.to ?? 0;
}

function commaIn(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (reading.tokens[i]?.norm === ',') return i;
  return undefined;
}

/** "At the meeting ties were discussed", "During the talks with the envoy in Oslo ties …": without a comma. */
function afterScene(reading: Reading, from: number, to: number): number {
  const { tokens, mentions } = reading;
  // "In this context the role of the groups was"
  if (
    tokens[from]?.norm === 'in' &&
    /^(?:this|that)$/.test(tokens[from + 1]?.norm ?? '') &&
    /^(?:context|regard|connection|respect|sense|framework|vein|light)$/.test(tokens[from + 2]?.norm ?? '')
  )
    return from + 3;
  for (let i = from; i < to - 1 && i < from + 8; i++) {
    if (!EVENT_NOUNS.has(tokens[i]?.norm ?? '')) continue;
    let at = i + 1;
    // Whose, with whom, where and when the talks were.
    while (PREPOSITIONS.has(tokens[at]?.norm ?? '')) {
      const first = /^(?:the|his|her|their|both)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
      const mention = mentions.at(at + 1) ?? mentions.at(first);
      if (mention === undefined || mention.to >= to) break;
      at = mention.to;
      const other = tokens[at]?.norm === 'and' ? (mentions.at(at + 1) ?? mentions.at(at + 2)) : undefined;
      if (other !== undefined && other.to < to) at = other.to;
    }
    return at;
  }
  return from;
}
