/**
 * Who does what a predicate tells: its own subject, the one it shares, or the
 * one that follows a fronted participle ("Noting A, *the minister* stressed B").
 */
import { EVENT_NOUNS } from '../lexicon/verbs/discuss.js';
import type { Reading } from '../mentions/types.js';
import { hasActor, type Predicate } from './predicates.js';
import { findSubject } from './subject.js';
import type { Actor } from './types.js';

const IMPERSONAL: Actor = { by: 'impersonal' };

/** Undefined where the subject is a thing that cannot speak: "The visit underscored …". */
export function actorOf(reading: Reading, predicates: readonly Predicate[], index: number): Actor | undefined {
  const predicate = predicates[index] as Predicate;
  if (predicate.governor) {
    const governor = predicates.indexOf(predicate.governor);
    if (governor < 0) return undefined;
    if (predicate.governor.group.voice === 'passive' && predicate.group.voice !== 'passive') {
      return subjectOf(reading, predicate.governor) ?? actorOf(reading, predicates, governor);
    }
    return actorOf(reading, predicates, governor);
  }
  if (predicate.link === 'participial') {
    // Fronted: the next predicate's subject.
    const next = predicates[index + 1];
    if (next === undefined || next.sentence !== predicate.sentence) return undefined;
    return next.governor === predicate ? undefined : actorOf(reading, predicates, index + 1);
  }
  return subjectOf(reading, predicate);
}

function subjectOf(reading: Reading, predicate: Predicate): Actor | undefined {
  const { tokens, mentions } = reading;
  if (predicate.group.voice === 'passive') {
    const actor = findSubject(reading, predicate.verb.from);
    return actor.by === 'mention' ? actor : IMPERSONAL;
  }
  const actor = findSubject(reading, predicate.group.from);
  if (actor.by === 'mention') return actor;
  const { from, to } = predicate.subject;
  if (from >= to) {
    // Shared with a verb that no table knows: the sentence's first actor.
    const sentence = reading.doc.sentences[predicate.sentence];
    if (sentence === undefined) return undefined;
    for (const mention of mentions.within({ from: sentence.from, to: predicate.from })) {
      if (mention.kind === 'person' || mention.kind === 'office' || mention.kind === 'group' || mention.kind === 'delegation' || mention.kind === 'pronoun') return { by: 'mention', mention };
    }
    return undefined;
  }
  if (EVENT_NOUNS.has(tokens[to - 1]?.norm ?? '') && !/^(visit|trip|agenda|engagement|program|programme|phase|part)$/.test(tokens[to - 1]?.norm ?? '')) return IMPERSONAL;
  if (!hasActor(reading, from, to)) return undefined;
  // The first actor of the region that is not owned by something else: "Baku's proposal noted" has none.
  for (const mention of mentions.within({ from, to })) {
    if (mention.kind === 'date' || mention.kind === 'place' || mention.kind === 'event' || mention.kind === 'city') continue;
    if (mention.kind === 'country' && mention.form === 'adjective') continue;
    const next = tokens[mention.to]?.norm;
    if (next === "'s" || next === "'") continue;
    const before = tokens[mention.from - 1]?.norm ?? '';
    if (mention.from > from && /^(of|in|with|between|to|from|by|for|at)$/.test(before)) continue;
    return { by: 'mention', mention };
  }
  return undefined;
}

/** Several together, or all: "the sides", "they", "A and B". */
export function isGroupActor(actor: Actor): boolean {
  if (actor.by !== 'mention') return true;
  if (actor.more && actor.more.length > 0) return true;
  const { mention } = actor;
  switch (mention.kind) {
    case 'group':
      return mention.who === 'all';
    case 'pronoun':
      return mention.person === 'they';
    case 'office':
      return mention.plural;
    default:
      return false;
  }
}
