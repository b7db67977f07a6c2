/**
 * Reporting clauses: who said, thanked, urged, promised what.
 */
import { TALK_NOUNS } from '../lexicon/verbs/discuss.js';
import { SPEAK_FRAMES, type SpeakFrame } from '../lexicon/verbs/speak.js';
import { OUTCOME_FRAMES } from '../lexicon/verbs/outcome.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { actorOf, isGroupActor } from './actors.js';
import { isOneSided } from './one-sided.js';
import { endsClause } from './clause-actors.js';
import { predicatesOf, type Predicate } from './predicates.js';
import { hasFittingObject } from './light-verbs.js';
import { accordingTo } from './according-to.js';
import { quotedSpeech } from './quoted-speech.js';
import { quotationsOf } from './quotation.js';
import { startsPhrase } from './noun-phrase.js';
import { actFor, clause, isResult } from './speech-clause.js';
import { contentOf } from './speech-content.js';
import { isRecalled } from './recalled.js';
import { readPassive } from './speech-passive.js';
import { liesAhead } from './discussion-passive.js';
import { isVoiced } from './topic-nouns.js';
import { dropTail, trim } from './trim.js';
import { isNegated } from './verb-group.js';
import { absoluteSpeech } from './speech-absolute.js';
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
  found.push(...absoluteSpeech(reading).filter(({ verb }) => !found.some((f) => f.verb.from === verb.from)));
  const according = accordingTo(reading);
  const cited = new Set(according.map(({ sentence }) => sentence));
  return [...found.filter(({ sentence }) => !cited.has(sentence)), ...according].sort(
    (a, b) => a.from - b.from,
  );
}

function readSpeech(reading: Reading, predicates: readonly Predicate[], index: number): SpeechClause[] {
  const predicate = predicates[index] as Predicate;
  const frames = predicate.verbs.flatMap((v) =>
    v.entry.family === 'speak' ? (SPEAK_FRAMES.get(v.entry.lemma) ?? []) : [],
  );
  const agreed = sideAgreement(reading, predicates, index);
  if (frames.length === 0 && agreed === undefined) return [];
  if (isRecalled(reading, predicate)) return [];
  // "did not comment on the talks", but "did not rule out more"
  const isKept = predicate.verbs.some((v) => /^(?:rule out|deny|reject)$/.test(v.entry.lemma));
  if (!isKept && isNegated(reading, predicate)) return [];
  if (isVoiced(reading, predicate.verb.from - 2) || liesAhead(reading, predicate)) return [];
  if (isDeedAhead(predicate)) return [];
  if (predicate.group.voice === 'passive') return readPassive(reading, predicates, index, frames);
  if (isCitation(reading, predicate)) return [];
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
  // "The two leaders announced that …" is news of both, told as a result.
  const isOfAll = isGroupActor(actor) && tokens[predicate.verb.to]?.norm === 'that';
  if (isOfAll && predicate.verbs.some((v) => v.entry.lemma === 'announce')) return [];
  // "*Discussions highlighted* the port": what they were on.
  const noun = tokens[predicate.subject.to - 1]?.norm ?? '';
  const isTopic = TALK_NOUNS.has(noun) && tokens[predicate.verb.to]?.norm !== 'that';
  if (isTopic && predicate.verbs.some((v) => v.entry.lemma === 'highlight')) return [];
  for (const frame of frames) {
    // "announced an aid package" is a result, told as such.
    if (
      (frame.act === 'announce' || frame.act === 'convey') &&
      tokens[predicate.verb.to]?.norm !== 'that' &&
      isResult(reading, predicate, predicate.complement)
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

/** "Both governments will continue *to support and encourage* the process": what they will do, and nothing said. */
function isDeedAhead({ group, verbs }: Predicate): boolean {
  return (
    (group.tense === 'future' || group.bare === 'base') &&
    verbs.some(({ entry }) => /^(?:support|encourage|endorse)$/.test(entry.lemma))
  );
}

/** "X met Y, Trend *reports, referring to the ministry*": the outlet's source, and nobody's words. */
function isCitation({ tokens }: Reading, { link, verb, verbs }: Predicate): boolean {
  const at = tokens[verb.from - 1]?.norm === ',' ? verb.from - 2 : verb.from - 1;
  return (
    link === 'participial' &&
    /^(?:reports?|reported|informs?|writes|says|learned|learnt)$/.test(tokens[at]?.norm ?? '') &&
    verbs.some((v) => /^(?:refer to|cite|quote)$/.test(v.entry.lemma))
  );
}

/** "The minister looked forward to", "Ghana looks forward to"; a person who "looks forward" is the writer's. */
function looksAhead(predicate: Predicate, actor: Actor): boolean {
  if (predicate.link !== 'main') return false;
  return predicate.group.tense !== 'present' || (actor.by === 'mention' && actor.mention.kind === 'country');
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
