/**
 * What was discussed: one clause a topic.
 */
import { ADDRESSED, DISCUSS_FRAMES, EVENT_NOUNS, TALK_NOUNS } from '../lexicon/verbs/discuss.js';
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { aboutTopics } from './about-topics.js';
import { actorOf, isGroupActor } from './actors.js';
import { fromComplement } from './discussion-active.js';
import { fromSubject } from './discussion-passive.js';
import { hasEventSubject } from './discussion-subject.js';
import { objectIn } from './noun-phrase.js';
import { isOneSided } from './one-sided.js';
import { predicatesOf, type Predicate } from './predicates.js';
import { headlineTopics, nominalTopics } from './topic-nouns.js';
import { opensInAnotherYear } from './recalled.js';
import { topicsOf } from './topic-text.js';
import type { TopicClause } from './types.js';
import { isNegated } from './verb-group.js';

const TALKING =
  /^(discuss|exchange|review|talk|examine|consider|preview|touch|consult|speak|debate|focus|center|centre|share|compare|explore|appraise|take stock|go over|dwell|hold|have)\b/;

/** What people meet *to* do: to talk of it. */
const MET_TO = /^(tackle|address|take up|assess|follow up on|look at|look into|go through)$/;

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

const CAME = /^(?:arrived?|arrives|came|comes|travell?ed|visited|visits|visiting)$/;
const TASKED =
  /^(?:appointed|established|formed|created|tasked|mandated|assigned|constituted|entrusted|designated)$/;

const BRIEFED = /^(brief|update|apprise|acquaint|familiarize)( on| about)?$/;

