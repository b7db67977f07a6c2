/**
 * Topics that follow their verb: "discussed *trade*", "held talks on *trade*".
 */
import { PREPOSITIONS } from '../lexicon/function-words.js';
import { EVENT_NOUNS, SHARED_THOUGHTS, TALK_NOUNS } from '../lexicon/verbs/discuss.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { ABOUT, aboutTopics } from './about-topics.js';
import {
  CONTAINERS,
  hasEventSubject,
  hasTalkNoun,
  isAttention,
  subjectTopics,
} from './discussion-subject.js';
import { isDeed } from './not-discussed.js';
import { startsPhrase } from './noun-phrase.js';
import type { Predicate } from './predicates.js';
import { topicsOf } from './topic-text.js';
import { skipManner } from './verb-group.js';

export function fromComplement(reading: Reading, predicate: Predicate, frames: string): TokenRange[] {
  const { tokens } = reading;
  const end = endOfFronted(reading, predicate) ?? predicate.complement.to;
  let at = predicate.verb.to;
  at = skipManner(reading, at, end);
  at = skipAtmosphere(reading, at, end);
  if (frames.includes('v')) return subjectTopics(reading, predicate);
  const holds = predicate.verbs.some((v) => /^(include|comprise|feature|encompass)$/.test(v.entry.lemma));
  const isEvent =
    hasEventSubject(reading, predicate, holds ? CONTAINERS : EVENT_NOUNS) ||
    (frames.includes('t') && isAttention(reading, predicate.subject));
  if (frames.includes('c') || tokens[at]?.norm === 'that') return [];
  // "The issues they discussed *remain unknown*": the verb of what was discussed.
  if (/^(?:remains?|remained|is|are|was|were|will|has|have|had)$/.test(tokens[at]?.norm ?? '')) return [];
  // "The meeting included *senior representatives* from the agencies": who came, and no topic.
  if (holds && listsPeople(reading, at, end)) return [];
  // "included, but were not limited to: A; B"
  if (isEvent) for (let i = at; i < at + 9 && i < end; i++) if (tokens[i]?.norm === ':') at = i + 1;
  if (frames.includes('n') || (frames.includes('t') && isEvent)) {
    // "discussed with the envoy the ties": over the partner.
    const start = tokens[at]?.norm === 'with' ? afterPartner(reading, at, end) : at;
    // "conferred on Monday with the envoy on trade"
    const day = start === undefined ? undefined : reading.mentions.at(start);
    if (day?.kind === 'date' && PREPOSITIONS.has(tokens[day.to]?.norm ?? ''))
      return aboutTopics(reading, day.to, end);
    if (
      start !== undefined &&
      start < end &&
      (startsPhrase(reading, start) || tokens[start]?.norm === ':') &&
      // "discussed the forthcoming summit", but "addressed the summit"
      (predicate.verbs.some((v) => v.entry.lemma === 'discuss') || !isDeed(reading, start, end)) &&
      !(predicate.verbs.some((v) => v.entry.lemma === 'address') && isAddressed(reading, start, end))
    ) {
      const talks = talkObject(reading, start, end);
      if (talks !== undefined) return aboutTopics(reading, talks, end);
      if (predicate.verbs.some((v) => v.entry.lemma === 'range from')) return ranging(reading, start, end);
      const last = tokens[predicate.verb.to - 1]?.norm ?? '';
      return topicsOf(reading, { from: start, to: end }, PREPOSITIONS.has(last) ? last : undefined);
    }
    // "discussed about trade", "discussed on Monday the plan"
    if (start !== undefined && ABOUT.has(tokens[start]?.norm ?? '')) {
      const date = reading.mentions.at(start + 1);
      return date?.kind === 'date' && startsPhrase(reading, date.to) && date.to < end
        ? topicsOf(reading, { from: date.to, to: end })
        : aboutTopics(reading, start, end);
    }
    if (frames.includes('n') && start === undefined) return aboutTopics(reading, at, end);
  }
  if (frames.includes('o')) {
    // "An exchange of views (on trade) took place (on trade)"
    if (predicate.verbs.some((v) => v.entry.lemma === 'take place')) {
      if (!hasTalkNoun(reading, predicate.subject)) return [];
      const inside = aboutTopics(reading, predicate.subject.from, predicate.subject.to);
      if (inside.length > 0) return inside;
      // "took place *on the sidelines of a seminar* on firms": what the seminar was on.
      if (/^(?:sidelines|margins|fringes)$/.test(tokens[at + 2]?.norm ?? '')) return [];
    }
    return aboutTopics(reading, at, end);
  }
  if (frames.includes('r')) {
    const talks = talksAhead(reading, at, end);
    return talks === undefined ? aboutTopics(reading, at, end, true) : aboutTopics(reading, talks, end);
  }
  return [];
}

