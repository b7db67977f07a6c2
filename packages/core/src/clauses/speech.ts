/**
 * Reporting clauses: who said, thanked, urged, promised what.
 */
import { ACT_OF_NOUN, SPEAK_FRAMES, type SpeakFrame } from '../lexicon/verbs/speak.js';
import { EVENT_NOUNS } from '../lexicon/verbs/discuss.js';
import { OUTCOME_FRAMES } from '../lexicon/verbs/outcome.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { SpeechAct } from '../report/schema.js';
import { actorOf, isGroupActor } from './actors.js';
import { isOneSided } from './one-sided.js';
import { endsClause } from './clause-actors.js';
import { predicatesOf, type Predicate } from './predicates.js';
import { hasFittingObject } from './light-verbs.js';
import { accordingTo } from './according-to.js';
import { quotedSpeech } from './quoted-speech.js';
import { quotationsOf } from './quotation.js';
import { objectIn, startsPhrase } from './noun-phrase.js';
import { contentOf } from './speech-content.js';
import { wholeSubject } from './subject-phrase.js';
import { dropTail, trim } from './trim.js';
import type { Actor, SpeechClause } from './types.js';

const AGREED: SpeakFrame = { act: 'agree', frames: 't' };

export function findSpeech(reading: Reading): SpeechClause[] {
  const predicates = predicatesOf(reading);
  const found: SpeechClause[] = [];
  const taken = new Set<number>();
  const quoted = quotedSpeech(reading, predicates);
  for (const { clause, verb } of quoted) {
    found.push(clause);
    if (verb !== undefined) taken.add(verb);
  }
  predicates.forEach((predicate, index) => {
    if (predicate.attribution || taken.has(predicate.verb.from)) return;
    found.push(...readSpeech(reading, predicates, index));
  });
  found.push(...accordingTo(reading));
  return found.sort((a, b) => a.from - b.from);
}

function readSpeech(reading: Reading, predicates: readonly Predicate[], index: number): SpeechClause[] {
  const predicate = predicates[index] as Predicate;
  const frames = predicate.verbs.flatMap((v) =>
    v.entry.family === 'speak' ? (SPEAK_FRAMES.get(v.entry.lemma) ?? []) : [],
  );
  const agreed = sideAgreement(reading, predicates, index);
  if (frames.length === 0 && agreed === undefined) return [];
  if (predicate.group.voice === 'passive') return readPassive(reading, predicates, index, frames);
  const { tokens } = reading;
  const actor = actorOf(reading, predicates, index);
  if (actor === undefined) {
    reading.onDrop?.({ kind: 'speech', why: 'no-speaker', ...predicate.verb });
    return [];
  }
  const said = predicate.inserted?.content.flatMap((range) => trim(reading, range) ?? []);
  if (said?.[0]) {
    const frame = frames.find((f) => /[tz]/.test(f.frames)) as SpeakFrame;
    const whole = clause(predicate, actor, frame.act, said[0]);
    return [{ ...whole, to: Math.max(whole.to, said.at(-1)?.to ?? 0), content: said }];
  }
  // "The envoy called on the minister, said the army": the speaker follows, and is none of the two.
  if (
    predicate.link === 'coordinated' &&
    tokens[predicate.from]?.norm === ',' &&
    predicate.verb.from === predicate.from + 1 &&
    frames.some((f) => f.frames.includes('m'))
  )
    return [];
  // "He said this at the parade."
  if (
    tokens[predicate.verb.to]?.norm === 'this' &&
    /^([.,]|when|while|at|in|during|to|on|after)$/.test(tokens[predicate.verb.to + 1]?.norm ?? '')
  )
    return [];
  // "It was agreed that": of "be agreed", a verb in the active.
  if (
    tokens[predicate.subject.from]?.norm === 'it' &&
    predicate.verbs.some((v) => v.entry.lemma === 'be agreed')
  )
    return contentOf(reading, predicate, AGREED).map((content) =>
      clause(predicate, { by: 'impersonal' }, 'agree', content),
    );
  // "Both concurred on a plan" is a result.
  if (isGroupActor(actor) && predicate.verbs.some((v) => v.entry.lemma === 'concur on')) return [];
  if (agreed !== undefined) return [clause(predicate, actor, 'agree', agreed)];
  // "Recognizing his vision, the envoy …" gives a reason, it reports nothing.
  if (
    predicate.link === 'participial' &&
    predicate.governor === undefined &&
    predicate.verbs.some((v) =>
      /^(recognize|realize|appreciate|welcome|support|address|refer to)$/.test(v.entry.lemma),
    )
  )
    return [];
  for (const frame of frames) {
    // "announced an aid package" is a result, told as such.
    if (
      (frame.act === 'announce' || frame.act === 'convey') &&
      tokens[predicate.verb.to]?.norm !== 'that' &&
      isResult(reading, predicate)
    )
      continue;
    if (frame.frames.includes('o') && !looksAhead(predicate, actor)) continue;
    if (frame.frames.includes('s') && !isOneSided(reading, predicate, actor)) continue;
    const contents = contentOf(reading, predicate, frame);
    if (contents.length === 0) continue;
    return contents.map((content) => clause(predicate, actor, actFor(reading, frame, content), content));
  }
  const before = readAfterContent(reading, predicates, index, frames, actor);
  if (before.length === 0) reading.onDrop?.({ kind: 'speech', why: 'no-content', ...predicate.verb });
  return before;
}

/** "The minister looked forward to", "Ghana looks forward to"; a person who "looks forward" is the writer's. */
function looksAhead(predicate: Predicate, actor: Actor): boolean {
  if (predicate.link !== 'main') return false;
  return predicate.group.tense !== 'present' || (actor.by === 'mention' && actor.mention.kind === 'country');
}

