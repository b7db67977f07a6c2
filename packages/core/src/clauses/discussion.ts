/**
 * What was discussed: one clause a topic.
 */
import {
  ADDRESSED,
  DISCUSS_FRAMES,
  EVENT_NOUNS,
  NOT_DISCUSSED,
  SHARED_THOUGHTS,
  TALK_NOUNS,
} from '../lexicon/verbs/discuss.js';
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import { PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { ABOUT, aboutTopics } from './about-topics.js';
import { actorOf, isGroupActor } from './actors.js';
import { objectIn, startsPhrase } from './noun-phrase.js';
import { isOneSided } from './one-sided.js';
import { predicatesOf, type Predicate } from './predicates.js';
import { wholeSubject } from './subject-phrase.js';
import { headlineTopics, nominalTopics, OF_MEETING } from './topic-nouns.js';
import { topicsOf } from './topic-text.js';
import type { TopicClause } from './types.js';
import { skipManner } from './verb-group.js';

const TALKING =
  /^(discuss|exchange|review|talk|examine|consider|preview|touch|consult|speak|debate|focus|center|centre|share|compare|explore|appraise|take stock|go over|dwell|hold|have)\b/;

export function findDiscussion(reading: Reading): TopicClause[] {
  const found: TopicClause[] = [];
  for (const predicate of predicatesOf(reading)) {
    if (predicate.attribution) continue;
    for (const topic of readTopics(reading, predicate)) {
      found.push({ kind: 'topic', sentence: predicate.sentence, from: topic.from, to: topic.to });
    }
  }
  found.push(...nominalTopics(reading));
  return found.length > 0 ? found : headlineTopics(reading);
}

const BRIEFED = /^(brief|update|apprise)( on| about)?$/;

function readTopics(reading: Reading, predicate: Predicate): TokenRange[] {
  const { voice } = predicate.group;
  if (isUttered(reading, predicate)) return [];
  if (isOneSided(reading, predicate, actorOf(reading, predicatesOf(reading), predicate.index))) return [];
  // "The guests were briefed on the plan": nobody is said to speak, so it was talked of.
  const briefed = predicate.verbs.find((v) => BRIEFED.test(v.entry.lemma));
  if (voice === 'passive' && briefed && predicate.group.tense === 'past') {
    const { from, to } = predicate.complement;
    if (reading.tokens[from]?.norm === 'by') return [];
    return briefed.entry.lemma.includes(' ')
      ? topicsOf(reading, { from, to }, 'on')
      : aboutTopics(reading, from, to);
  }
  for (const { entry } of predicate.verbs) {
    if (entry.family !== 'discuss' && entry.family !== 'engage' && entry.family !== 'programme') continue;
    // "to address the causes", "raising awareness" tell of deeds and aims.
    const isMere = voice === 'participial' || voice === 'infinitive';
    if (isMere && !TALKING.test(entry.lemma)) continue;
    // "The memorandum sets a frame, while exploring options"
    if (
      isMere &&
      predicate.governor &&
      !(voice === 'infinitive' && predicate.governor.verbs.some((v) => v.entry.family === 'engage')) &&
      actorOf(reading, predicatesOf(reading), predicate.governor.index) === undefined
    )
      continue;
    // "to explore the old town"
    if (entry.lemma === 'address' && objectIn(reading, predicate.complement, ADDRESSED)) continue;
    if (isMere && entry.lemma === 'explore' && isSite(reading, predicate.verb.to)) continue;
    let frames =
      entry.family === 'discuss'
        ? (DISCUSS_FRAMES.get(entry.lemma) ?? '')
        : engageFrames(entry.lemma, entry.family);
    if (frames.includes('g') && isTalkOfSeveral(reading, predicate)) frames += 'n';
    const topics =
      predicate.group.voice === 'passive'
        ? fromSubject(reading, predicate, frames, entry.lemma)
        : fromComplement(reading, predicate, frames);
    if (topics.length > 0) return topics;
  }
  return [];
}

/** "They mentioned the port", "The port was mentioned": of one alone it is a statement. */
function isTalkOfSeveral(reading: Reading, predicate: Predicate): boolean {
  const isRemark = predicate.verbs.some((v) => /^(mention|reflect|shed)/.test(v.entry.lemma));
  if (isRemark && objectIn(reading, predicate.complement, UTTERED)) return false;
  if (predicate.group.voice === 'passive') return reading.tokens[predicate.complement.from]?.norm !== 'by';
  if (hasEventSubject(reading, predicate)) return true;
  const actor = actorOf(reading, predicatesOf(reading), predicate.index);
  return actor === undefined
    ? predicate.group.voice === 'infinitive' && predicate.governor === undefined
    : isGroupActor(actor);
}
const UTTERED: ReadonlySet<string> = new Set([
  'need',
  'importance',
  'necessity',
  'significance',
  'urgency',
  'fact',
]);

function isSite(reading: Reading, at: number): boolean {
  const mention = reading.mentions.at(at) ?? reading.mentions.at(at + 1);
  return mention?.kind === 'place' || mention?.kind === 'organization' || mention?.kind === 'city';
}

/** "raised concerns" is a statement, "raised the issue" a topic. */
function isUttered(reading: Reading, predicate: Predicate): boolean {
  return predicate.verbs.some(
    ({ entry }) =>
      entry.family === 'speak' &&
      SPEAK_FRAMES.get(entry.lemma)?.some(
        (f) =>
          f.objects &&
          !f.objects.has('issue') &&
          objectIn(reading, predicate.complement, f.objects) !== undefined,
      ),
  );
}

/** "held talks on trade", but of a plain meeting only "met X regarding trade". */
function engageFrames(lemma: string, family: 'engage' | 'programme'): string {
  // "exchange gifts": the verb is no noun of talk.
  const isTalk = lemma
    .split(' ')
    .some(
      (word, i) =>
        (TALK_NOUNS.has(word) && (i > 0 || word !== 'exchange')) ||
        /^(speak|talk|phone|telephone|call|confer|consult)$/.test(word),
    );
  return isTalk ? 'o' : family === 'engage' ? 'r' : '';
}

function fromComplement(reading: Reading, predicate: Predicate, frames: string): TokenRange[] {
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
      !isDeed(reading, start, end)
    ) {
      const talks = talkObject(reading, start, end);
      if (talks !== undefined) return aboutTopics(reading, talks, end);
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
    }
    return aboutTopics(reading, at, end);
  }
  if (frames.includes('r')) {
    const talks = talksAhead(reading, at, end);
    return talks === undefined ? aboutTopics(reading, at, end, true) : aboutTopics(reading, talks, end);
  }
  return [];
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
    if (tokens[i]?.kind !== 'word' || (PREPOSITIONS.has(norm) && norm !== 'of')) return undefined;
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
  const mention = reading.mentions.at(at + 1) ?? reading.mentions.at(at + 2);
  if (mention === undefined || mention.to >= end) return undefined;
  return mention.to;
}