/** "addressed *the Defence College* (in Lima)": those who heard him; "addressed NATO enlargement" tells what. */
function isAddressed({ tokens, mentions }: Reading, from: number, end: number): boolean {
  const at = tokens[from]?.norm === 'the' ? from + 1 : from;
  const body = mentions.at(at);
  if (body?.kind !== 'organization' && body?.kind !== 'place') return false;
  if (body.from > at) return false;
  return body.to >= end || /^(?:[,.;]|and|on|in|at|during|where|before)$/.test(tokens[body.to]?.norm ?? '.');
}

/** "(ranged from) *trade* to *transport and visas*". */
function ranging(reading: Reading, from: number, to: number): TokenRange[] {
  for (let i = from + 1; i < to - 1; i++)
    if (reading.tokens[i]?.norm === 'to')
      return [...topicsOf(reading, { from, to: i }), ...topicsOf(reading, { from: i + 1, to })];
  return topicsOf(reading, { from, to });
}

/** "Discussing the port*,* the ministers found …": what the fronted participle governs. */
function endOfFronted(
  reading: Reading,
  { group, verb, sentence, complement }: Predicate,
): number | undefined {
  const { tokens, mentions, doc } = reading;
  if (group.voice !== 'participial' || verb.from > (doc.sentences[sentence]?.from ?? 0) + 1) return undefined;
  for (let i = complement.from; i < complement.to - 1; i++) {
    if (tokens[i]?.norm !== ',') continue;
    const next = mentions.at(tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1);
    if (
      next?.kind === 'person' ||
      next?.kind === 'office' ||
      next?.kind === 'group' ||
      next?.kind === 'pronoun'
    )
      return i;
  }
  return undefined;
}

/** "The meeting included *a broad exchange of views* on trade": what stands behind is the topic. */
function talkObject({ tokens }: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to - 1 && i < from + 6; i++) {
    const norm = tokens[i]?.norm ?? '';
    // "covered *the ongoing* discussions on the election": another's talks, and the topic itself.
    if (/^(?:ongoing|current|continuing|recent|upcoming|forthcoming|future|planned)$/.test(norm))
      return undefined;
    if (tokens[i]?.kind !== 'word' || (PREPOSITIONS.has(norm) && norm !== 'of')) return undefined;
    // "discussed *interaction* on the world stage": a field, and no talk that was had.
    if (i === from && /^(?:interactions?|exchanges|dialogue)$/.test(norm)) return undefined;
    if ((SHARED_THOUGHTS.has(norm) || TALK_NOUNS.has(norm)) && ABOUT.has(tokens[i + 1]?.norm ?? ''))
      return i + 1;
  }
  return undefined;
}

/** "met the envoy *for talks* on trade": from behind the talks. */
function talksAhead(reading: Reading, at: number, end: number): number | undefined {
  const { tokens } = reading;
  for (let i = at; i < end - 2; i++) {
    if (tokens[i]?.norm !== 'for') continue;
    for (let k = i + 1; k < i + 4 && k < end; k++)
      if (/^(talks|discussions|consultations|negotiations)$/.test(tokens[k]?.norm ?? '')) return k + 1;
  }
  return undefined;
}

function afterPartner(reading: Reading, at: number, end: number): number | undefined {
  // "with al-Rawahi": the name may be known without its article.
  const mention = reading.mentions.at(at + 1) ?? reading.mentions.at(at + 2) ?? reading.mentions.at(at + 3);
  if (mention === undefined || mention.to >= end) return undefined;
  // "with a delegation headed by Anna Lind"
  const { tokens, mentions } = reading;
  const led =
    /^(headed|led|chaired)$/.test(tokens[mention.to]?.norm ?? '') && tokens[mention.to + 1]?.norm === 'by';
  const head = led ? (mentions.at(mention.to + 2) ?? mentions.at(mention.to + 3)) : undefined;
  const to = head && head.to < end ? head.to : mention.to;
  // "with the Ambassador, Glenn Miles, *training of officers*"
  return tokens[to]?.norm === ',' && startsPhrase(reading, to + 1) ? to + 1 : to;
}

/** "discussed *in a friendly atmosphere* the ties". */
function skipAtmosphere(reading: Reading, at: number, end: number): number {
  if (reading.tokens[at]?.norm !== 'in') return at;
  for (let i = at + 1; i < end && i < at + 8; i++) {
    if (/^(atmosphere|manner|spirit|format|climate|way)$/.test(reading.tokens[i]?.norm ?? '')) return i + 1;
  }
  return at;
}

/** "*the following* representatives", "*thirty senior* officials": people behind at most three words. */
function listsPeople({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 4; i++) {
    if (PRESENT.test(tokens[i]?.norm ?? '')) return true;
    if (tokens[i]?.kind === 'punct' || PREPOSITIONS.has(tokens[i]?.norm ?? '')) return false;
  }
  return false;
}

const PRESENT =
  /^(?:representatives|officials|members|leaders|participants|delegates|experts|speakers|guests|executives|ceos|remarks)$/;
