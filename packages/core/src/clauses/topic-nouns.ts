/**
 * Topics told without a verb of discussion: "On the agenda were …", "The main
 * topic was …", "There was an exchange of views on …".
 */
import { set } from '../lexicon/word-set.js';
import { EVENT_NOUNS, SHARED_THOUGHTS, TALK_NOUNS } from '../lexicon/verbs/discuss.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { aboutTopics } from './about-topics.js';
import { firstFrom, predicatesOf } from './predicates.js';
import { afterFronted } from './subject-phrase.js';
import { topicsOf } from './topic-text.js';
import type { TopicClause } from './types.js';
import { isAdverb } from './verb-group.js';

const WAS = set('was were is are');
/** Nouns for the things talked of. */
const TOPIC_NOUNS = set(
  'agenda topics topic issues issue matters subjects subject questions themes theme focus items item priorities table',
);
/** Marks a noun of `TOPIC_NOUNS` as the meeting's: "topics *discussed*", "focus of the *talks*". */
export const OF_MEETING = set(
  'discussed highlighted raised reviewed covered addressed touched tackled considered',
);

export function nominalTopics(reading: Reading): TopicClause[] {
  const found: TopicClause[] = [];
  for (const sentence of reading.doc.sentences) {
    const kind = reading.doc.blocks[sentence.block]?.kind;
    if (kind !== 'body' && kind !== 'item') continue;
    for (const range of [
      ...(thereWas(reading, sentence) ??
        voiced(reading, sentence) ??
        occasioned(reading, sentence) ??
        copular(reading, sentence)),
      ...predicative(reading, sentence),
      ...fronted(reading, sentence),
      ...attached(reading, sentence),
      ...onAgenda(reading, sentence),
    ]) {
      found.push({ kind: 'topic', sentence: sentence.index, from: range.from, to: range.to });
    }
  }
  return found;
}

/**
 * "held a conversation *covering* trade", "a meeting *devoted to* reform": a
 * participle that hangs on the talks themselves.
 */
function attached(reading: Reading, sentence: Sentence): TokenRange[] {
  const { tokens, lex } = reading;
  for (let i = sentence.from + 1; i < sentence.to - 2; i++) {
    // "talks *that covered* trade"
    const noun = /^(,|that|which)$/.test(tokens[i - 1]?.norm ?? '') ? i - 2 : i - 1;
    if (!TALK_NOUNS.has(tokens[noun]?.norm ?? '') && tokens[noun]?.norm !== 'event') continue;
    const literal =
      (tokens[i]?.norm === 'devoted' || tokens[i]?.norm === 'dedicated') && tokens[i + 1]?.norm === 'to';
    const verb = lex
      .at(i)
      .find((m) => m.entry.type === 'verb' && m.entry.family === 'discuss' && HANGING.test(m.entry.lemma));
    const from = literal
      ? i + 2
      : verb?.entry.type === 'verb' &&
          (verb.entry.forms.includes('ing') || verb.entry.forms.includes('participle') || noun === i - 2)
        ? verb.to
        : undefined;
    if (from === undefined) continue;
    const predicates = predicatesOf(reading);
    const at = firstFrom(predicates, i);
    // "The talks focused on trade" is the verb's own.
    if (predicates[at]?.verb.from === i) return [];
    const next = predicates[at]?.sentence === sentence.index ? predicates[at] : undefined;
    return topicsOf(reading, { from, to: next ? Math.max(from, next.from) : sentence.to });
  }
  return [];
}
const HANGING =
  /^(cover|focus on|focus upon|center on|centre on|center around|centre around|revolve around|concentrate on|deal with)$/;

/** "held a lunch, *with visas and trade on the agenda*" */
function onAgenda(reading: Reading, sentence: Sentence): TokenRange[] {
  const { tokens } = reading;
  for (let i = sentence.from + 4; i < sentence.to - 2; i++) {
    if (!/^(agenda|menu|table)$/.test(tokens[i + 2]?.norm ?? '')) continue;
    if (tokens[i]?.norm !== 'on' || tokens[i + 1]?.norm !== 'the') continue;
    const to = /^(high|top)$/.test(tokens[i - 1]?.norm ?? '') ? i - 1 : i;
    for (let k = to - 1; k > sentence.from && k > to - 30; k--) {
      if (WAS.has(tokens[k]?.norm ?? '')) break;
      if (tokens[k]?.norm === 'with' && tokens[k - 1]?.norm === ',')
        return topicsOf(reading, { from: k + 1, to });
    }
  }
  return [];
}

/**
 * Topics of the headline, for a release whose prose names none: "Ministers
 * discuss trade ties".
 */