/** "reviewed the guard of honour", "addressed the gathering". */
function isDeed(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading;
  // "reviewed how the first session had gone"
  if (/^(how|whether|what|why)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at; i < end && i < at + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    if (i > at && PREPOSITIONS.has(token.norm)) return false;
    const next = tokens[i + 1];
    if (NOT_DISCUSSED.has(token.norm))
      return (
        next?.kind !== 'word' ||
        PREPOSITIONS.has(next.norm) ||
        /(ed|ing)$/.test(next.norm) ||
        /^(and|to|that|which|who|held)$/.test(next.norm)
      );
  }
  return false;
}

/** "Ties were discussed"; of talks themselves: "a discussion was held on ties". */
function fromSubject(reading: Reading, predicate: Predicate, frames: string, lemma: string): TokenRange[] {
  const { subject, complement } = predicate;
  if (frames.includes('c')) {
    return reading.tokens[complement.from]?.norm === 'to' && isAttention(reading, subject)
      ? topicsOf(reading, { from: complement.from + 1, to: complement.to }, 'to')
      : [];
  }
  if (frames.includes('o') && !frames.includes('n')) {
    // "Talks on trade and transit were held"; "a discussion was held on trade"
    const whole = wholeSubject(reading, predicate);
    if (!hasTalkNoun(reading, whole)) return [];
    const inside = aboutTopics(reading, whole.from, whole.to);
    return inside.length > 0 ? inside : aboutTopics(reading, complement.from, complement.to);
  }
  if (!frames.includes('n')) {
    const concerns = hasEventSubject(reading, predicate) || isAttention(reading, subject);
    return frames.includes('t') && concerns && lemma.startsWith('be ')
      ? fromComplement(reading, predicate, 'n')
      : [];
  }
  if (subject.from >= subject.to) {
    // "Also discussed were the ties": the subject follows.
    return topicsOf(reading, complement);
  }
  // "Mementos were exchanged"
  if (
    predicate.verbs.some((v) => v.entry.lemma === 'exchange') &&
    !hasTalkNoun(reading, wholeSubject(reading, predicate))
  )
    return [];
  const topics = subjectTopics(reading, predicate);
  const more = listBehind(reading, complement);
  return more === undefined ? topics : [...topics, ...topicsOf(reading, more)];
}