function isResult(reading: Reading, predicate: Predicate): boolean {
  return predicate.verbs.some((v) =>
    OUTCOME_FRAMES.get(v.entry.lemma)?.some(
      (f) => f.objects && objectIn(reading, predicate.complement, f.objects) !== undefined,
    ),
  );
}

function clause(predicate: Predicate, actor: Actor, act: SpeechAct, content: TokenRange): SpeechClause {
  return {
    kind: 'speech',
    sentence: predicate.sentence,
    from: Math.min(predicate.from, content.from),
    to: Math.max(predicate.verb.to, content.to),
    actor,
    verb: predicate.verb,
    act,
    content: [content],
    quoted: false,
  };
}

/** "expressed gratitude" thanks: the noun tells the act where the verb is colourless. */
function actFor(reading: Reading, frame: SpeakFrame, content: TokenRange): SpeechAct {
  if (!/^(express|convey|affirm|inform)$/.test(frame.act)) return frame.act;
  for (let i = content.from; i < content.to && i < content.from + 6; i++) {
    const act = ACT_OF_NOUN.get(reading.tokens[i]?.norm ?? '');
    if (act) return act;
    if (reading.tokens[i]?.kind === 'punct') break;
  }
  return frame.act;
}

/** One side's agreement to do something is a statement; all sides' is an outcome. */
function sideAgreement(
  reading: Reading,
  predicates: readonly Predicate[],
  index: number,
): TokenRange | undefined {
  const predicate = predicates[index] as Predicate;
  const isGroupOnly = predicate.verbs.some(
    (v) =>
      v.entry.lemma.startsWith('agree') &&
      OUTCOME_FRAMES.get(v.entry.lemma)?.some((f) => f.frames.includes('g')),
  );
  if (!isGroupOnly || predicate.group.voice !== 'finite') return undefined;
  const actor = actorOf(reading, predicates, index);
  if (actor === undefined || isGroupActor(actor)) return undefined;
  const { tokens } = reading;
  let at = predicate.verb.to;
  if (tokens[at]?.norm === 'that' || tokens[at]?.norm === 'with') return undefined;
  if (tokens[at]?.norm === 'to') at++;
  return startsPhrase(reading, at)
    ? trim(reading, { from: at, to: dropTail(reading, predicate.complement).to })
    : undefined;
}

/**
 * "It was noted that ties grow"; "The need for trade was underlined". A person
 * as subject is spoken to, not of: "the guests were briefed".
 */
function readPassive(
  reading: Reading,
  predicates: readonly Predicate[],
  index: number,
  frames: readonly SpeakFrame[],
): SpeechClause[] {
  const predicate = predicates[index] as Predicate;
  const { tokens } = reading;
  const actor: Actor = actorOf(reading, predicates, index) ?? { by: 'impersonal' };
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
    // "The general was briefed on the base" is told to him, not by him.
    if (frame.act === 'inform') continue;
    if (subject === undefined || isIt || !frame.frames.includes('n')) continue;
    if (frame.frames.includes('p') && actor.by === 'mention') continue;
    if (isPerson(reading, subject) || frame.objects !== undefined) continue;
    const whole = clause(predicate, actor, actFor(reading, frame, subject), subject);
    // "Satisfaction was expressed with the ties": what it is about follows.
    const isField =
      next === 'in' &&
      /^(areas|fields|field|sectors|area|sphere)$/.test(
        tokens[predicate.verb.to + 1]?.norm === 'the'
          ? (tokens[predicate.verb.to + 2]?.norm ?? '')
          : (tokens[predicate.verb.to + 1]?.norm ?? ''),
      );
    const rest =
      (isField || /^(with|for|at|over|about|on|that|to)$/.test(next)) && subject.to - subject.from <= 3
        ? trim(reading, { from: predicate.verb.to, to: dropTail(reading, predicate.complement).to })
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

/**
 * What was said stands before: "Water has become scarce, the President said."
 */
function readAfterContent(
  reading: Reading,
  predicates: readonly Predicate[],
  index: number,
  frames: readonly SpeakFrame[],
  actor: Actor,
): SpeechClause[] {
  const predicate = predicates[index] as Predicate;
  const { tokens, doc } = reading;
  const frame = frames.find((f) => f.frames.includes('z') || f.frames.includes('t'));
  if (frame === undefined || predicate.link !== 'main' || !isLast(reading, predicate, frame)) return [];
  const sentence = doc.sentences[predicate.sentence];
  if (sentence === undefined || tokens[predicate.from]?.norm !== ',') return [];
  if (quotationsOf(reading).at(predicate.from - 1)) return [];
  const previous = predicates[index - 1];
  // "reached 1.1 billion" tells no result.
  if (previous && previous.sentence === predicate.sentence && hasFittingObject(reading, previous.verbs))
    return [];
  const content = trim(reading, { from: sentence.from, to: predicate.from });
  if (content === undefined || content.to - content.from < 4) return [];
  return [clause(predicate, actor, frame.act, content)];
}

/** Nothing follows the verb, or whom it was told: ", the minister told his guest." */
function isLast(reading: Reading, predicate: Predicate, frame: SpeakFrame): boolean {
  const { tokens } = reading;
  if (endsClause(reading, predicate.verb.to)) return true;
  if (!frame.frames.includes('a') || tokens[predicate.verb.to]?.norm === 'that') return false;
  for (let i = predicate.verb.to; i < predicate.verb.to + 8; i++) {
    const norm = tokens[i]?.norm ?? '.';
    if (norm === '.') return true;
    if (tokens[i]?.kind === 'punct' || /^(that|on|about|of|to)$/.test(norm)) return false;
  }
  return false;
}