export function headlineTopics(reading: Reading): TopicClause[] {
  const { lex, doc } = reading;
  for (const sentence of doc.sentences) {
    if (doc.blocks[sentence.block]?.kind !== 'headline') continue;
    for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
      const verb = lex
        .at(i)
        .find(
          (m) =>
            m.entry.type === 'verb' &&
            m.entry.family === 'discuss' &&
            /^(discuss|review|explore|exchange views|talk about)$/.test(m.entry.lemma),
        );
      if (verb?.entry.type !== 'verb' || verb.entry.forms.includes('past')) continue;
      const ranges =
        verb.entry.lemma === 'exchange views'
          ? aboutTopics(reading, verb.to, sentence.to)
          : topicsOf(reading, { from: verb.to, to: sentence.to });
      if (ranges.length > 0)
        return ranges.map(({ from, to }) => ({ kind: 'topic', sentence: sentence.index, from, to }));
    }
  }
  return [];
}

/** "There was a broad exchange of views on the crisis." */
function thereWas(reading: Reading, sentence: Sentence) {
  const { tokens } = reading;
  const { to } = sentence;
  // "*Then,* there was an exchange of opinions on"
  let { from } = sentence;
  if (/^(?:then|also|next|afterwards|furthermore|moreover|finally|later)$/.test(tokens[from]?.norm ?? ''))
    from++;
  if (from > sentence.from && tokens[from]?.norm === ',') from++;
  if (tokens[from]?.norm !== 'there' || !WAS.has(tokens[from + 1]?.norm ?? '')) return undefined;
  for (let i = from + 2; i < to && i < from + 10; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (TALK_NOUNS.has(norm) || SHARED_THOUGHTS.has(norm)) return aboutTopics(reading, i + 1, to);
  }
  return undefined;
}

/** "*Opinions were voiced* as to the summit": the plural is of all who were there. */
function voiced(reading: Reading, { from, to }: Sentence) {
  return isVoiced(reading, from) ? aboutTopics(reading, from + 3, to) : undefined;
}

/** "Opinions were voiced", "views were exchanged" from a token on. */
export function isVoiced({ tokens }: Reading, from: number): boolean {
  return (
    SHARED_THOUGHTS.has(tokens[from]?.norm ?? '') &&
    /^(?:were|are)$/.test(tokens[from + 1]?.norm ?? '') &&
    /^(?:voiced|expressed|shared|aired)$/.test(tokens[from + 2]?.norm ?? '')
  );
}

/** "The meeting was the occasion of *an exchange of views* on the crisis": of no verb of talk. */
function occasioned(reading: Reading, sentence: Sentence) {
  const { tokens } = reading;
  const predicates = predicatesOf(reading);
  const next = predicates[firstFrom(predicates, sentence.from)];
  const end = Math.min(sentence.to, sentence.from + 24, next?.verb.from ?? sentence.to);
  let isEvent = false;
  for (let i = sentence.from; i < end - 3; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'that' || norm === 'which') return undefined;
    if (isEvent && norm === 'exchange' && tokens[i + 1]?.norm === 'of')
      for (let k = i + 2; k < i + 5; k++)
        if (SHARED_THOUGHTS.has(tokens[k]?.norm ?? '')) return aboutTopics(reading, k + 1, sentence.to);
    if (EVENT_NOUNS.has(norm)) isEvent = true;
  }
  return undefined;
}

/**
 * A topic noun, a form of "be", and what it was.
 *
 *     Also on the agenda of the talks were trade and visas.
 *             ^topic noun             ^be  ^topics
 */
function copular(reading: Reading, sentence: Sentence) {
  const { tokens } = reading;
  let { from } = sentence;
  while (isAdverb(tokens[from])) from++;
  let topic = -1;
  let isMeetings = false;
  for (let i = from; i < sentence.to - 1 && i < from + 14; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ',' || norm === 'that' || norm === 'which') return [];
    if (topic < 0) {
      if (!TOPIC_NOUNS.has(norm) && !CENTRES.has(norm)) {
        if (!OPENING.has(norm)) return [];
        continue;
      }
      topic = i;
      // "The main focus was on …", but "the focus of the reform was"
      isMeetings =
        norm === 'agenda' ||
        norm === 'table' ||
        norm === 'topics' ||
        norm === 'topic' ||
        // "In focus were mining and wool"
        (norm === 'focus' && tokens[i - 1]?.norm === 'in') ||
        (norm === 'focus' && i > from + 1 && WAS.has(tokens[i + 1]?.norm ?? ''));
      continue;
    }
    if (OF_MEETING.has(norm) || EVENT_NOUNS.has(norm)) isMeetings = true;
    if (!WAS.has(norm) && !(norm === 'will' && tokens[i + 1]?.norm === 'be')) continue;
    if (!isMeetings) return [];
    let at = norm === 'will' ? i + 2 : i + 1;
    while (isAdverb(tokens[at])) at++;
    // "The focus of the talks was on trade"; "Issues discussed were as follows"
    if (tokens[at]?.norm === 'on') at++;
    const next = tokens[at];
    // "Regional matters were discussed" is the verb's own.
    if (
      next === undefined ||
      reading.lex.hasVerb(at, 'participle') ||
      /^(as|not|set|also|to|very|full|high|clear|important)$/.test(next.norm)
    )
      return [];
    return topicsOf(reading, { from: at, to: sentence.to });
  }
  return [];
}
const OPENING = set(
  'on at the in among amongst high also main key chief central primary principal major a of other top priority our their first core one some two part special most important burning topical chosen',
);

