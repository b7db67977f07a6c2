/**
 * Who does what a predicate tells: its own subject, the one it shares, or the
 * one that follows a fronted participle ("Noting A, *the minister* stressed B").
 */
import { EVENT_NOUNS } from '../lexicon/verbs/discuss.js';
import type { Mention, Reading } from '../mentions/types.js';
import { hasActor } from './clause-actors.js';
import type { Predicate } from './predicates.js';
import { findSubject } from './subject.js';
import type { Actor } from './types.js';

const IMPERSONAL: Actor = { by: 'impersonal' };

/** Undefined where the subject is a thing that cannot speak: "The visit underscored …". */
export function actorOf(
  reading: Reading,
  predicates: readonly Predicate[],
  index: number,
): Actor | undefined {
  const predicate = predicates[index] as Predicate;
  if (predicate.governor) {
    const governor = predicate.governor.index;
    if (predicate.governor.group.voice === 'passive' && predicate.group.voice !== 'passive') {
      return subjectOf(reading, predicate.governor) ?? actorOf(reading, predicates, governor);
    }
    return actorOf(reading, predicates, governor);
  }
  if (predicate.link === 'participial') {
    // Fronted: the subject of the first finite verb that follows.
    for (let i = index + 1; i < index + 8; i++) {
      const next = predicates[i];
      if (next === undefined || next.sentence !== predicate.sentence) return undefined;
      if (next.link !== 'participial' && next.governor !== predicate) return actorOf(reading, predicates, i);
    }
    return undefined;
  }
  return subjectOf(reading, predicate);
}

function subjectOf(reading: Reading, predicate: Predicate): Actor | undefined {
  const { tokens, mentions } = reading;
  if (predicate.inserted) return predicate.inserted.speaker;
  if (predicate.group.voice === 'passive') {
    const actor = findSubject(reading, predicate.verb.from);
    return actor.by === 'mention' ? actor : IMPERSONAL;
  }
  const { from, to } = predicate.subject;
  const headed = beforeRelative(reading, from, to);
  if (headed) return headed;
  const actor = findSubject(reading, predicate.group.from);
  if (actor.by === 'mention') {
    // "The talks, co-chaired by the minister, covered": the phrase before the comma acts.
    const leading = beforeInsertion(reading, from, actor.mention.from);
    if (leading) return leading;
    return isOwned(reading, actor.mention, from) ? undefined : withOthers(reading, actor, from);
  }
  if (from >= to) {
    // Shared with a verb that no table knows: the sentence's first actor.
    const sentence = reading.doc.sentences[predicate.sentence];
    if (sentence === undefined) return undefined;
    for (let i = sentence.from; i < sentence.from + 4; i++) {
      if (
        /^(guest|guests|dignitary|dignitaries)$/.test(tokens[i]?.norm ?? '') &&
        mentions.at(i) === undefined
      )
        return bareOffice(reading, sentence.from, i + 1);
    }
    for (const mention of mentions.within({ from: sentence.from, to: predicate.from })) {
      // "The minister's visit will widen trade and underscore": the visit does.
      const next = tokens[mention.to]?.norm;
      if (next === "'s" || next === "'") return undefined;
      if (
        mention.kind === 'person' ||
        mention.kind === 'office' ||
        mention.kind === 'group' ||
        mention.kind === 'delegation' ||
        mention.kind === 'pronoun'
      )
        return { by: 'mention', mention };
    }
    return undefined;
  }
  if (
    EVENT_NOUNS.has(tokens[to - 1]?.norm ?? '') &&
    !isGoverned(reading, from, to - 1) &&
    !/^(visits?|trips?|agenda|engagements?|program|programme|phase|part)$/.test(tokens[to - 1]?.norm ?? '')
  )
    return IMPERSONAL;
  // "*President A's visit* highlights the ties": the visit does, and says nothing.
  if (/^(?:visit|trip|tour|journey)$/.test(tokens[to - 1]?.norm ?? '') && isPossessed(tokens, from, to))
    return undefined;
  const bare = bareOffice(reading, from, to);
  if (bare || !hasActor(reading, from, to)) return bare;
  // The first actor of the region that is not owned by something else: "Baku's proposal noted" has none.
  for (const mention of mentions.within({ from, to })) {
    if (
      mention.kind === 'date' ||
      mention.kind === 'place' ||
      mention.kind === 'event' ||
      mention.kind === 'city'
    )
      continue;
    if (mention.kind === 'country' && mention.form === 'adjective') continue;
    const next = tokens[mention.to]?.norm;
    if (next === "'s" || next === "'") continue;
    if (isOwned(reading, mention, from)) continue;
    return { by: 'mention', mention };
  }
  return undefined;
}

