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
  for (let i = subject.to - 1; i >= subject.from; i--) {
    const norm = tokens[i]?.norm ?? '';
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