/**
 * The topics first, then what they were to the meeting.
 *
 *     Trade and visas were also among other issues discussed.
 *     ^subject        ^be               ^topic noun
 */
function predicative(reading: Reading, sentence: Sentence): TokenRange[] {
  const { tokens } = reading;
  const predicates = predicatesOf(reading);
  const next = predicates[firstFrom(predicates, sentence.from)];
  for (let i = sentence.from + 1; i < sentence.to - 2; i++) {
    const norm = tokens[i]?.norm ?? '';
    // "said that the port was among the topics": the verb's own matter.
    if (norm === 'that' || norm === 'which' || norm === 'who' || (next && next.verb.from <= i)) return [];
    if (!WAS.has(norm) && norm !== 'be' && norm !== 'been') continue;
    if (!saysTopic(reading, i + 1, sentence.to, norm === 'was' || norm === 'were')) return [];
    let to = i;
    while (
      to > sentence.from &&
      (isAdverb(tokens[to - 1]) || /^(will|has|have|be)$/.test(tokens[to - 1]?.norm ?? ''))
    )
      to--;
    const from = afterFronted(reading, sentence.from, to);
    return from < to && !/^(it|this|these|they|there|he|she)$/.test(tokens[from]?.norm ?? '')
      ? topicsOf(reading, { from, to })
      : [];
  }
  return [];
}

/** "(was) one of the items on the agenda", "at the heart of the talks", "among other topics discussed". */
function saysTopic({ tokens }: Reading, from: number, end: number, isPast: boolean): boolean {
  let noun = -1;
  for (let i = from; i < end && i < from + 16; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (noun < 0) {
      if (TOPIC_NOUNS.has(norm) || CENTRES.has(norm)) noun = i;
      else if (!OPENING.has(norm) && !isAdverb(tokens[i])) return false;
      // "was on the agenda.", "was also a topic."
      if (/^(agenda|topics?)$/.test(norm) && isPast && /^[.,;]$/.test(tokens[i + 1]?.norm ?? '.'))
        return true;
      continue;
    }
    if (OF_MEETING.has(norm) || EVENT_NOUNS.has(norm)) return true;
    if (norm === 'agenda') return true;
    if (norm === ',' || norm === ';' || norm === 'that') return false;
  }
  return false;
}
const CENTRES = set('centre center heart core forefront spotlight');

/**
 * What a statement is made on: "*Turning to the war*, the envoy said …". A bare
 * name tells whom it concerns, not what was talked of.
 */
function fronted(reading: Reading, sentence: Sentence): TokenRange[] {
  const { tokens, mentions } = reading;
  const opening = FRONTS.find((words) => words.every((word, k) => tokens[sentence.from + k]?.norm === word));
  if (opening === undefined) return [];
  const from = sentence.from + opening.length;
  let to = from;
  while (to < sentence.to && tokens[to]?.norm !== ',') to = Math.max(to + 1, mentions.at(to)?.to ?? 0);
  if (to >= sentence.to || to - from > 20) return [];
  const first = tokens[from]?.norm === 'the' ? from + 1 : from;
  if ((mentions.at(first)?.to ?? 0) >= to || tokens[first]?.norm === 'this') return [];
  return topicsOf(reading, { from, to });
}
const FRONTS: readonly (readonly string[])[] = [
  ['regarding'],
  ['concerning'],
  ['turning', 'to'],
  ['touching', 'on'],
  ['touching', 'upon'],
  ['with', 'regard', 'to'],
  ['with', 'respect', 'to'],
  ['as', 'regards'],
  ['as', 'for'],
  ['on', 'the', 'issue', 'of'],
  ['on', 'the', 'subject', 'of'],
  ['on', 'the', 'topic', 'of'],
  ['on', 'the', 'question', 'of'],
];
