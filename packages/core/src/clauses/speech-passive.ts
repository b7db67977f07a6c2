/**
 * Statements in the passive: what was said is the subject, or follows "that".
 */
import { EVENT_NOUNS } from '../lexicon/verbs/discuss.js';
import type { SpeakFrame } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { actorOf, isGroupActor } from './actors.js';
import { objectIn } from './noun-phrase.js';
import type { Predicate } from './predicates.js';
import { actFor, clause, isResult } from './speech-clause.js';
import { contentOf } from './speech-content.js';
import { wholeSubject } from './subject-phrase.js';
import { dropTail, trim } from './trim.js';
import type { Actor, SpeechClause } from './types.js';

/**
 * "It was noted that ties grow"; "The need for trade was underlined". A person
 * as subject is spoken to, not of: "the guests were briefed".
 */
export function readPassive(
  reading: Reading,
  predicates: readonly Predicate[],
  index: number,
  frames: readonly SpeakFrame[],
): SpeechClause[] {
  const predicate = predicates[index] as Predicate;
  const { tokens } = reading;
  const actor: Actor = actorOf(reading, predicates, index) ?? { by: 'impersonal' };
  // "Cooperation *is characterized by* its growth": how it is, and nobody's words.
  if (
    tokens[predicate.verb.to]?.norm === 'by' &&
    actor.by === 'impersonal' &&
    predicate.verbs.some((v) => v.entry.lemma === 'characterize')
  )
    return [];
  // "*It is expected* that they will discuss trade" is the writer's as well.
  if (
    actor.by === 'impersonal' &&
    predicate.verbs.some((v) => /^(?:expect|anticipate|predict)$/.test(v.entry.lemma))
  )
    return [];
  // "It can be recalled that" is the writer's.
  if (predicate.group.tense === 'future' && tokens[predicate.group.from]?.norm !== 'will') return [];
  const subject = trim(reading, wholeSubject(reading, predicate));
  const next = tokens[afterAgent(reading, predicate)]?.norm ?? '';
  const isIt =
    subject !== undefined && subject.to - subject.from === 1 && tokens[subject.from]?.norm === 'it';
  // "Both sides would gain, it was said, from trade"
  const sentence = reading.doc.sentences[predicate.sentence];
  if (
    tokens[predicate.subject.from]?.norm === 'it' &&
    tokens[predicate.from]?.norm === ',' &&
    /^[,.]$/.test(next) &&
    sentence &&
    frames.some((f) => f.frames.includes('t'))
  ) {
    const before = trim(reading, { from: sentence.from, to: predicate.from });
    const after = trim(reading, { from: predicate.verb.to, to: predicate.complement.to });
    return before
      ? [
          {
            ...clause(predicate, actor, (frames[0] as SpeakFrame).act, before),
            content: after ? [before, after] : [before],
          },
        ]
      : [];
  }
  for (const frame of frames) {
    if (next === 'that' && (isIt || subject === undefined) && frame.frames.includes('t')) {
      return contentOf(reading, predicate, frame).map((content) =>
        clause(predicate, actor, frame.act, content),
      );
    }
    if (isIt && /^(necessary|important|essential|useful)$/.test(tokens[predicate.verb.to - 1]?.norm ?? '')) {
      const content = trim(reading, {
        from: next === 'to' ? predicate.verb.to + 1 : predicate.verb.to,
        to: predicate.complement.to,
      });
      return content ? [clause(predicate, actor, frame.act, content)] : [];
    }
    // "Emphasis was placed on trade"; that to which attention was drawn is discussed.
    if (
      frame.act === 'stress' &&
      frame.frames.includes('w') &&
      frame.objects &&
      subject &&
      objectIn(reading, subject, frame.objects)
    ) {
      const pivot = /^(?:to|on|upon)$/.test(next) ? predicate.verb.to + 1 : undefined;
      const content = pivot && trim(reading, { from: pivot, to: dropTail(reading, predicate.complement).to });
      if (content) return [clause(predicate, actor, frame.act, content)];
    }
    // "Also stressed by the envoy was *the need for trade*"
    if (subject === undefined && isInverted(reading, predicate) && /[tn]/.test(frame.frames)) {
      const content = trim(reading, dropTail(reading, predicate.complement));
      return content ? [clause(predicate, actor, actFor(reading, frame, content), content)] : [];
    }
    // "The general was briefed on the base" is told to him, not by him.
    if (frame.act === 'inform') continue;
    if (subject === undefined || isIt || frame.frames.includes('v') || !/[nA]/.test(frame.frames)) continue;
    // "A letter from the king was delivered" is a result.
    if (frame.act === 'convey' && isResult(reading, predicate, subject)) continue;
    if (frame.frames.includes('p') && actor.by === 'mention') continue;
    // "The need for peace was talked about by the parties" is discussed.
    if (frame.frames.includes('s') && isGroupActor(actor)) continue;
    const past = agentEnd(reading, predicate);
    const opens = tokens[past]?.norm ?? '';
    // "The visit was described by the envoy *as a success*", "The envoy was thanked by his host *for his help*"
    const isJudged =
      (opens === 'as' && !frame.objects) ||
      (frame.frames.includes('A') && actor.by === 'mention' && /^(?:for|on|over|upon)$/.test(opens));
    if (frame.objects !== undefined) continue;
    if (!isJudged && (isPerson(reading, subject) || !frame.frames.includes('n'))) continue;
    const whole = clause(predicate, actor, actFor(reading, frame, subject), subject);
    // "Satisfaction was expressed with the ties": what it is about follows.
    const isField =
      opens === 'in' &&
      /^(areas|fields|field|sectors|area|sphere)$/.test(
        tokens[past + 1]?.norm === 'the' ? (tokens[past + 2]?.norm ?? '') : (tokens[past + 1]?.norm ?? ''),
      );
    const isAbout =
      (isField || /^(with|for|at|over|about|on|that|to)$/.test(opens)) && subject.to - subject.from <= 3;
    const rest =
      isJudged || isAbout
        ? trim(reading, beforeAgent(reading, { from: past, to: dropTail(reading, predicate.complement).to }))
        : undefined;
    return [rest ? { ...whole, content: [subject, rest], to: rest.to } : whole];
  }
  return [];
}