function readTopics(reading: Reading, predicate: Predicate): TokenRange[] {
  const { voice } = predicate.group;
  if (opensInAnotherYear(reading, predicate.sentence)) return [];
  if (isNegated(reading, predicate) || isUttered(reading, predicate)) return [];
  // "discussed the summit, *which will focus on food*": another meeting's.
  if (predicate.link === 'relative' && predicate.group.tense === 'future' && predicate.index > 0) {
    const before = predicatesOf(reading)[predicate.index - 1];
    if (before?.sentence === predicate.sentence && before.verbs.some((v) => v.entry.family === 'discuss'))
      return [];
  }
  // "agreed to prepare the dialogue, *which is to focus on* food": what another meeting is for.
  if (
    /^(?:which|that) (?:is|are) to$/.test(
      [3, 2, 1].map((back) => reading.tokens[predicate.verb.from - back]?.norm).join(' '),
    ) &&
    !predicatesOf(reading).some(
      (p) => p.sentence === predicate.sentence && p.verbs.some((v) => v.entry.family === 'engage'),
    )
  )
    return [];
  // "Attention should be paid to water": wanted, not discussed.
  const { group, verb } = predicate;
  for (let i = group.from; i < verb.from; i++)
    if (/^(?:should|must)$/.test(reading.tokens[i]?.norm ?? '')) return [];
  // "the committee *appointed to* explore ways": its task, which nobody says was done.
  if (voice === 'infinitive' && TASKED.test(reading.tokens[group.from - 1]?.norm ?? '')) return [];
  // "offerings, *currently focused on* medicine": what they are, no talk.
  if (
    group.bare === 'past' &&
    voice !== 'passive' &&
    /^(?:currently|mainly|primarily|largely|formerly)$/.test(reading.tokens[verb.from - 1]?.norm ?? '') &&
    reading.tokens[verb.from - 2]?.norm === ','
  )
    return [];
  if (describesNoun(reading, predicate) || tellsStandingAim(reading, predicate.sentence)) return [];
  // "is *considered a step* forward": what it is thought to be.
  if (
    voice === 'passive' &&
    predicate.verbs.some((v) => v.entry.lemma === 'consider') &&
    /^(?:an?|the|as|to|one|among)$/.test(reading.tokens[verb.to]?.norm ?? '')
  )
    return [];
  // "offers them the *opportunity to explore* the capital": nobody says that they talked of it.
  if (
    voice === 'infinitive' &&
    predicate.verbs.some((v) => v.entry.lemma === 'explore') &&
    /^(?:opportunity|opportunities|chance)$/.test(reading.tokens[group.from - 1]?.norm ?? '')
  )
    return [];
  // "came *to explore* openings": what for, not what was said.
  if (
    voice === 'infinitive' &&
    predicate.verbs.some((v) => v.entry.lemma === 'explore') &&
    CAME.test(reading.tokens[predicate.governor?.verb.from ?? -1]?.norm ?? '')
  )
    return [];
  if (isOneSided(reading, predicate, actorOf(reading, predicatesOf(reading), predicate.index))) return [];
  // "The guests were briefed on the plan": nobody is said to speak, so it was talked of.
  const briefed = predicate.verbs.find((v) => BRIEFED.test(v.entry.lemma));
  if (voice === 'passive' && briefed && predicate.group.tense === 'past') {
    const { from, to } = predicate.complement;
    const opens = reading.tokens[from]?.norm;
    if (opens === 'by') return [];
    if (opens === 'of' || opens === 'with') return topicsOf(reading, { from: from + 1, to }, opens);
    return briefed.entry.lemma.includes(' ')
      ? topicsOf(reading, { from, to }, 'on')
      : aboutTopics(reading, from, to);
  }
  for (const { entry } of predicate.verbs) {
    if (entry.family !== 'discuss' && entry.family !== 'engage' && entry.family !== 'programme') continue;
    // "considering *it* a joint effort": an opinion.
    if (
      entry.lemma === 'consider' &&
      /^(?:it|this|that|him|them)$/.test(reading.tokens[predicate.verb.to]?.norm ?? '')
    )
      continue;
    // "Cooperation in water supply was considered *promising*": a judgement.
    if (entry.lemma === 'consider' && voice === 'passive' && isJudgement(reading, predicate.complement))
      continue;
    // "to address the causes", "raising awareness" tell of deeds and aims.
    const isMere = voice === 'participial' || voice === 'infinitive';
    const host = voice === 'infinitive' ? predicate.governor?.verbs : undefined;
    const meets = host?.some((v) => v.entry.family === 'engage') ?? false;
    const holds = host?.some((v) => /^(hold|have|conduct)\b/.test(v.entry.lemma)) ?? false;
    const isMeant = (meets || holds) && MET_TO.test(entry.lemma) && !(holds && entry.lemma === 'address');
    if (isMere && !TALKING.test(entry.lemma) && !isMeant) continue;
    // "The memorandum sets a frame, while exploring options"
    if (
      isMere &&
      predicate.governor &&
      !meets &&
      !isMeant &&
      !(voice === 'infinitive' && hasEventSubject(reading, predicate)) &&
      actorOf(reading, predicatesOf(reading), predicate.governor.index) === undefined
    )
      continue;
    // "to explore the old town"
    if (entry.lemma === 'address' && isPerson(reading, predicate.verb.to)) continue;
    // "addressed the meeting"; but "visas were addressed during the meeting"
    const spokenTo = voice === 'passive' ? predicate.subject : predicate.complement;
    if (entry.lemma === 'address' && objectIn(reading, spokenTo, ADDRESSED)) continue;
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

/** "seeks *growth focused on* jobs", "spoke of *officials focused on* bans": what a noun of another verb is like; but "held talks focused on". */
function describesNoun(reading: Reading, predicate: Predicate): boolean {
  const { group, verb, verbs, sentence } = predicate;
  if (
    group.bare !== 'past' ||
    !verbs.some((v) => /^(?:focus|center|centre|concentrate)\b/.test(v.entry.lemma))
  )
    return false;
  const noun = reading.tokens[verb.from - 1];
  if (
    noun?.shape !== 'lower' ||
    /^(?:and|or|but|also|who|which|that|they|he|she|it|both|all|.*ly)$/.test(noun.norm)
  )
    return false;
  if (reading.mentions.at(verb.from - 1)?.kind === 'date' || EVENT_NOUNS.has(noun.norm)) return false;
  // Another verb governs it already.
  const { from } = reading.doc.sentences[sentence] ?? verb;
  for (let i = from + 1; i < verb.from - 1; i++) {
    const word = reading.tokens[i]?.norm ?? '';
    if (/^(?:who|which|that|when|while|where|after|as)$/.test(word)) return false;
    if (GOVERNS.test(word)) return true;
  }
  return false;
}
const GOVERNS = /^(?:will|would|can|could|is|are|was|were|has|have|had|stands|remains|includes|marks|aims)$/;

/** "*The main objective of the Forum is* to bring leaders together to discuss trade": of any such forum; but "the aim of the visit". */
function tellsStandingAim({ tokens, doc }: Reading, index: number): boolean {
  const { from, to } = doc.sentences[index] ?? { from: 0, to: 0 };
  let at = tokens[from]?.norm === 'the' ? from + 1 : from;
  if (!AIMS.test(tokens[at]?.norm ?? '')) at++;
  if (!AIMS.test(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'of') return false;
  for (let i = at + 2; i < to && i < at + 14; i++) {
    if (tokens[i]?.norm !== 'is') continue;
    return /^(?:summit|forum|conference|congress|initiative|festival|expo|exhibition|organi[sz]ation|event)$/.test(
      tokens[i - 1]?.norm ?? '',
    );
  }
  return false;
}
const AIMS = /^(?:aim|goal|objective|purpose|mission|task)$/;

/** "(was considered) *promising*", "*as necessary*", "*to be of use*" */
function isJudgement({ tokens }: Reading, { from }: TokenRange): boolean {
  const first = tokens[from];
  return (
    /^(?:as|promising|necessary|expedient|essential|useful|advisable|appropriate|important|possible)$/.test(
      first?.norm ?? '',
    ) ||
    (first?.norm === 'to' && tokens[from + 1]?.norm === 'be')
  );
}

/** "They mentioned the port", "The port was mentioned": of one alone it is a statement. */
function isTalkOfSeveral(reading: Reading, predicate: Predicate): boolean {
  const isRemark = predicate.verbs.some((v) => /^(mention|reflect|shed)/.test(v.entry.lemma));
  if (isRemark && objectIn(reading, predicate.complement, UTTERED)) return false;
  if (predicate.group.voice === 'passive' && reading.tokens[predicate.complement.from]?.norm !== 'by')
    return true;
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

/** "addressed *the Ambassador*" */
function isPerson({ mentions, tokens }: Reading, at: number): boolean {
  const mention = mentions.at(tokens[at]?.norm === 'the' ? at + 1 : at);
  return mention?.kind === 'person' || mention?.kind === 'office' || mention?.kind === 'delegation';
}

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