/** "*X's* last *visit*": an owner right before the noun and its adjectives. */
function isPossessed(tokens: Reading['tokens'], from: number, to: number): boolean {
  let at = to - 2;
  while (at > from && tokens[at]?.shape === 'lower' && !/^'s?$/.test(tokens[at]?.norm ?? '')) at--;
  return /^'s?$/.test(tokens[at]?.norm ?? '');
}

/** "The minister sharing his views *during the dialogue* advised": when, and not who. */
function isGoverned({ tokens }: Reading, from: number, noun: number): boolean {
  let at = noun - 1;
  while (
    at > noun - 4 &&
    tokens[at]?.shape === 'lower' &&
    !/^(?:during|at|in|after|following)$/.test(tokens[at]?.norm ?? '')
  )
    at--;
  return at > from && /^(?:during|at|in|after|following)$/.test(tokens[at]?.norm ?? '');
}

/** "*Mr Costa*, who was accompanied by the Minister of Trade, Ana Lopes, said": not the last one named. */
function beforeRelative({ tokens, mentions }: Reading, from: number, to: number): Actor | undefined {
  const mention = mentions.at(ARTICLE.test(tokens[from]?.norm ?? '') ? from + 1 : from);
  if (mention?.kind !== 'person' && mention?.kind !== 'office') return undefined;
  const opens =
    tokens[mention.to]?.norm === ',' &&
    /^(?:who|accompanied|flanked)$/.test(tokens[mention.to + 1]?.norm ?? '');
  return opens && mention.to < to - 2 && tokens[to - 1]?.norm === ','
    ? { by: 'mention', mention }
    : undefined;
}

function beforeInsertion(reading: Reading, from: number, to: number): Actor | undefined {
  const { tokens, mentions } = reading;
  const first = ARTICLE.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  if (first >= to || tokens[first + 1]?.norm !== ',') return undefined;
  const mention = mentions.at(first);
  if (mention === undefined && EVENT_NOUNS.has(tokens[first]?.norm ?? '')) return IMPERSONAL;
  return undefined;
}

/** "The visit of *Admiral X* underscores": the mention only tells more of another noun. */
function isOwned(reading: Reading, mention: Mention, from: number): boolean {
  const { tokens, mentions } = reading;
  if (mention.from <= from) return false;
  const before = ARTICLE.test(tokens[mention.from - 1]?.norm ?? '') ? mention.from - 2 : mention.from - 1;
  if (before < from || !/^(of|by|to|as|from|between|with|in|for)$/.test(tokens[before]?.norm ?? ''))
    return false;
  // "At the end *of* the talks, …": a fronted adjunct ends with a comma, so this is the subject's own.
  const first = ARTICLE.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  return mentions.at(from) === undefined && mentions.at(first) === undefined;
}
const ARTICLE = /^(the|a|an|both|his|her|its|their)$/;

/** "A and B agreed": the other one, where the names before the first hide the clause's start. */
function withOthers(reading: Reading, actor: Extract<Actor, { by: 'mention' }>, from: number): Actor {
  if (actor.more || actor.mention.kind === 'group' || actor.mention.kind === 'pronoun') return actor;
  const { tokens, mentions } = reading;
  let at = actor.mention.from - 1;
  if (ARTICLE.test(tokens[at]?.norm ?? '')) at--;
  if (at <= from || tokens[at]?.norm !== 'and') return actor;
  const other = mentions.at(tokens[at - 1]?.norm === ',' ? at - 2 : at - 1);
  if (!other || other.from < from || other.kind !== actor.mention.kind || isOwned(reading, other, from))
    return actor;
  return { by: 'mention', mention: actor.mention, more: [other] };
}

/** "Prime Minister recalled": an office without an article that opens its sentence. */
function bareOffice(reading: Reading, from: number, to: number): Actor | undefined {
  const office = reading.lex.longest(from, 'office');
  if (office === undefined || office.to !== to) {
    const word = reading.tokens[to - 1]?.norm ?? '';
    const first = reading.tokens[from]?.norm ?? '';
    // "His Excellency wished"
    if (
      /^(his|her)$/.test(first) &&
      /^(excellency|majesty|highness|holiness|eminence|honour|grace)$/.test(word)
    ) {
      return {
        by: 'mention',
        mention: { kind: 'pronoun', person: first === 'his' ? 'he' : 'she', from, to },
      };
    }
    // "Both agreed", "The host and guest agreed"
    const isAll =
      (first === 'both' && to - from === 1) ||
      (/^guests?$/.test(word) &&
        reading.tokens[to - 2]?.norm === 'and' &&
        /^hosts?$/.test(reading.tokens[to - 3]?.norm ?? ''));
    if (isAll) return { by: 'mention', mention: { kind: 'group', who: 'all', from, to } };
    // "The members of the delegation thanked"
    const last = reading.mentions.at(to - 1);
    if (last?.kind === 'delegation' && last.to === to) return { by: 'mention', mention: last };
    // "Officials from both departments presented"
    for (let i = from; i < to && i < from + 3; i++) {
      if (
        /^(officials|participants|representatives|delegates|members|attendees|experts|leaders|ministers|executives)$/.test(
          reading.tokens[i]?.norm ?? '',
        )
      )
        return { by: 'mention', mention: { kind: 'group', who: 'all', from, to } };
    }
    if (!/^(guest|guests|visitor|visitors|dignitary|dignitaries)$/.test(word)) return undefined;
    return { by: 'mention', mention: { kind: 'group', who: 'guests', from, to } };
  }
  return {
    by: 'mention',
    mention: {
      kind: 'office',
      from,
      to,
      head: to - 1,
      plural: office.entry.plural === true,
      spokesperson: office.entry.spokesperson === true,
      determiner: 'the',
    },
  };
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
