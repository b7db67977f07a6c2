/**
 * What the subject of a discussion verb is: the talks themselves, attention
 * that is paid, or the topics.
 */
import { EVENT_NOUNS, SHARED_THOUGHTS, TALK_NOUNS } from '../lexicon/verbs/discuss.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { isDeed } from './not-discussed.js';
import type { Predicate } from './predicates.js';
import { wholeSubject } from './subject-phrase.js';
import { OF_MEETING } from './topic-nouns.js';
import { topicsOf } from './topic-text.js';

/** "Much *attention* was devoted to trade". */
export function isAttention({ tokens }: Reading, subject: TokenRange): boolean {
  return /^(attention|consideration)$/.test(tokens[subject.to - 1]?.norm ?? '');
}

/**
 * What the talks turned to, told by the place it had in them.
 *
 *     A central place in the talks was given to trade / was occupied by trade
 *     Priority was given to trade; the focus was placed on trade
 */
export function givenAttention(reading: Reading, { subject, complement, verbs }: Predicate): TokenRange[] {
  const { tokens } = reading;
  let head = subject.to - 1;
  // "A place *in the talks*", "attention *at the meeting*": the noun stands before.
  for (let i = subject.from + 1; i < subject.to; i++)
    if (/^(?:in|at|during|of)$/.test(tokens[i]?.norm ?? '')) {
      head = i - 1;
      break;
    }
  const noun = tokens[head]?.norm ?? '';
  const link = tokens[complement.from]?.norm ?? '';
  const isHeld = verbs.some((v) => /^(?:occupy|take)$/.test(v.entry.lemma));
  const isPut = verbs.some((v) => v.entry.lemma === 'place');
  const links = isHeld ? /^by$/ : isPut ? /^(?:on|upon)$/ : /^to$/;
  const isNoun = isHeld ? noun === 'place' : isPut ? /^focus$/.test(noun) : ATTENTION.test(noun);
  if (!isNoun || !links.test(link)) return [];
  // "*The first* place was taken by a crew": a race.
  if (noun === 'place' && /^(?:first|second|third|last)$/.test(tokens[head - 1]?.norm ?? '')) return [];
  // "A place was given to *the minister*", "priority should": a seat, and no topic.
  const at = tokens[complement.from + 1]?.norm === 'the' ? complement.from + 2 : complement.from + 1;
  const whom = reading.mentions.at(at)?.kind;
  if (noun === 'place' && (whom === 'person' || whom === 'office' || whom === 'country')) return [];
  return topicsOf(reading, { from: complement.from + 1, to: complement.to }, link);
}
const ATTENTION = /^(?:attention|consideration|priority|focus|place|time)$/;

export function subjectTopics(reading: Reading, predicate: Predicate): TokenRange[] {
  const { tokens, mentions } = reading;
  const { subject } = predicate;
  if (subject.from >= subject.to) return [];
  const first = mentions.at(subject.from);
  if (first && (first.kind === 'pronoun' || first.kind === 'person') && first.to >= subject.to) return [];
  if (
    /^(this|these|those|they|it|which|who|he|she)$/.test(tokens[subject.from]?.norm ?? '') &&
    subject.to - subject.from === 1
  )
    return [];
  if (isDeed(reading, subject.from, subject.to)) return [];
  // "the anthem was played, and the *guard of honour* was reviewed"
  for (let i = subject.from; i < subject.to; i++)
    if (/^guards?$/.test(tokens[i]?.norm ?? '') && tokens[i + 1]?.norm === 'of') return [];
  return topicsOf(reading, wholeSubject(reading, predicate));
}

/** What holds topics when it "includes" something: a visit or programme includes deeds. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  'talks discussion discussions consultations conversation dialogue agenda topics topic issues subjects matters meeting meetings session sessions themes items negotiations deliberations call'.split(
    ' ',
  ),
);

/** "The meeting covered", "Talks also focused on", "The agenda included". */
export function hasEventSubject(
  reading: Reading,
  predicate: Predicate,
  nouns: ReadonlySet<string> = EVENT_NOUNS,
): boolean {
  const { tokens } = reading;
  let { subject } = predicate;
  for (let p: Predicate | undefined = predicate; p && subject.from >= subject.to; p = p.governor)
    subject = p.subject;
  if (subject.from >= subject.to) {
    // "The talks were frank and included": shared with a verb of no table.
    const { from } = reading.doc.sentences[predicate.sentence] ?? predicate.subject;
    subject = { from, to: Math.min(from + 4, predicate.from) };
  }
  // "*Attendees at* the meeting included A and B"
  for (let i = subject.from; i < subject.to - 1; i++)
    if (ATTENDEES.test(tokens[i]?.norm ?? '') && /^(?:at|in|of|to|for)$/.test(tokens[i + 1]?.norm ?? ''))
      return false;
  // "The *visit's agenda* included a tour": a programme of deeds.
  const isProgramme = (at: number): boolean =>
    nouns === CONTAINERS &&
    /^(?:visit|trip|tour|stay)$/.test(tokens[at - 2]?.norm ?? '') &&
    tokens[at - 1]?.norm === "'s";
  for (let i = subject.to - 1; i >= subject.from; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'agenda' && isProgramme(i)) return false;
    if (nouns.has(norm)) return true;
    // "Areas *discussed* included"
    if (i > subject.from && i === subject.to - 1 && OF_MEETING.has(norm)) return true;
    if (norm === 'which') return nouns === EVENT_NOUNS;
  }
  return false;
}

export function hasTalkNoun(reading: Reading, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++)
    if (TALK_NOUNS.has(reading.tokens[i]?.norm ?? '') || SHARED_THOUGHTS.has(reading.tokens[i]?.norm ?? ''))
      return true;
  return false;
}

const ATTENDEES =
  /^(?:attendees|participants|guests|delegates|members|officials|dignitaries|speakers|representatives|those)$/;