/** "It was noted *with satisfaction* that", "It was noted *by the envoy* that". */
function afterAgent({ tokens, mentions }: Reading, { verb: { to: at }, complement }: Predicate): number {
  if (tokens[at]?.norm === 'by') {
    const agent = mentions.at(at + 1) ?? mentions.at(at + 2);
    return agent && agent.to < complement.to && tokens[agent.to]?.norm === 'that' ? agent.to : at;
  }
  if (tokens[at]?.norm !== 'with') return at;
  for (let i = at + 1; i < at + 5; i++) if (tokens[i]?.norm === 'that') return i;
  return at;
}

/** Behind "by the envoy", where that follows the verb. */
function agentEnd({ tokens, mentions }: Reading, { verb: { to: at }, complement }: Predicate): number {
  if (tokens[at]?.norm !== 'by') return at;
  const agent = mentions.at(at + 1) ?? mentions.at(at + 2);
  return agent && agent.to <= complement.to ? agent.to : at;
}

/** "was described as a success *by the envoy*" */
function beforeAgent({ tokens, mentions }: Reading, { from, to }: TokenRange): TokenRange {
  for (let i = to - 2; i > from && i > to - 12; i--) {
    if (tokens[i]?.norm !== 'by') continue;
    const agent = mentions.at(i + 1) ?? mentions.at(i + 2);
    return { from, to: agent && agent.to >= to - 1 ? i : to };
  }
  return { from, to };
}

/** The auxiliary stands behind the participle: "Also stressed *was* the need". */
function isInverted({ tokens }: Reading, { verb, complement }: Predicate): boolean {
  return complement.from > verb.to && /^(?:was|were)$/.test(tokens[complement.from - 1]?.norm ?? '');
}

function isPerson(reading: Reading, range: TokenRange): boolean {
  const { mentions, tokens } = reading;
  const at = range.from;
  const mention = mentions.at(at);
  if (/^(which|who|this|these|they|he|she|so)$/.test(tokens[at]?.norm ?? '')) return true;
  if (range.to - at <= 2 && EVENT_NOUNS.has(tokens[range.to - 1]?.norm ?? '') && mention === undefined)
    return true;
  if (!mention) return false;
  const next = tokens[mention.to]?.norm;
  if (next === "'s" || next === "'") return false;
  return mention.kind !== 'country' || mention.form === 'name';
}