/**
 * What goes on with the subject of a passive, behind it.
 *
 *     Trade was discussed (during the talks), as well as visas
 *     A range of issues was discussed (by the two), including visas
 *     Trade was discussed, as were visas
 */
function listBehind({ tokens }: Reading, complement: TokenRange): TokenRange | undefined {
  for (let i = complement.from; i < complement.to - 2 && i < complement.from + 12; i++) {
    const set = tokens[i]?.norm === ',';
    if (!set && i > complement.from) continue;
    const at = set ? i + 1 : i;
    const link = LINKS.find((words) => words.every((word, k) => tokens[at + k]?.norm === word));
    if (link) return { from: at + link.length, to: complement.to };
  }
  return undefined;
}
const LINKS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['as', 'were'],
  ['as', 'was'],
  ['along', 'with'],
  ['together', 'with'],
  ['in', 'addition', 'to'],
  ['including'],
  ['such', 'as'],
  ['namely'],
  ['notably'],
  ['among', 'them'],
];

/** "Much *attention* was devoted to trade". */
function isAttention({ tokens }: Reading, subject: TokenRange): boolean {
  return /^(attention|consideration)$/.test(tokens[subject.to - 1]?.norm ?? '');
}

function subjectTopics(reading: Reading, predicate: Predicate): TokenRange[] {
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
  return topicsOf(reading, wholeSubject(reading, predicate));
}

/** "discussed *in a friendly atmosphere* the ties". */
function skipAtmosphere(reading: Reading, at: number, end: number): number {
  if (reading.tokens[at]?.norm !== 'in') return at;
  for (let i = at + 1; i < end && i < at + 8; i++) {
    if (/^(atmosphere|manner|spirit|format|climate|way)$/.test(reading.tokens[i]?.norm ?? '')) return i + 1;
  }
  return at;
}

/** What holds topics when it "includes" something: a visit or programme includes deeds. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'talks discussion discussions consultations conversation dialogue agenda topics topic issues subjects matters meeting meetings session sessions themes items negotiations deliberations call'.split(
    ' ',
  ),
);

/** "The meeting covered", "Talks also focused on", "The agenda included". */
function hasEventSubject(
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
  for (let i = subject.to - 1; i >= subject.from; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (nouns.has(norm)) return true;
    // "Areas *discussed* included"
    if (i > subject.from && i === subject.to - 1 && OF_MEETING.has(norm)) return true;
    if (norm === 'which') return nouns === EVENT_NOUNS;
  }
  return false;
}

function hasTalkNoun(reading: Reading, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++)
    if (TALK_NOUNS.has(reading.tokens[i]?.norm ?? '') || SHARED_THOUGHTS.has(reading.tokens[i]?.norm ?? ''))
      return true;
  return false;
}
